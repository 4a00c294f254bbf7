/** A text as it reads, with the way back to the text as it was given. */
export interface PlainText {
  readonly text: string;
  /** In lower case; as long as `text`. */
  readonly lower: string;
  /** Where each unit of `text` stands in the given text; one more for its end. */
  readonly origin: Uint32Array;
}

/** Characters that are seen as another one, each before that one: spaces, quotes, dashes, line ends. */
const alike = new Map<string, string>([
  ...Array.from(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t',
  ).map((space) => [space, ' '] as const),
  ...Array.from('‘’‛ʼ′`´').map((quote) => [quote, "'"] as const),
  ...Array.from('“”„‟″«»').map((quote) => [quote, '"'] as const),
  ...Array.from('‐‑‒–—―−').map((dash) => [dash, '-'] as const),
  ...Array.from('\u2028\u2029\u0085\v\f\r').map((end) => [end, '\n'] as const),
  ['…', '.'],
  ['İ', 'I'],
]);

/** Soft hyphens, zero-width spaces and joiners, direction marks and isolates, byte order marks, variation selectors. */
const unseen =
  // Each code stands for itself: the text is looked at one unit at a time.
  // oxlint-disable-next-line no-misleading-character-class
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;

/**
 * Makes a text plain: unseen marks are left out, and what is drawn alike is alike. Linear; any string is allowed.
 * Every unit that stays knows where it stood, so that what is found can be quoted exactly.
 */
export function plainText(given: string): PlainText {
  const origin = new Uint32Array(given.length + 1);
  const kept: string[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const char = given.charAt(at);
    const isPlain = char >= ' ' && char <= '~' && char !== '`';
    if (!isPlain && (unseen.test(char) || isSecondOfLineEnd(given, at))) continue;
    origin[kept.length] = at;
    kept.push(isPlain ? char : (alike.get(char) ?? fromFullWidth(char)));
  }
  origin[kept.length] = given.length;
  const text = kept.join('');
  return { text, lower: text.toLowerCase(), origin: origin.subarray(0, kept.length + 1) };
}

/** `\r\n` is one end of a line. */
const isSecondOfLineEnd = (given: string, at: number): boolean =>
  given.charAt(at) === '\n' && given.charAt(at - 1) === '\r';

function fromFullWidth(char: string): string {
  const code = char.charCodeAt(0);
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : char;
}
