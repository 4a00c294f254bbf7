import type { DayRule } from '../calendar/day-rule.ts';
import type { DayNumber, PlainDate } from '../calendar/plain-date.ts';
import { parseDate } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';
import type { PolicyPath } from '../document/schema/paths.ts';
import type { StatementId } from '../statements.ts';
import { eventsThatAreOver } from './event-dates.ts';
import { firstEstimates } from './first-estimates.ts';
import type { Finding } from './finding.ts';

/** A list of which some rows may name a date of one year. */
export interface DatedList {
  readonly id: string;
  readonly path: PolicyPath;
  readonly rowAt: (index: number) => PolicyPath;
  /** What its rows are, as the beginning of a sentence. */
  readonly what: string;
  readonly statements: readonly StatementId[];
  /** `last`: the last day that a row names. */
  readonly rows: readonly { readonly name: string; readonly last: DayRule }[];
}

/** [CAL-03, CAL-04, CAL-05] Holidays and seasons with a date of a year that has passed: the next one has to be named. */
export const daysThatAreOver = (policy: Policy, today: DayNumber): readonly Finding[] =>
  datedListsOf(policy).flatMap((list) => overIn(list, today));

/** [LINT-01] What time alone has made untrue of a policy, as of a day: events, holidays and seasons that are over. */
export function findWhatIsOver(policy: Policy, today: PlainDate): readonly Finding[] {
  const day = parseDate(today) ?? 0;
  return [...eventsThatAreOver(policy, day), ...daysThatAreOver(policy, day)];
}

/** [CAL-03, CAL-04, CAL-05] The lists of a policy of which rows may name a date of one year. */
export function datedListsOf({ calendar }: Policy): readonly DatedList[] {
  const ofDays = (days: readonly { readonly name: string; readonly on: DayRule }[]) =>
    days.map(({ name, on }) => ({ name, last: on }));
  return [
    {
      id: 'holidays/warehouse',
      path: 'calendar.warehouse.holidays',
      rowAt: (index) => `calendar.warehouse.holidays.${index}`,
      what: 'Holidays of the warehouse',
      statements: ['CAL-01', 'CAL-03'],
      rows: ofDays(calendar.warehouse.holidays),
    },
    {
      id: 'holidays/carrier',
      path: 'calendar.carrier.holidays',
      rowAt: (index) => `calendar.carrier.holidays.${index}`,
      what: 'Holidays of carriers',
      statements: ['CAL-05'],
      rows: ofDays(calendar.carrier.holidays),
    },
    ...firstEstimates(calendar.transit).map(({ country, holidays, at }): DatedList => ({
      id: `holidays/${country}`,
      path: `calendar.transit.${at}.holidays`,
      rowAt: (index) => `calendar.transit.${at}.holidays.${index}`,
      what: `Holidays in ${country}`,
      statements: ['CAL-05'],
      rows: ofDays(holidays),
    })),
    {
      id: 'seasons',
      path: 'calendar.seasons',
      rowAt: (index) => `calendar.seasons.${index}`,
      what: 'Seasons',
      statements: ['CAL-04'],
      rows: calendar.seasons.map(({ name, period }) => ({ name, last: period.until })),
    },
  ];
}

function overIn(
  { id, path, rowAt, what, statements, rows }: DatedList,
  today: DayNumber,
): readonly Finding[] {
  const over = rows.flatMap(({ name, last }, at) => (isOver(last, today) ? [{ name, at }] : []));
  if (over.length === 0) return [];
  const names = over.map(({ name }) => `“${name}”`).join(', ');
  return [
    {
      id,
      statements,
      path,
      message: `${what} are over: ${names}.`,
      fix: 'Name the next dates, or remove what is over.',
      waysOut: [
        {
          label: over.length === 1 ? `Remove ${names}` : `Remove all ${over.length}`,
          changes: over.toReversed().map(({ at }) => ({ kind: 'remove', path: rowAt(at) })),
        },
      ],
    },
  ];
}

function isOver(rule: DayRule, today: DayNumber): boolean {
  const day = rule.kind === 'date' ? parseDate(rule.date) : null;
  return day !== null && day < today;
}
