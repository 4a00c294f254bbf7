import type { PlainDate } from '../calendar/plain-date.ts';
import type { Policy, Remedy } from '../document/policy.ts';
import type { Decided, Reason } from '../reasons.ts';
import type { ReturnableLine } from './return.ts';

/** What a return that is granted means for one remedy and another: their days differ [RET-02, RET-07], and a mark may leave but one [RET-06]. */

/** [RET-02, RET-07] The last day on which all of these lines can come back for one of these remedies; `null` where some never can. */
export function lastDayForAny(
  lines: readonly Pick<ReturnableLine, 'until'>[],
  wanted: readonly Remedy[],
): PlainDate | null {
  const ends = lines.map(({ until }) => latest(wanted.flatMap((remedy) => until[remedy] ?? [])));
  const [first = null, ...others] = ends;
  return others.reduce(
    (soonest, end) => (soonest === null || end === null ? null : soonest < end ? soonest : end),
    first,
  );
}

const latest = (days: readonly PlainDate[]): PlainDate | null =>
  days.reduce<PlainDate | null>((last, day) => (last === null || day > last ? day : last), null);

/**
 * [RET-06] Why what can come back cannot for any of these: the mark that it was sold with, where that leaves none of them, else its days.
 * `because` is what was said when it was granted.
 */
export function withheldBecause(
  { returns }: Policy,
  { because }: Decided,
  wanted: readonly Remedy[],
): readonly Reason[] {
  const marks = because.filter(isMark);
  if (marks.length > 0 && !wanted.some((remedy) => returns.flashSale.includes(remedy))) return marks;
  const words = wanted.map((remedy) => remedy.replace('-', ' ')).join(' or ');
  const message = `It cannot come back for ${words} on that day.`;
  return [...because.filter((reason) => !isMark(reason)), { statement: 'RET-02', message }];
}

/** [RET-06] Whether it says what a mark takes away. */
const isMark = ({ statement }: Reason): boolean => statement === 'RET-06';
