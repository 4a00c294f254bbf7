import { letterCost, wordCost } from './effort.ts';
import type { Effort } from './effort.ts';
import type { AddressField } from './address.ts';

/** A word, a run of digits, a `#`, or a run of ideographs, kana or Hangul. */
export interface Token {
  readonly text: string;
  readonly field: AddressField;
  /** It is the first of its field, or a comma, a bracket or a spaced dash stands before it. */
  readonly opens: boolean;
}

/** A part that begins with neither a digit, a letter, `#` nor an ideograph, kana or Hangul. */
function isBreak(part: string): boolean {
  const code = part.charCodeAt(0);
  return code !== 35 && (code < 48 || (code > 57 && code < 97) || (code > 122 && code < 0x3005));
}

/**
 * Adds the tokens of one normalised field, in order. Letters that stand alone are read together, however they are set
 * apart: `p. o. b o x` is one token, `pobox`. Linear in the length of the text, and as far as the effort goes.
 */
export function tokenise(field: AddressField, text: string, tokens: Token[], effort: Effort): void {
  // A search for all parts costs a function ten times as much as a split, so only what is not one word is searched.
  const oneWord = /^(?:[a-z]+|[0-9]+)$/;
  const parts =
    /[a-z]+|[0-9]+|#|[\u3005-\u3007\u3041-\u30fa\u30fc-\u9fff\uac00-\ud7a3]+|[,;:()[\]|{}\n\u3001\u3002]|^-+$/g;
  const pieces = text.split(' ');
  let opens = true;
  // Letters that stand alone, until something else follows them.
  let spelling = '';
  for (let at = 0; at < pieces.length && effort.left > 0; at += 1) {
    const piece = pieces[at] ?? '';
    if (piece.length === 1 && piece >= 'a' && piece <= 'z') {
      effort.left -= letterCost;
      spelling += piece;
      continue;
    }
    const found = piece && (oneWord.exec(piece) ?? piece.match(parts));
    for (let next = 0; found && next < found.length && effort.left > 0; next += 1) {
      const part = found[next] ?? '';
      effort.left -= wordCost;
      if (part.length === 1 && part >= 'a' && part <= 'z') {
        spelling += part;
        continue;
      }
      if (spelling) {
        tokens.push({ text: spelling, field, opens });
        spelling = '';
        opens = false;
      }
      if (isBreak(part)) opens = true;
      else {
        tokens.push({ text: part, field, opens });
        opens = false;
      }
    }
  }
  if (spelling) tokens.push({ text: spelling, field, opens });
}
