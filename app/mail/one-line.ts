/** More letters than any name, street or subject has that somebody means. */
export const longestLine = 200;

/**
 * What somebody typed, as one line of bounded length: it can neither begin a paragraph of a mail, nor a header, nor hide in it.
 * @param longest Characters; what is cut ends with an ellipsis.
 */
export function inOneLine(text: string | null, longest = longestLine): string {
  const characters = Array.from((text ?? '').replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim());
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}
