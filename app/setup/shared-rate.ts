import type { BaseRate, BaseRates } from './base-rates.ts';
import type { Price } from './say-price.ts';
import type { SetupFailure } from './step.ts';

/** Shopify may write 5.00 as "5.0": the same amount. */
export const samePrice = (one: Price, other: Price): boolean =>
  one.currencyCode === other.currencyCode && Number(one.amount) === Number(other.amount);

/** The rate that the countries of one zone or market share; `mixed` when served countries differ, `null` when none is served. */
export function findSharedRate(rates: BaseRates, countries: readonly string[]): BaseRate | 'mixed' | null {
  const served = rates.rates.filter((rate) => countries.includes(rate.country));
  const [first, ...others] = served;
  if (!first) return null;
  return others.every((rate) => samePrice(rate.price, first.price)) ? first : 'mixed';
}

/** Whether the option of one zone or market goes: nobody in it is served now, and somebody was. */
export const isDropped = (rates: BaseRates, countries: readonly string[]): boolean =>
  findSharedRate(rates, countries) === null && countries.some((country) => rates.dropped.includes(country));

/** Said when one place at Shopify holds countries that the policy charges differently. */
export const describeMixedRates = (place: string): SetupFailure => ({
  step: 'setting the shipping rates',
  reason: `${place} holds countries with different rates. Give each rate its own zone or market in Shopify’s settings, then publish again.`,
});

/** Said when a carrier or another app says what the option of this name costs: there is no price that could be put back. */
export const describeForeignOption = (place: string, option: string): SetupFailure => ({
  step: 'setting the shipping rates',
  reason: `${place} has an option “${option}” whose price a carrier or an app says. Rename that one in Shopify’s settings, then publish again.`,
});
