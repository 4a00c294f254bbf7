import type { CurrencyCode, Money } from '@doorstep/policy';

/** A variant that is in the cart of a case. Its price is in minor units of the shop's currency. */
export interface Goods {
  readonly variantId: string;
  readonly title: string;
  readonly price: number;
  /** Prices that the merchant fixed in other currencies, in minor units; in all others the price is converted. */
  readonly fixed: Readonly<Record<CurrencyCode, number>>;
  readonly requiresShipping: boolean;
  readonly tags: readonly string[];
}

/** One of the merchant's discount codes. */
export interface ShopCode {
  readonly code: string;
  /**
   * What it takes off the whole order: a share of it, or an amount in minor units of the shop's currency; `null` for a code of
   * another kind (buy X get Y, on some products, with a minimum), of which only Shopify knows what it takes off.
   */
  readonly takesOff: { readonly percent: number } | { readonly minor: number } | null;
  readonly combinesWithOrderDiscounts: boolean;
  /** Whether it may stand beside free shipping. */
  readonly combinesWithShipping: boolean;
}

/** A flat option in the shop's settings for the case's country; one that is named as the policy's counts as that. */
export interface OtherOption {
  readonly name: string;
  readonly price: Money;
}

/** As much of a shop as a case depends on: plain data, so that it can be kept with a case. */
export interface SimulatedShop {
  readonly currency: CurrencyCode;
  /** IANA name of the zone on whose clock functions and cases are. */
  readonly timeZone: string;
  /** What can be in the cart. A line whose variant is not here was deleted and is left out, as Shopify does. */
  readonly goods: readonly Goods[];
  /** The shop's codes that can be entered. */
  readonly codes: readonly ShopCode[];
  readonly otherOptions: readonly OtherOption[];
}
