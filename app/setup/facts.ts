import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { readProfiles } from '../admin-api/delivery-profiles.ts';
import type { ProfileZones } from '../admin-api/delivery-profiles.ts';
import { readMerchantCodes } from '../admin-api/discount-codes.ts';
import type { MerchantCodes } from '../admin-api/discount-codes.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { readMissingScopes } from '../admin-api/installation.ts';
import { readLocales } from '../admin-api/locales.ts';
import { readLocations } from '../admin-api/locations.ts';
import type { ShopLocation } from '../admin-api/locations.ts';
import { readMarkets } from '../admin-api/markets.ts';
import type { ShippingMarket } from '../admin-api/markets.ts';
import { readOrderDefinitions } from '../admin-api/metafield-definitions.ts';
import { readOwners } from '../admin-api/owners.ts';
import type { Owners } from '../admin-api/owners.ts';
import { readPlan, readShop } from '../admin-api/shop.ts';
import type { ShopFeatures, ShopPlan } from '../admin-api/shop.ts';
import { readProtection } from './found-protection.ts';
import type { ProtectionFacts } from './found-protection.ts';
import type { KnownProtection } from './known-protection.server.ts';
import { readGeneralRates } from './profile-rates.ts';
import { step } from './step.ts';
import type { SetupFailure } from './step.ts';

/** Where a shop keeps its rates, and what stands there. */
export type RateFacts =
  | { readonly kind: 'markets'; readonly markets: readonly ShippingMarket[] }
  | { readonly kind: 'profile'; readonly profile: ProfileZones; readonly otherProfiles: readonly string[] };

/** All that set-up goes by: what is at Shopify, and which protection product the app knows. */
export interface ShopFacts {
  readonly shop: ShopFeatures;
  readonly plan: ShopPlan;
  /** Access scopes that the app asks for and the merchant has not granted. */
  readonly missingScopes: readonly string[];
  readonly owners: Owners;
  readonly orderFields: readonly { readonly key: string; readonly metafieldsCount: number }[];
  readonly protection: ProtectionFacts;
  readonly known: KnownProtection;
  readonly rates: RateFacts;
  readonly locations: readonly ShopLocation[];
  /** As BCP 47 texts, the shop's own first. */
  readonly locales: readonly string[];
  readonly codes: MerchantCodes;
}

/** Reads them all, one after the other; fails, in words for the merchant, at the first that Shopify does not tell. */
export async function readFacts(
  admin: Admin,
  known: KnownProtection,
): Promise<Result<ShopFacts, SetupFailure>> {
  const ask = <Value>(doing: string, call: (admin: Admin) => Promise<Result<Value, AdminFailure>>) =>
    step(doing, call(admin));
  const shop = await ask('reading the shop', readShop);
  if (!shop.ok) return shop;
  const plan = await ask('reading the shop’s plan', readPlan);
  if (!plan.ok) return plan;
  const missingScopes = await ask('reading what the app may do', readMissingScopes);
  if (!missingScopes.ok) return missingScopes;
  const owners = await ask('looking at the shop’s functions', readOwners);
  if (!owners.ok) return owners;
  const orderFields = await ask('looking at the order metafields', readOrderDefinitions);
  if (!orderFields.ok) return orderFields;
  const protection = await readProtection(admin, known);
  if (!protection.ok) return protection;
  const rates = await readRateFacts(admin, shop.value.features.marketDrivenShipping);
  if (!rates.ok) return rates;
  const locations = await ask('reading the locations', readLocations);
  if (!locations.ok) return locations;
  const locales = await ask('reading the languages', readLocales);
  if (!locales.ok) return locales;
  const codes = await ask('reading the discount codes', readMerchantCodes);
  if (!codes.ok) return codes;
  return ok({
    ...{ shop: shop.value, plan: plan.value, missingScopes: missingScopes.value, owners: owners.value },
    ...{ orderFields: orderFields.value, protection: protection.value, known, rates: rates.value },
    ...{ locations: locations.value, locales: locales.value, codes: codes.value },
  });
}

/** Where a shop keeps its rates, read. */
export async function readRateFacts(
  admin: Admin,
  marketDriven: boolean,
): Promise<Result<RateFacts, SetupFailure>> {
  if (marketDriven) {
    const markets = await step('reading the markets', readMarkets(admin));
    return markets.ok ? ok({ kind: 'markets', markets: markets.value }) : markets;
  }
  const profiles = await step('looking for the delivery profile', readProfiles(admin));
  if (!profiles.ok) return profiles;
  const profile = await readGeneralRates(admin);
  if (!profile.ok) return profile;
  const otherProfiles = profiles.value.filter((each) => !each.default).map(({ name }) => name);
  return ok({ kind: 'profile', profile: profile.value, otherProfiles });
}
