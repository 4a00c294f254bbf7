/**
 * Splits a whole into parts by weight, in integer units, so that the parts always sum to the whole: everyone gets the
 * share rounded down, and what is left goes, one unit each, to those who lost most by the rounding (the first of equals).
 * @param total integer, also negative (a refund).
 * @param weights 0 or more each; when all are 0 every part has the same weight.
 */
export function distribute(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (weights.length === 0) return [];
  if (sum === 0)
    return distribute(
      total,
      weights.map(() => 1),
    );
  const shares = weights.map((weight) => shareOf(Math.abs(total), weight, sum));
  const left = Math.abs(total) - shares.reduce((all, share) => all + share.whole, 0);
  const luckiest = shares
    .map((share, index) => ({ index, lost: share.lost }))
    .sort((a, b) => b.lost - a.lost || a.index - b.index)
    .slice(0, left);
  const extra = new Set(luckiest.map(({ index }) => index));
  const sign = total < 0 ? -1 : 1;
  return shares.map(({ whole }, index) => (whole + (extra.has(index) ? 1 : 0)) * sign + 0);
}

/** One share rounded down, and what the rounding took, both exact as long as `sum * weight` is a safe integer. */
function shareOf(
  total: number,
  weight: number,
  sum: number,
): { readonly whole: number; readonly lost: number } {
  const rest = (total % sum) * weight;
  return { whole: Math.floor(total / sum) * weight + Math.floor(rest / sum), lost: rest % sum };
}
