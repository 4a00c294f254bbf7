import type { CurrencyCode } from '@doorstep/policy';

/**
 * Where a shopper, or the merchant for them, puts an order together. `invoice`: a draft order that the customer pays through
 * its link. `draft-order`: one that the merchant completes in the admin.
 */
export const surfaces = ['cart', 'checkout', 'wallet', 'invoice', 'draft-order'] as const;
export type Surface = (typeof surfaces)[number];

/** The languages that a shopper can choose, as BCP 47 writes them; in which of its ways one is written follows from the country. */
export const languages = ['en', 'fr', 'ja', 'ko', 'zh-TW'] as const;
export type Language = (typeof languages)[number];

/** What is typed of an address; empty for nothing. `countryCode` and `provinceCode` are Shopify's. */
export interface CaseAddress {
  readonly countryCode: string;
  readonly provinceCode: string;
  readonly address1: string;
  readonly address2: string;
  readonly company: string;
  readonly city: string;
  readonly zip: string;
}

/** A variant by Shopify's GID, or goods of an amount ({@link ofWorth}), and how many of it. */
export interface CaseLine {
  readonly variantId: string;
  readonly quantity: number;
}

const worth = 'worth:';

/** Goods of no product of the shop's, for whoever tries an amount, such as `99.99` in the shop's currency. */
export const ofWorth = (amount: string): CaseLine => ({ variantId: `${worth}${amount}`, quantity: 1 });

/** The amount of goods that are no product's; `null` for a product. */
export const worthOf = (variantId: string): string | null =>
  variantId.startsWith(worth) ? variantId.slice(worth.length) : null;

/** One thing that may happen in a shop: all that the outcome depends on, besides the policy and the shop itself. */
export interface SimulatedCase {
  readonly surface: Surface;
  readonly address: CaseAddress;
  /** Without the protection. */
  readonly lines: readonly CaseLine[];
  /** How many of the protection are in the cart: more than one is what checkout refuses. */
  readonly protections: number;
  /** What the shopper pays in. A draft order is in the shop's currency, whatever stands here. */
  readonly currency: CurrencyCode;
  /** Units of `currency` for one unit of the shop's, as Shopify writes rates: `7.8`. `null` where both are the same. */
  readonly rate: string | null;
  /** In the order in which they are entered. */
  readonly codes: readonly string[];
  readonly language: Language;
  /** When the order is placed, on the shop's clock: `2026-11-27`, `13:05`. */
  readonly date: string;
  readonly time: string;
  /** The name of the delivery option that is chosen; `null` for the one that Shopify selects, the cheapest. */
  readonly option: string | null;
}

const variantPrefix = 'gid://shopify/ProductVariant/';

/** The name of the field for how many of a variant are in the cart: `quantity.43`. */
export const quantityName = (variantId: string): string =>
  `quantity.${variantId.slice(variantPrefix.length)}`;

/** The variant whose quantity a field with this name holds; `null` for another field. */
export function variantOfField(name: string): string | null {
  const [, number] = /^quantity\.(\d{1,20})$/.exec(name) ?? [];
  return number === undefined ? null : `${variantPrefix}${number}`;
}
