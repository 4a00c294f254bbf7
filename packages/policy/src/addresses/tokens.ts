import type { AddressField } from './address.ts';

/** A word, a run of digits, a `#`, or a run of ideographs, kana or Hangul. */
export interface Token {
  readonly text: string;
  readonly field: AddressField;
  /** It is the first of its field, or a comma, a bracket or a spaced dash stands before it. */
  readonly opens: boolean;
}

const pattern =
  /[a-z]+|[0-9]+|#|[\u3005-\u3007\u3041-\u30fa\u30fc-\u9fff\uac00-\ud7a3]+|[,;:()[\]|{}\n\u3001\u3002]| -+ /g;

const isLetter = (text: string): boolean => text.length === 1 && text >= 'a' && text <= 'z';
/** A part that begins with neither a digit, a letter, `#` nor an ideograph, kana or Hangul. */
const isBreak = (part: string): boolean => {
  const code = part.charCodeAt(0);
  return code !== 35 && (code < 48 || (code > 57 && code < 97) || (code > 122 && code < 0x3005));
};

/**
 * The tokens of one normalised field, in order. Letters that stand alone are read together, however they are set
 * apart: `p. o. b o x` is one token, `pobox`. Linear in the length of the text.
 */
export function tokenise(field: AddressField, text: string): Token[] {
  const tokens: Token[] = [];
  let opens = true;
  let spelling: Token | null = null;
  for (const part of text.match(pattern) ?? []) {
    if (isBreak(part)) {
      spelling = null;
      opens = true;
      continue;
    }
    const letter = isLetter(part);
    if (spelling && letter) {
      tokens.pop();
      spelling = { text: spelling.text + part, field, opens: spelling.opens };
    } else {
      spelling = { text: part, field, opens };
    }
    tokens.push(spelling);
    if (!letter) spelling = null;
    opens = false;
  }
  return tokens;
}
