import { aallyn, fail, minimalPolicy, ok } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';

/** What a merchant can start from: a plain policy that refuses nothing and sells nothing, or the worked example. */
export type StartingPoint = 'plain' | 'aallyn';

/** The starting point that a form or an address names; the plain one when it names none. */
export const startingPointOf = (text: string | null | undefined): StartingPoint =>
  text === 'aallyn' ? 'aallyn' : 'plain';

/** What Shopify knows about a shop that has said nothing yet. */
export interface StartingShop {
  readonly name: string;
  readonly currencyCode: string;
  readonly ianaTimezone: string;
  readonly contactEmail: string;
  readonly shopAddress: { readonly countryCodeV2: string | null };
}

/** The starting points of a shop: the example's amounts are dollars, and make no sense in another currency. */
export const startingPointsOf = ({ currencyCode }: StartingShop): readonly StartingPoint[] =>
  currencyCode === aallyn.merchant.shopCurrency ? ['plain', 'aallyn'] : ['plain'];

/**
 * What a shop starts from before it published anything. Whose shop it is, Shopify says: the example lends its rules,
 * never its name. Fails in words for the merchant when the shop cannot start there.
 */
export function startingPolicy(shop: StartingShop, from: StartingPoint): Result<Policy, string> {
  const plain = minimalPolicy({
    name: shop.name,
    currency: shop.currencyCode,
    timeZone: shop.ianaTimezone,
    country: shop.shopAddress.countryCodeV2 ?? 'US',
    contact: shop.contactEmail,
  });
  if (from === 'plain') return ok(plain);
  return startingPointsOf(shop).includes(from)
    ? ok({ ...aallyn, merchant: plain.merchant })
    : fail(`The example counts in ${aallyn.merchant.shopCurrency}, and this shop in ${shop.currencyCode}.`);
}
