import { isSame } from '../document/is-same.ts';
import type { CurrencyCode } from '../money/money.ts';
import type { Reader } from '../statements/reader.ts';

/** Values from one through another, both included, in minor units; `null` for no end. */
export interface ValueRange {
  readonly from: number;
  readonly to: number | null;
}

/** What two versions answer for every value of a range. */
export interface RangeDifference<Answer> extends ValueRange {
  readonly before: Answer;
  readonly after: Answer;
}

/**
 * The ranges of values that two versions decide differently. Both are asked at every amount that either of them names and
 * one unit beside it: nothing that they say can turn in between.
 */
export function rangesThatDiffer<Answer>(
  amounts: readonly number[],
  decide: (value: number) => { readonly before: Answer; readonly after: Answer },
): readonly RangeDifference<Answer>[] {
  const starts = [...new Set([0, ...amounts.flatMap((amount) => [amount, amount + 1])])].sort(
    (a, b) => a - b,
  );
  const ranges: RangeDifference<Answer>[] = [];
  for (const [index, from] of starts.entries()) {
    const next = starts[index + 1];
    const range = { from, to: next === undefined ? null : next - 1, ...decide(from) };
    const last = ranges.at(-1);
    const goesOn = last && isSame(last.before, range.before) && isSame(last.after, range.after);
    if (goesOn) ranges.splice(-1, 1, { ...last, to: range.to });
    else ranges.push(range);
  }
  return ranges.filter(({ before, after }) => !isSame(before, after));
}

/** A range of values in words, to stand behind "orders"; empty for all of them. */
export function sayRange({ from, to }: ValueRange, currency: CurrencyCode, reader: Reader): string {
  const say = (minor: number) => reader.amount({ minor, currency });
  if (to === null) return from === 0 ? '' : ` of ${say(from)} or more`;
  if (from === 0) return ` below ${say(to + 1)}`;
  return from === to ? ` of exactly ${say(from)}` : ` between ${say(from)} and ${say(to)}`;
}
