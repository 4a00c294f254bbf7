import type { Surface } from './case.ts';

/** Our functions, by the handles of their extensions, in the order in which Shopify runs them. */
export const functionHandles = [
  'promotion-policy',
  'delivery-policy',
  'shipping-policy',
  'checkout-policy',
] as const;
export type FunctionHandle = (typeof functionHandles)[number];

/** Shopify's BuyerJourneyStep. */
export type JourneyStep = 'CART_INTERACTION' | 'CHECKOUT_INTERACTION' | 'CHECKOUT_COMPLETION';

/** What Shopify does at a surface. */
export interface Asked {
  /** The functions that it does not run there: see docs/functions.md, "By surface". */
  readonly without: readonly FunctionHandle[];
  /** What the functions are told of the shopper's way; `null` where Shopify does not say. */
  readonly step: JourneyStep | null;
  /** Whether delivery options are offered there. */
  readonly delivers: boolean;
  /** Whether the prices and the currency are those of a draft order. */
  readonly draft: boolean;
}

const shopper = { delivers: true, draft: false } as const;
const draft = { draft: true, delivers: true } as const;

export const askedAt: Readonly<Record<Surface, Asked>> = {
  cart: { ...shopper, without: ['delivery-policy'], step: 'CART_INTERACTION', delivers: false },
  checkout: { ...shopper, without: [], step: 'CHECKOUT_INTERACTION' },
  wallet: { ...shopper, without: [], step: 'CHECKOUT_COMPLETION' },
  invoice: { ...draft, without: [], step: 'CHECKOUT_INTERACTION' },
  'draft-order': { ...draft, without: ['delivery-policy'], step: null },
};
