import { aallyn, minimalPolicy } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';

/**
 * What a shop starts from before it published anything: the built-in preset where its amounts make sense, and a policy
 * that refuses nothing and sells nothing where the shop counts in another currency.
 */
export function startingPolicy(shop: {
  readonly name: string;
  readonly currencyCode: string;
  readonly ianaTimezone: string;
  readonly shopAddress: { readonly countryCodeV2: string | null };
}): Policy {
  if (shop.currencyCode === aallyn.merchant.shopCurrency) return aallyn;
  return minimalPolicy({
    name: shop.name,
    currency: shop.currencyCode,
    timeZone: shop.ianaTimezone,
    country: shop.shopAddress.countryCodeV2 ?? 'US',
  });
}
