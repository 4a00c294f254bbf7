import type { Rule } from '../rule.ts';
import { pairsOf, quotesOf, saying } from '../rule.ts';

const cutOff =
  /\b(?:placed|received|in|order(?:ed)?) (?:before|by|until|no later than) (noon|midday|midnight|(\d{1,2})(?:[:.](\d\d))? ?(a\.?m|p\.?m)?)\.?(?: \(?(eastern|central|mountain|pacific|atlantic|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|gmt|utc|bst|cet|cest|a[ew][sd]t|nz[sd]t)\b)?/;

/** One cut-off for orders at two times of the day, or in two time zones. */
export const twoCutOffs: Rule = {
  name: 'two-cut-offs',
  find: (reading) =>
    pairsOf(saying(reading, cutOff))
      .filter(
        ([one, other]) =>
          differ(minuteOf(one.plain), minuteOf(other.plain)) ||
          differ(zoneOf(one.plain), zoneOf(other.plain)),
      )
      .map(([one, other]) => ({
        severity: 'high',
        quotes: quotesOf([one, other]),
        why: 'The hour until which an order counts as that day’s differs.',
        fix: 'Keep one of the two.',
      })),
};

/** The first letter of a zone's name tells `Eastern`, `ET` and `EST` from the others of its continent. */
const zoneOf = (plain: string): string | null => {
  const zone = cutOff.exec(plain)?.[5];
  return zone === undefined
    ? null
    : zone.slice(0, /^(?:a[ew]|nz|b|g|u|ce)/.test(zone) && zone !== 'central' ? 2 : 1);
};

const differ = <Of extends number | string>(one: Of | null, other: Of | null): boolean =>
  one !== null && other !== null && one !== other;

/** Minutes after midnight; `null` for a number that is no time of the day. */
function minuteOf(plain: string): number | null {
  const [, all, hour, minute, half] = cutOff.exec(plain) ?? [];
  if (all === 'noon' || all === 'midday') return 12 * 60;
  if (all === 'midnight') return 24 * 60;
  if (hour === undefined || (minute === undefined && half === undefined)) return null;
  const isAfternoon = half?.startsWith('p') === true;
  return (
    ((Number(hour) % 12) + (isAfternoon || (half === undefined && Number(hour) > 11) ? 12 : 0)) * 60 +
    Number(minute ?? 0)
  );
}
