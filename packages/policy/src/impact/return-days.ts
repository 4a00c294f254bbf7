import { decideExchange } from '../after-sale/exchange.ts';
import type { DayNumber } from '../calendar/plain-date.ts';
import { plainDate } from '../calendar/plain-date.ts';
import type { CountryCode, Policy, Remedy } from '../document/policy.ts';
import { isSame } from '../document/is-same.ts';
import { lastDayFor, returnWindow } from '../schedule/return-window.ts';
import { sayWhen, yearFrom } from './days.ts';
import type { Versions } from './versions.ts';
import { alike, differences, union } from './versions.ts';
import { sayCountries, sayDays } from './words.ts';

/** Until which day something can be asked for, counted from an event. */
export interface LastDay {
  readonly days: number;
  readonly after: 'delivery' | 'shipment';
}

/** Within a sentence. */
export const remedyWords: Readonly<Record<Remedy, string>> = {
  refund: 'a refund',
  'store-credit': 'store credit',
  exchange: 'an exchange',
};

/** An order that is shipped and delivered on the day on which it is placed, and what its buyer asks for later. */
export const orderOn = (day: DayNumber, asked: number, countryCode: CountryCode) => ({
  countryCode,
  placedOn: plainDate(day),
  shippedOn: plainDate(day),
  deliveredOn: plainDate(day),
  requestedOn: plainDate(day + asked),
  waives: [],
});

/** [RET-02, RET-07, INTL-01, EXCH-01] Until when an order of a day can be returned for something; `null` for never. */
export function lastDayOf(
  policy: Policy,
  remedy: Remedy,
  country: CountryCode,
  day: DayNumber,
): LastDay | null {
  const window = returnWindow(policy, country, day);
  const days = window && lastDayFor(window, remedy);
  if (window === null || days === null) return null;
  if (remedy === 'exchange') {
    const price = { minor: 100, currency: policy.merchant.shopCurrency };
    const lines = [{ id: '', sale: 'full-price' as const }];
    const facts = { ...orderOn(day, days, country), lines, returned: price, wanted: price };
    if (decideExchange(policy, facts).kind !== 'eligible') return null;
  }
  return { days, after: window.anchor };
}

/** Every country that one of the versions ships to or takes returns from, those together for which the same rules hold. */
export function countriesByRule({ before, after }: Versions): readonly (readonly CountryCode[])[] {
  const named = ({ destinations, returns, exchanges }: Policy) => [
    ...destinations.served.map(({ country }) => country),
    ...returns.countries,
    ...exchanges.countries,
  ];
  const groups = new Map<string, CountryCode[]>();
  for (const country of union(named(before), named(after))) {
    const rule = [before, after].map(({ returns, exchanges }) => [
      returns.countries.includes(country),
      exchanges.countries.includes(country),
    ]);
    const key = JSON.stringify(rule);
    groups.set(key, [...(groups.get(key) ?? []), country]);
  }
  return [...groups.values()];
}

/** [RET-02, RET-07, INTL-01, EXCH-01] Who has how long to ask for what. */
export function sayLastDays(versions: Versions): readonly string[] {
  const { before, after, today, reader } = versions;
  const depends = ({ returns, exchanges, international, events }: Policy) => [
    ...[returns.countries, returns.refundDays, returns.creditDays, returns.events, events],
    ...[exchanges.countries, exchanges.days],
    ...[international.accepted, international.anchor, international.days, international.remedies],
  ];
  if (isSame(depends(before), depends(after))) return [];
  return countriesByRule(versions).flatMap((countries) =>
    (['refund', 'store-credit', 'exchange'] as const).flatMap((remedy) => {
      const found = differences(versions, yearFrom(today), (policy, day) =>
        lastDayOf(policy, remedy, countries[0] ?? '', day),
      );
      return alike(found).map(({ case: days, before: was, after: is }) => {
        const when = days.length === yearFrom(today).length ? '' : ` who order ${sayWhen(days, today)}`;
        const who = `customers in ${sayCountries(countries, reader)}${when}`;
        if (is === null) return `${who} will not be able to ask for ${remedyWords[remedy]} any more`;
        const until = `${sayDays(is.days)} after ${is.after}`;
        return was === null
          ? `${who} will be able to ask for ${remedyWords[remedy]}, up to ${until}`
          : `${who} will have ${until} instead of ${was.after === is.after ? was.days : `${sayDays(was.days)} after ${was.after}`} to ask for ${remedyWords[remedy]}`;
      });
    }),
  );
}
