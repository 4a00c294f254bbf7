import { decideCancellation } from '../after-sale/cancellation.ts';
import { plainDate } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';
import { formatTime } from '../messages/time-of-day.ts';
import { shipWindow } from '../schedule/ship.ts';
import { rangesThatDiffer } from './value-ranges.ts';
import type { Versions } from './versions.ts';

/** Times are local already. */
export const local = { name: 'local', offsetAt: () => 0 };

/** A day and the minutes since its midnight, as an order has them. */
export const instant = (day: number, minute: number): string =>
  `${plainDate(day + Math.floor(minute / 1_440))}T${formatTime(minute % 1_440)}Z`;

const chances = { good: 'a good chance', small: 'a small chance', none: 'no chance' } as const;

/** [ORD-01, CAL-07] How likely a cancellation works that is asked for on the day on which the order leaves. */
export function sayCancellations({ before, after, today }: Versions): readonly string[] {
  const leaves = (policy: Policy) => shipWindow(policy.calendar, { day: today, minute: 0 })?.earliest ?? null;
  const [was, is] = [leaves(before), leaves(after)];
  if (was === null || is === null) return [];
  const answer = (policy: Policy, day: number, minute: number): string => {
    const facts = { placedAt: instant(today, 0), zone: local, askedAt: instant(day, minute), scanned: false };
    const decided = decideCancellation(policy, facts);
    return decided.kind === 'refused' ? refused : chances[decided.chance];
  };
  const turns = [before, after].flatMap(({ calendar: { handOver, scanGapHours } }) => [
    handOver,
    handOver + scanGapHours * 60,
  ]);
  const found = rangesThatDiffer(turns, (minute) => ({
    before: answer(before, was, minute),
    after: answer(after, is, minute),
  }));
  if (found.some((range) => range.after === refused))
    return ['cancellations will be refused instead of tried'];
  if (found.some((range) => range.before === refused))
    return ['cancellations will be tried instead of refused'];
  return found.map(({ from, to, before: old, after: now }) => {
    const end = to === null ? '' : ` and before ${sayTime(to + 1)}`;
    return `cancellations asked for from ${sayTime(from)}${end} on the day of the pick-up will have ${now} instead of ${old}`;
  });
}

const refused = 'refused';

const sayTime = (minute: number): string => {
  const later = Math.floor(minute / 1_440);
  const time = formatTime(minute % 1_440);
  return later === 0 ? time : later === 1 ? `${time} of the next day` : `${time} ${later} days later`;
};
