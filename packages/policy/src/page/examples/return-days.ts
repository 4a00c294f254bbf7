import { type ReturnFacts, type Sale, decideReturn } from '../../after-sale/return.ts';
import { isWithin, occurrenceFrom } from '../../calendar/period.ts';
import { type DayNumber, parseDate, partsOf, plainDate } from '../../calendar/plain-date.ts';
import { eventOf } from '../../document/events.ts';
import type { CountryCode, Policy, Remedy, ReturnEvent } from '../../document/policy.ts';
import type { PolicyPath } from '../../document/schema/paths.ts';
import { unless } from './decided.ts';
import type { Drafted } from './example.ts';
import { searchedDays, searchedYears } from './ordinary-days.ts';
import { choiceOf, days } from './values.ts';
import type { ExampleWords } from './words.ts';

export const remedies: readonly Remedy[] = ['refund', 'exchange', 'store-credit'];

/** A day on which a rule of an event is the one that decides, or none of them where there is none to name. */
export const dayOf = (policy: Policy, rule: ReturnEvent | null): DayNumber | null =>
  (rule === null ? searchedDays() : daysOfEvent(policy, rule)).find((day) => {
    const first = policy.returns.events.find(({ event }) => {
      const found = eventOf(policy.events, event);
      return found !== null && isWithin(found.period, day);
    });
    return (first ?? null) === rule;
  }) ?? null;

function daysOfEvent(policy: Policy, { event }: ReturnEvent): readonly DayNumber[] {
  const period = eventOf(policy.events, event)?.period;
  if (period === undefined) return [];
  const { from } = period;
  const dated = from.kind === 'date' ? parseDate(from.date) : null;
  const years = dated === null ? searchedYears : [partsOf(dated).year];
  return years.flatMap((year) => {
    const days = occurrenceFrom(period, year);
    return days === null
      ? []
      : Array.from({ length: days.until - days.from + 1 }, (_, index) => days.from + index);
  });
}

export interface Asked {
  readonly country: CountryCode;
  readonly placed: DayNumber;
  /** Days after delivery, or after shipment. */
  readonly after: number;
  readonly sale?: Sale;
}

export const factsOf = ({ country, placed, after, sale = 'full-price' }: Asked): ReturnFacts => ({
  countryCode: country,
  ...{ placedOn: plainDate(placed), shippedOn: plainDate(placed), deliveredOn: plainDate(placed) },
  ...{ requestedOn: plainDate(placed + after), waives: [], lines: [{ id: 'bag', sale }] },
});

/** A return of one item, and what it can be for. */
export function returned(
  policy: Policy,
  asked: Asked,
  path: PolicyPath,
  expected: readonly Remedy[],
  [taken, refused]: readonly [ExampleWords, ExampleWords],
  more: Drafted['slots'] = {},
): Drafted {
  return {
    words: expected.length === 0 ? refused : taken,
    slots: { ...more, days: days(path, asked.after), remedies: choiceOf(expected) },
    otherwise: () => {
      const decided = decideReturn(policy, factsOf(asked));
      const given = decided.kind === 'eligible' ? (decided.lines[0]?.remedies ?? []) : [];
      return unless(
        remedies.every((each) => given.includes(each) === expected.includes(each)),
        decided,
      );
    },
  };
}

/** Until which day after delivery each remedy can be asked for where no event decides [RET-02, EXCH-01]. */
export function lastDays({ returns, exchanges }: Policy, country: CountryCode) {
  return {
    refund: { last: returns.refundDays, path: 'returns.refundDays' },
    'store-credit': { last: returns.creditDays, path: 'returns.creditDays' },
    exchange: {
      last: exchanges.countries.includes(country) ? exchanges.days : -1,
      path: 'exchanges.days',
    },
  } as const satisfies Readonly<Record<Remedy, { readonly last: number; readonly path: PolicyPath }>>;
}
