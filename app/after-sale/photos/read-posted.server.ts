import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { Busboy } from '@fastify/busboy';
import type { BusboyFileStream } from '@fastify/busboy';

import { mebibyte, photoLimits } from './photo-limits.ts';
import type { PostedLimits } from './photo-limits.ts';

/** A file as it was sent: its name and its bytes prove nothing. */
export interface PostedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A form as it was sent, with or without files; what is wrong with it is said, and the fields that came stay. */
export interface Posted {
  readonly fields: URLSearchParams;
  readonly files: readonly PostedFile[];
  /** Names of files that were larger than allowed: of these no more was kept than had come. */
  readonly large: readonly string[];
  /** `too many`: files. `too large`: all together. `broken`: it ended in the middle, or is no form. `stranger`: no files are taken of them. */
  readonly trouble: 'too many' | 'too large' | 'broken' | 'stranger' | null;
}

/** What the fields of a form may come to: far more than the longest message. */
const mostOfFields = 64 * 1024;

/**
 * Reads a posted form, and counts while it arrives: a file that becomes too large is not kept any further, and reading ends as soon as
 * more has come, or was announced, than the limits allow together. Fields stand before files in our forms, so that they are read even
 * then.
 * @param takesFiles Whether files are taken of who sends these fields: it is asked when the first file begins, of which nothing is read
 *   before.
 */
export async function readPosted(
  request: Request,
  limits: PostedLimits = photoLimits,
  takesFiles: (fields: URLSearchParams) => Promise<boolean> = () => Promise.resolve(true),
): Promise<Posted> {
  const fields = new URLSearchParams();
  const files: Promise<Arrived | null>[] = [];
  const known: Promise<boolean>[] = [];
  const most = limits.files * limits.fileSize + mostOfFields;
  const isAnnouncedTooLarge = Number(request.headers.get('content-length') ?? 0) > most;
  const parser = parserFor(request, limits);
  if (parser === null || request.body === null) return { fields, files: [], large: [], trouble: 'broken' };
  const body = Readable.from(chunksOf(request.body), { objectMode: false });
  const ended = await new Promise<Posted['trouble']>((resolve) => {
    const end = (why: Posted['trouble']) => {
      resolve(why);
      body.unpipe(parser);
      body.destroy();
    };
    let size = 0;
    let isOneTooMany = false;
    body.on('data', ({ length }: Buffer) => {
      size += length;
      if (size > most) end('too large');
    });
    body.once('error', () => end('broken'));
    parser.on('field', (name, value) => fields.append(name, value));
    parser.on('file', (_field, stream, name) => {
      if (isAnnouncedTooLarge) {
        stream.resume();
        end('too large');
      } else {
        const arrive = arrivalOf(stream, name);
        const [isKnown = takesFiles(fields).catch(() => false)] = known;
        known.push(isKnown);
        files.push(
          isKnown.then((isTaken) => {
            if (isTaken) return arrive();
            stream.resume();
            end('stranger');
            return null;
          }),
        );
      }
    });
    parser.once('filesLimit', () => (isOneTooMany = true));
    parser.once('error', () => end('broken'));
    parser.once('finish', () => resolve(isOneTooMany ? 'too many' : null));
    body.pipe(parser);
  });
  // A form with small files may have ended before it was known whose it is.
  const trouble = (await Promise.all(known)).every(Boolean) ? ended : 'stranger';
  if (trouble !== null && trouble !== 'too many') return { fields, files: [], large: [], trouble };
  const arrived = (await Promise.all(files)).filter((file) => file !== null);
  return {
    fields,
    files: arrived.filter(({ isWhole }) => isWhole).map(({ name, bytes }) => ({ name, bytes })),
    large: arrived.filter(({ isWhole }) => !isWhole).map(({ name }) => name),
    trouble,
  };
}

interface Arrived extends PostedFile {
  /** It was no larger than allowed. */
  readonly isWhole: boolean;
}

/**
 * Reads a file once it is asked for; from now on it is known when there is too much of it. `null` for a field that was left empty, which
 * sends a file without bytes, and for a file that ended in the middle.
 */
function arrivalOf(stream: BusboyFileStream, name: string): () => Promise<Arrived | null> {
  let isWhole = true;
  stream.once('limit', () => (isWhole = false));
  // Heard again by whoever reads it.
  stream.once('error', () => undefined);
  return async () => {
    try {
      const bytes = await buffer(stream);
      return bytes.length === 0 ? null : { name, bytes, isWhole };
    } catch {
      return null;
    }
  };
}

/** `null` for what is no form. */
function parserFor(request: Request, { files, fileSize }: PostedLimits): InstanceType<typeof Busboy> | null {
  try {
    return new Busboy({
      isPartAFile: (_field, _type, name) => name !== undefined,
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      limits: { files, fileSize, fieldSize: mostOfFields, fields: 200, fieldNameSize: 200, headerPairs: 20 },
    });
  } catch {
    return null;
  }
}

async function* chunksOf(body: NonNullable<Request['body']>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    void throwAway(reader);
  }
}

/** What is still taken from the line, and kept nowhere, of a form that is not read any further. */
const mostThrownAway = 64 * mebibyte;

/**
 * Lets the rest of a form come in behind its answer: a browser, or Shopify's proxy, that is cut off while it still sends does not read what it was
 * told, and its customer would see an error of the connection in place of our sentence.
 */
async function throwAway(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  try {
    let left = mostThrownAway;
    for (let read = await reader.read(); !read.done && left > 0; read = await reader.read())
      left -= read.value.length;
    await reader.cancel();
  } catch {
    // They have hung up.
  }
}
