import { formatAmount } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import type { FoundBefore, Remember } from './found-before.ts';
import { restoreMarkets } from './market-restore.ts';
import { setMarketRates } from './market-rates.ts';
import { restoreProfile } from './profile-restore.ts';
import { setProfileRates } from './profile-rates.ts';
import type { Price } from './say-price.ts';
import type { SetupFailure } from './step.ts';
import type { Undo } from './undo.ts';

/** The flat option of one country; `amount` is a decimal text in `currencyCode`, the shop's currency. */
export interface BaseRate {
  readonly country: string;
  readonly price: Price;
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

/**
 * [SHIP-02, SHIP-04] Sets the flat rate of every destination where the shop keeps its rates: in Markets when it is on
 * market-driven shipping, in the general delivery profile when it is not (on migrated shops that write would succeed
 * and change nothing). No function can create or raise a price, so checkout charges what stands here.
 */
export const setBaseRates = (
  admin: Admin,
  marketDriven: boolean,
  rates: BaseRates,
  remember: Remember,
): Promise<Result<Undo, SetupFailure>> =>
  marketDriven ? setMarketRates(admin, rates, remember) : setProfileRates(admin, rates, remember);

/** Puts back what stood in the shop's shipping settings before the app first wrote there, and leaves everything else. */
export const restoreBaseRates = (
  admin: Admin,
  marketDriven: boolean,
  found: readonly FoundBefore[],
): Promise<Result<unknown, SetupFailure>> =>
  marketDriven ? restoreMarkets(admin, found) : restoreProfile(admin, found);
