import { formatAmount } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { setMarketRates } from './market-rates.ts';
import { setProfileRates } from './profile-rates.ts';
import type { SetupFailure } from './step.ts';
import type { Undo } from './undo.ts';

/** The flat option of one country; `amount` is a decimal text in `currencyCode`, the shop's currency. */
export interface BaseRate {
  readonly country: string;
  readonly price: { readonly amount: string; readonly currencyCode: string };
}

/** What the policy wants to see in the shop's own shipping settings. */
export interface BaseRates {
  /** The name of the option, by which the functions find it. */
  readonly option: string;
  readonly rates: readonly BaseRate[];
  /** Countries that were served under the version before and are no longer: their option is switched off. */
  readonly dropped: readonly string[];
}

/** The rates of a policy; `before` is the one that is live, `null` when none is. */
export const baseRatesOf = (policy: Policy, before: Policy | null): BaseRates => ({
  option: policy.destinations.optionName,
  rates: policy.destinations.served.map(({ country, flat }) => ({
    country,
    price: { amount: formatAmount(flat), currencyCode: flat.currency },
  })),
  dropped: (before?.destinations.served ?? [])
    .map(({ country }) => country)
    .filter((country) => policy.destinations.served.every((served) => served.country !== country)),
});

/** Whether the option of one zone or market goes: nobody in it is served now, and somebody was. */
export const isDropped = (rates: BaseRates, countries: readonly string[]): boolean =>
  findSharedRate(rates, countries) === null && countries.some((country) => rates.dropped.includes(country));

/**
 * [SHIP-02, SHIP-04] Sets the flat rate of every destination where the shop keeps its rates: in Markets when it is on
 * market-driven shipping, in the general delivery profile when it is not (on migrated shops that write would succeed
 * and change nothing). No function can create or raise a price, so checkout charges what stands here.
 */
export const setBaseRates = (
  admin: Admin,
  marketDriven: boolean,
  rates: BaseRates,
): Promise<Result<Undo, SetupFailure>> =>
  marketDriven ? setMarketRates(admin, rates) : setProfileRates(admin, rates);

/** Shopify may write 5.00 as "5.0": the same amount. */
export const samePrice = (one: BaseRate['price'], other: BaseRate['price']): boolean =>
  one.currencyCode === other.currencyCode && Number(one.amount) === Number(other.amount);

/** The rate that the countries of one zone or market share; `mixed` when served countries differ, `null` when none is served. */
export function findSharedRate(rates: BaseRates, countries: readonly string[]): BaseRate | 'mixed' | null {
  const served = rates.rates.filter((rate) => countries.includes(rate.country));
  const [first, ...others] = served;
  if (!first) return null;
  return others.every((rate) => samePrice(rate.price, first.price)) ? first : 'mixed';
}

/** Said when one place at Shopify holds countries that the policy charges differently. */
export const describeMixedRates = (place: string): SetupFailure => ({
  step: 'setting the shipping rates',
  reason: `${place} holds countries with different rates. Give each rate its own zone or market in Shopify’s settings, then publish again.`,
});
