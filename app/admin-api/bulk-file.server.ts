import { request } from 'undici';

/** Gives the bytes of a file from one of them on, as they come. Throws where the file cannot be had. */
export type OpenFile = (url: string, from: number) => Promise<AsyncIterable<Uint8Array>>;

/** A line of a file, and how many bytes of the file are read with it: where to go on behind it. */
export interface Line {
  readonly text: string;
  readonly end: number;
}

/** Milliseconds without a byte after which a file counts as broken off. */
const longestSilence = 30_000;

/**
 * Opens the file of an operation over HTTPS. It goes on from a byte also where the server gives whole files only.
 * The token of the shop is not sent: the address itself is what opens the file.
 */
export const openBulkFile: OpenFile = async (url, from) => {
  const headers = { 'accept-encoding': 'identity', ...(from > 0 ? { range: `bytes=${from}-` } : {}) };
  const { statusCode, body } = await request(url, {
    headers,
    headersTimeout: longestSilence,
    bodyTimeout: longestSilence,
  });
  if (statusCode === 206) return body;
  if (statusCode === 200) return from > 0 ? skip(body, from) : body;
  await body.dump();
  // Nothing is behind the last byte.
  if (statusCode === 416) return none();
  throw new Error(`The file of a bulk operation was answered ${statusCode}.`);
};

async function* none(): AsyncIterable<Uint8Array> {
  // Nothing.
}

async function* skip(chunks: AsyncIterable<Uint8Array>, bytes: number): AsyncIterable<Uint8Array> {
  let left = bytes;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

const lineFeed = 0x0a;

/**
 * The lines of a file, one after the other; no more of it is held than a line and a chunk. Only a line feed ends a line: Node's readline
 * ends one at U+2028 too, which may stand in a text of JSON. What stands behind the last line feed is no line yet.
 * @param from The byte with which `chunks` begin.
 * @param longest So many bytes of a line are kept at most: of a longer one its text is cut off.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  from = 0,
  longest = Infinity,
): AsyncGenerator<Line> {
  let kept: Uint8Array[] = [];
  let length = 0;
  let end = from;
  const keep = (part: Uint8Array) => {
    if (length < longest) kept.push(part.subarray(0, longest - length));
    length += part.length;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, start)) {
      keep(chunk.subarray(start, at));
      const text = Buffer.concat(kept).toString('utf8');
      start = at + 1;
      end += length + 1;
      kept = [];
      length = 0;
      yield { text, end };
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
}
