import type { PolicyPlace } from '../../src/document/schema/paths.ts';
import type { CurrencyCode, Money } from '../../src/money/money.ts';
import { federalCalendar, mondayToFriday } from '../../src/calendar/united-states.ts';

/**
 * What a person read in a text before the importer was asked: a value of the policy, something that every policy here does
 * anyway, or something that no value holds and why.
 */
export type ValueKey = Says | Always | Cannot;

interface Common {
  /** Exact words of the text. */
  readonly quote: string;
}

export interface Says extends Common {
  readonly kind: 'says';
  /** Of a list's row, the list. */
  readonly at: PolicyPlace;
  /** As much of the value as the text says. */
  readonly value: unknown;
}

interface Always extends Common {
  readonly kind: 'always';
  readonly statement: string;
}

interface Cannot extends Common {
  readonly kind: 'cannot';
  readonly why: string;
}

export const says = (quote: string, at: PolicyPlace, value: unknown): Says => ({
  kind: 'says',
  quote,
  at,
  value,
});
export const always = (quote: string, statement: string): Always => ({ kind: 'always', quote, statement });
export const cannot = (quote: string, why: string): Cannot => ({ kind: 'cannot', quote, why });

/** A shop's text, where it is and what it counts in, and what a person read in it. */
export interface KeyedText {
  readonly currency: string;
  readonly country: string;
  readonly keys: readonly ValueKey[];
}

/** An amount of a currency, by its minor units. */
export const amountIn =
  (currency: CurrencyCode) =>
  (minor: number): Money => ({ minor, currency });

/** What a country pays in a shop's currency, and from what on nothing. */
export const rate = (currency: CurrencyCode) => {
  const amount = amountIn(currency);
  return (quote: string, country: string, flat: number, free: number | null): Says =>
    says(quote, 'destinations.served', {
      country,
      flat: amount(flat),
      freeFrom: free === null ? null : { amount: amount(free) },
    });
};

export const transit = (quote: string, country: string, least: number, most: number): Says =>
  says(quote, 'calendar.transit', { country, least, most });

/** Orders of the whole year leave so many business days later at the latest. */
export const handling = (quote: string, shipsWithin: number): Says =>
  says(quote, 'calendar.seasons', { shipsWithin });

export const workdays = (quote: string, days: readonly number[] = mondayToFriday): Says =>
  says(quote, 'calendar.warehouse.workdays', days);

export const federal = (quote: string): Says =>
  says(quote, 'calendar.warehouse.holidays', federalCalendar.holidays);

/** Why no value holds something; said more than once. */
export const why = {
  option: 'a policy has one delivery option',
  surcharge: 'a policy has one flat rate for each country, and the countries are not named',
  sameDay: 'orders leave on the next working day at the earliest',
  anchor: 'returns count from delivery',
  purchase: 'counted from the purchase',
  region: 'a policy names each holiday, and the text does not',
  sale: 'items on sale follow their tag, no value of the policy',
  percent: 'fees are amounts',
  tiers: 'a fee does not depend on the number of items',
  currency: 'rates and fees are in the shop’s currency',
  noPlace: 'a policy has no place for it',
  open: 'the text leaves open what is meant',
} as const;
