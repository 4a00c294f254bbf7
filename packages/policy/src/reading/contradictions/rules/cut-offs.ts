import type { Rule } from '../rule.ts';
import { pairsOf, quotesOf, saying } from '../rule.ts';

const cutOff =
  /\b(?:placed|received|in|order(?:ed)?) (?:before|by|until|no later than) (noon|midday|(\d{1,2})(?::(\d\d))? ?(a\.?m|p\.?m)?)/;

/** One cut-off for orders at two times of the day. */
export const twoCutOffs: Rule = {
  name: 'two-cut-offs',
  find: (reading) =>
    pairsOf(saying(reading, cutOff))
      .filter(([one, other]) => differ(minuteOf(one.plain), minuteOf(other.plain)))
      .map(([one, other]) => ({
        severity: 'high',
        quotes: quotesOf([one, other]),
        why: 'The hour until which an order counts as that day’s differs.',
        fix: 'Keep one of the two.',
      })),
};

const differ = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && one !== other;

/** Minutes after midnight; `null` for a number that is no time of the day. */
function minuteOf(plain: string): number | null {
  const [, all, hour, minute, half] = cutOff.exec(plain) ?? [];
  if (all === 'noon' || all === 'midday') return 12 * 60;
  if (hour === undefined || (minute === undefined && half === undefined)) return null;
  const isAfternoon = half?.startsWith('p') === true;
  return (
    ((Number(hour) % 12) + (isAfternoon || (half === undefined && Number(hour) > 11) ? 12 : 0)) * 60 +
    Number(minute ?? 0)
  );
}
