/**
 * Whether two words are at most `limit` slips apart: a letter too many, missing, wrong, or two letters swapped
 * (Damerau-Levenshtein, optimal string alignment). Words over twice the length of the other are never close, so the
 * work is bounded by the length of the wanted word.
 */
export function isTypoOf(word: string, wanted: string, limit: number): boolean {
  if (Math.abs(word.length - wanted.length) > limit) return false;
  let twoBack: number[] = [];
  let last = Array.from({ length: wanted.length + 1 }, (_, column) => column);
  for (let row = 1; row <= word.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= wanted.length; column += 1) {
      const same = word[row - 1] === wanted[column - 1];
      const above = last[column] ?? 0;
      const diagonal = last[column - 1] ?? 0;
      let cost = Math.min(above + 1, (next[column - 1] ?? 0) + 1, diagonal + (same ? 0 : 1));
      if (row > 1 && word[row - 1] === wanted[column - 2] && word[row - 2] === wanted[column - 1]) {
        cost = Math.min(cost, (twoBack[column - 2] ?? 0) + 1);
      }
      next.push(cost);
    }
    twoBack = last;
    last = next;
  }
  return (last[wanted.length] ?? 0) <= limit;
}
