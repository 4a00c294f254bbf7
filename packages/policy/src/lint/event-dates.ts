import type { Period } from '../calendar/period.ts';
import { occurrenceFrom } from '../calendar/period.ts';
import type { DayNumber, PlainDate } from '../calendar/plain-date.ts';
import { addMonths, parseDate, partsOf, plainDate } from '../calendar/plain-date.ts';
import { statementsOfEvent } from '../document/events.ts';
import type { Policy, PolicyEvent } from '../document/policy.ts';
import type { PolicyPath } from '../document/schema/paths.ts';
import { sayFullDay } from '../messages/days.ts';
import type { Finding } from './finding.ts';
import type { WayOut } from './way-out.ts';

/**
 * [RET-07, PROMO-02] Events with dates that are over, and still stand in the policy: each with the dates of its next time,
 * which may have begun already. One that comes back every year is never over, and one that no
 * rule refers to promises nothing.
 */
export function eventsThatAreOver(policy: Policy, today: DayNumber): readonly Finding[] {
  return policy.events.flatMap((event, index) => {
    const statements = statementsOfEvent(policy, event.id);
    const year = onlyYearOf(event);
    if (statements.length === 0 || year === null) return [];
    const place = { id: `event/${event.id}`, statements, path: `events.${index}` as const };
    const waysOut = [removal(policy, event, index)];
    const dates = occurrenceFrom(event.period, year) ?? occurrenceFrom(event.period, year - 1);
    if (dates === null) {
      const message = `“${event.name}” never runs: it has to end on or after its first day, and at the latest in the next year.`;
      return [{ ...place, message, fix: 'Give it a last day that it can reach.', waysOut }];
    }
    const { until } = dates;
    if (until >= today) return [];
    const next = nextTime(dates, today);
    return [
      {
        ...place,
        message: `“${event.name}” ended on ${sayFullDay(until)}.`,
        fix: `Renew it for ${sayFullDay(next.from)} through ${sayFullDay(next.until)}, or remove it.`,
        waysOut: [renewal(next, index), ...waysOut],
        renewal: next,
      },
    ];
  });
}

interface Dates {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

function renewal({ from, until }: Dates, index: number): WayOut {
  const value: Period = { from: { kind: 'date', date: from }, until: { kind: 'date', date: until } };
  return {
    label: `Renew it for ${sayFullDay(from)} through ${sayFullDay(until)}`,
    changes: [{ kind: 'set', path: `events.${index}.period`, value }],
  };
}

/** The event goes, with what the policy says for it. */
function removal({ returns, promotions }: Policy, { id, name }: PolicyEvent, index: number): WayOut {
  const remove = (path: PolicyPath) => ({ kind: 'remove', path }) as const;
  const indexesOf = (rules: readonly { readonly event: string }[]) =>
    rules.flatMap(({ event }, at) => (event === id ? [at] : [])).toReversed();
  return {
    label: `Remove “${name}”`,
    changes: [
      ...indexesOf(returns.events).map((at) => remove(`returns.events.${at}`)),
      ...indexesOf(promotions.events).map((at) => remove(`promotions.events.${at}`)),
      remove(`events.${index}`),
    ],
  };
}

/** The year in which an event with a date begins or, if only its last day has one, ends (it may begin the year before); `null` for one that comes back. */
function onlyYearOf({ period: { from, until } }: PolicyEvent): number | null {
  const dated = from.kind === 'date' ? from : until;
  const day = dated.kind === 'date' ? parseDate(dated.date) : null;
  return day === null ? null : partsOf(day).year;
}

/** The same months and days in the first year in which the event is not over; what was a February 29 ends with February. */
function nextTime(
  { from, until }: { readonly from: DayNumber; readonly until: DayNumber },
  today: DayNumber,
): Dates {
  let months = 12;
  while (addMonths(until, months) < today) months += 12;
  return { from: plainDate(addMonths(from, months)), until: plainDate(addMonths(until, months)) };
}
