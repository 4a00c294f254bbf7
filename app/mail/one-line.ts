/** What somebody typed, as one line: it can neither begin a paragraph of a mail nor hide in it. */
export const inOneLine = (text: string | null): string =>
  (text ?? '').replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
