/** The longest line that can name what follows it. */
const longest = 90;

/** Whether a line names what follows it: a short one that is no sentence, has no number, and stands by itself or ends in a colon. */
export function isHeading(words: string, opens: boolean): boolean {
  if (words.length > longest || /\d/.test(words) || !opens) return false;
  if (/^#{1,6} /.test(words) || /^\([^()]*\)$/.test(words)) return true;
  if (/[.!;,]$/.test(words)) return false;
  if (words.endsWith('?')) return true;
  if (words.endsWith(':')) return !/\b(?:we|is|are|will|can|cannot|must|may|have|has)\b/i.test(words);
  return (
    words.split(' ').length <= 10 &&
    !/: |\b(?:is|are|will|can|cannot|must|may|we)\b/i.test(words.replace(/^[^:]{0,30}: /, ''))
  );
}

/** Whether a line leads to a list below it. */
export const isLead = (words: string): boolean => words.endsWith(':');
