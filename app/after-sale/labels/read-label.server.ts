import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import sharp from 'sharp';

import { mebibyte } from '../photos/photo-limits.ts';
import type { PostedLimits } from '../photos/photo-limits.ts';
// It settles what the library reads at all.
import '../photos/read-photo.server.ts';

/** A return label as it is kept. */
export interface Label {
  readonly type: 'application/pdf' | 'image/png';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One label, as carriers make them. */
export const labelLimits: PostedLimits = { files: 1, fileSize: 5 * mebibyte };

/** No label is printed larger. */
const mostPixels = 30_000_000;

/**
 * Reads a label by what is in it, whatever its name says: a whole PDF that does nothing by itself, or a PNG, which is drawn anew without
 * loss, so that its bars stay sharp. Fails for everything else.
 */
export async function readLabel(bytes: Uint8Array): Promise<Result<Label, 'no label'>> {
  if (isPlainPdf(bytes)) return ok({ type: 'application/pdf', bytes: new Uint8Array(bytes) });
  if (!beginsWith(bytes, '\u0089PNG\r\n\u001a\n')) return fail('no label');
  try {
    const drawn = await sharp(bytes, { failOn: 'truncated', limitInputPixels: mostPixels }).png().toBuffer();
    return ok({ type: 'image/png', bytes: new Uint8Array(drawn) });
  } catch {
    return fail('no label');
  }
}

const beginsWith = (bytes: Uint8Array, text: string): boolean => latin(bytes.slice(0, text.length)) === text;

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** What a PDF can do by itself when it is opened, or carry along. Names may be written with `#` and two digits for a letter. */
const active = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)\b/;

function isPlainPdf(bytes: Uint8Array): boolean {
  const text = latin(bytes);
  const names = text.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return /^%PDF-[12]\.\d/.test(text) && /%%EOF\s*$/.test(text.slice(-64)) && !active.test(names);
}
