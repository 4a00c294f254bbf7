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
const separator = /[^a-z0-9#\u3005-\ud7a3]/;

/**
 * The tokens of one normalised field, in order. Letters that stand alone are read together, however they are set
 * apart: `p. o. b o x` is one token, `pobox`. Linear in the length of the text.
 */
export function tokenise(field: AddressField, text: string): Token[] {
  const tokens: Token[] = [];
  let opens = true;
  let spelling = '';
  let spellingOpens = true;
  const endSpelling = () => {
    if (spelling) tokens.push({ text: spelling, field, opens: spellingOpens });
    spelling = '';
  };
  for (const text_ of text.match(pattern) ?? []) {
    if (separator.test(text_)) {
      endSpelling();
      opens = true;
      continue;
    }
    if (text_.length === 1 && text_ >= 'a' && text_ <= 'z') {
      if (!spelling) spellingOpens = opens;
      spelling += text_;
    } else {
      endSpelling();
      tokens.push({ text: text_, field, opens });
    }
    opens = false;
  }
  endSpelling();
  return tokens;
}
