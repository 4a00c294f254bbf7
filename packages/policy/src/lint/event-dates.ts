import { occurrenceFrom } from '../calendar/period.ts';
import type { DayNumber } from '../calendar/plain-date.ts';
import { dayOf, daysInMonth, parseDate, partsOf, plainDate } from '../calendar/plain-date.ts';
import { statementsOfEvent } from '../document/events.ts';
import type { Policy, PolicyEvent } from '../document/policy.ts';
import type { Finding } from './finding.ts';

/**
 * [RET-07, PROMO-02] Events with dates that are over, and still stand in the policy: each with the dates of its next time,
 * as long after each other, which may have begun already. One that comes back every year is never over, and one that no
 * rule refers to promises nothing.
 */
export function eventsThatAreOver(policy: Policy, today: DayNumber): readonly Finding[] {
  return policy.events.flatMap((event, index) => {
    const statements = statementsOfEvent(policy, event.id);
    const year = onlyYearOf(event);
    if (statements.length === 0 || year === null) return [];
    const path = `events.${index}` as const;
    const dates = occurrenceFrom(event.period, year);
    if (dates === null) {
      const message = `“${event.name}” never runs: it has to end on or after its first day, and at the latest in the next year.`;
      return [{ statements, path, message, fix: 'Give it a last day that it can reach.' }];
    }
    const { until } = dates;
    if (until >= today) return [];
    const renewal = nextTime(dates, today);
    return [
      {
        statements,
        path,
        message: `“${event.name}” ended on ${plainDate(until)}.`,
        fix: `Renew it for ${renewal.from} through ${renewal.until}, or remove it.`,
        renewal,
      },
    ];
  });
}

/** The year in which an event with a date begins or, if only its last day has one, ends; `null` for one that comes back. */
function onlyYearOf({ period: { from, until } }: PolicyEvent): number | null {
  const dated = from.kind === 'date' ? from : until;
  const day = dated.kind === 'date' ? parseDate(dated.date) : null;
  return day === null ? null : partsOf(day).year;
}

/** The same month and day in the first year in which the event is not over, and as many days from there. */
function nextTime(
  { from, until }: { readonly from: DayNumber; readonly until: DayNumber },
  today: DayNumber,
): NonNullable<Finding['renewal']> {
  const { year: before, month, day } = partsOf(from);
  let first = from;
  for (let year = before + 1; first + (until - from) < today; year += 1) {
    first = dayOf({ year, month, day: Math.min(day, daysInMonth(year, month)) });
  }
  return { from: plainDate(first), until: plainDate(first + (until - from)) };
}
