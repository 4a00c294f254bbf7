import type { AddressField, PostalAddress } from './address.ts';
import { lookCost, plainCost, plainLineCost } from './effort.ts';
import type { Effort } from './effort.ts';
import { prefilter } from './prefilter.ts';
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

/**
 * The lines of an address that are not blank, in the order given, as far as the effort goes. `signed` is the field in which a sign
 * of a form was found: the only one that is not looked at again.
 */
export function linesOf(
  address: PostalAddress,
  fields: readonly AddressField[],
  signed: AddressField,
  effort: Effort,
): readonly Line[] {
  const lines: Line[] = [];
  for (const field of fields) {
    const text = address[field]?.trim();
    if (text && effort.left > 0) lines.push(lineOf(field, text, field === signed, effort));
  }
  return lines;
}

function lineOf(field: AddressField, text: string, signed: boolean, effort: Effort): Line {
  const lower = text.toLowerCase();
  const sign = signed || hasSign(text, effort);
  const ascii = /[\u0080-\uffff]/.exec(text) === null;
  if (ascii || !sign) {
    return {
      field,
      text: sign ? zeroAsLetter(lower) : lower,
      suspicious: sign,
      local: !ascii && ideograph.test(lower),
    };
  }
  effort.left -= plainLineCost + text.length * plainCost;
  const read = effort.left < 0 ? lower : normalise(lower, effort);
  const suspicious = read === lower || hasSign(read, effort);
  return { field, text: read, suspicious, local: ideograph.test(read) };
}

function hasSign(text: string, effort: Effort): boolean {
  effort.left -= text.length * lookCost;
  return prefilter.test(`\n${text}`);
}

/** Kana, ideographs and Hangul. */
const ideograph = /[\u3041-\u30fa\u3400-\u9fff\uac00-\ud7a3]/;
