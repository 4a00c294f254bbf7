import type { AddressField, PostalAddress } from './address.ts';
import { signOfForm } from './gate.ts';
import { normalise, zeroAsLetter } from './normalise.ts';

/** One field of an address as it is read. */
export interface Line {
  readonly field: AddressField;
  readonly text: string;
  /** Whether it may hold a form that is not a street; only then it is normalised. */
  readonly suspicious: boolean;
  /** Whether it is in part Japanese, Korean or Chinese. */
  readonly local: boolean;
}

/** The lines of an address that are not blank, in the order given. */
export function linesOf(address: PostalAddress, fields: readonly AddressField[]): readonly Line[] {
  const lines: Line[] = [];
  for (const field of fields) {
    const text = address[field];
    if (text) lines.push(lineOf(field, text));
  }
  return lines;
}

function lineOf(field: AddressField, text: string): Line {
  const lower = text.toLowerCase();
  const sign = signOfForm.test(`\n${text}`);
  const ascii = /[\u0080-\uffff]/.exec(text) === null;
  if (ascii || !sign) {
    return {
      field,
      text: sign ? zeroAsLetter(lower) : lower,
      suspicious: sign,
      local: !ascii && ideograph.test(lower),
    };
  }
  const read = normalise(lower);
  const suspicious = read === lower || signOfForm.test(`\n${read}`);
  return { field, text: read, suspicious, local: ideograph.test(read) };
}

/** Kana, ideographs and Hangul. */
const ideograph = /[\u3041-\u30fa\u3400-\u9fff\uac00-\ud7a3]/;
