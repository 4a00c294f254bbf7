import { readFileSync } from 'node:fs';

import type { Admin, AdminAnswer } from '../admin-api/call.ts';
import { answerBySchema } from './admin-schema.ts';
import { profileRoot } from './fake-delivery-profile.ts';
import type { FakeZone } from './fake-delivery-profile.ts';
import { readRoot } from './fake-shop-reads.ts';
import { writeRoot } from './fake-shop-writes.ts';

/** A product with one variant of the app's own, as a test can change it by hand. */
export interface FakeProduct {
  readonly id: string;
  readonly variantId: string;
  handle: string;
  title: string;
  price: string;
  status: string;
  requiresShipping: boolean;
  tracked: boolean;
  published: boolean;
}

/** What a test can look at, and set up, in a fake shop. */
export interface FakeShopState {
  name: string;
  timeZone: string;
  currencyCode: string;
  functions: string[];
  validations: string[];
  deliveryCustomizations: string[];
  discounts: FakeDiscount[];
  /** By owner and key: `gid://shopify/Validation/1 checkout-policy`. */
  readonly metafields: Map<string, string>;
  /** Order metafields that are defined, as they were asked for. */
  readonly definitions: { readonly key: string }[];
  /** The protection product; a test deletes it with `null`. */
  product: FakeProduct | null;
  /** How many products the app has made; each has ids of its own. */
  productsMade: number;
  /** GIDs of variants that the protection product has besides its first. */
  addedVariants: string[];
  readonly zones: FakeZone[];
  readonly tags: Map<string, Set<string>>;
  /** Every order here, but for its lines. */
  order: FakeOrder;
  /** What every order here has been shipped in. */
  readonly fulfillments: FakeFulfillment[];
  /** The lines of every order here; those that ship from one place are in one fulfillment order, those that do not in another. */
  readonly lines: FakeLine[];
  /** Shopify's DeliveryMethodType of what ships. */
  deliveryMethod: string;
  /** What ships is at the location of a fulfillment service, all of it; `accepted`: which has taken it on. */
  service: 'none' | 'unsubmitted' | 'accepted';
  /** The access scopes that the merchant has granted, as far as they decide which fulfillment orders the app sees. */
  scopes: readonly string[];
  /** Holds of the fulfillment orders of what ships; `on` is the GID of one. */
  readonly holds: { on: string; handle: string; reason: string; reasonNotes: string }[];
  /** Names of the mutations that arrived, in order. */
  readonly mutations: string[];
}

/** An automatic discount, with the handle of the function that runs it. */
export interface FakeDiscount {
  readonly id: string;
  readonly functionHandle: string;
  readonly discountClasses: readonly string[];
}

export interface FakeLine {
  /** Of the line item and, with another type, of its line in the fulfillment order. */
  readonly number: number;
  readonly requiresShipping: boolean;
  /** Whether it is stocked by a fulfillment service, whatever {@link FakeShopState.service} says of the others. */
  readonly atService: boolean;
  currentQuantity: number;
  unfulfilledQuantity: number;
  /** Number of its variant, and what one costs in the shop's currency. */
  readonly variant: number;
  readonly price: string;
}

export interface FakeOrder {
  readonly createdAt: string;
  readonly sourceName: string | null;
  readonly currencyCode: string;
  readonly shippingAddress: Readonly<Record<string, string | null>> | null;
  readonly shippingLines: readonly { readonly title: string; readonly code: string | null }[];
}

/** As the body of `testing/order.ts` tells it. */
const fakeOrder: FakeOrder = {
  createdAt: '2026-11-23T10:00:00Z',
  sourceName: 'web',
  currencyCode: 'USD',
  shippingAddress: {
    address1: '12 Elm Street',
    city: 'Columbus',
    provinceCode: 'OH',
    countryCodeV2: 'US',
    zip: '43004',
  },
  shippingLines: [{ title: 'Standard', code: 'Standard' }],
};

export interface FakeFulfillment {
  readonly requiresShipping: boolean;
  readonly status: string;
  readonly createdAt: string;
  readonly deliveredAt: string | null;
  readonly trackingInfo: readonly { readonly company: string | null }[];
}

export interface FakeShop {
  readonly state: FakeShopState;
  /** The Admin API of this shop, at the seam of the app's call function. */
  readonly admin: Admin;
  /** From now on the operation of this name gets these answers first; a function runs before the real answer. */
  readonly onOperation: (name: string, ...answers: (AdminAnswer | (() => unknown))[]) => void;
}

/** One bag that is still to be shipped. */
export const fakeLine = (changes: Partial<FakeLine> = {}): FakeLine => ({
  number: 1,
  requiresShipping: true,
  atService: false,
  currentQuantity: 1,
  unfulfilledQuantity: 1,
  variant: 7,
  price: '100.00',
  ...changes,
});

/** What shopify.app.toml asks for is granted. */
const grantedScopes =
  /^scopes = "(.*)"$/m.exec(readFileSync('shopify.app.toml', 'utf8'))?.[1]?.split(',') ?? [];

/**
 * A shop that answers the app's documents by Shopify's real schema from a few lists. It knows as much of Shopify's
 * rules as the app's tests are about: function handles, digests, metafields all or nothing, handles of holds.
 */
export function fakeShop(domain = 'aallyn.myshopify.com'): FakeShop {
  const state: FakeShopState = {
    name: 'AALLYN',
    timeZone: 'America/Los_Angeles',
    currencyCode: 'USD',
    functions: ['checkout-policy', 'shipping-policy', 'promotion-policy', 'delivery-policy'],
    validations: [],
    deliveryCustomizations: [],
    discounts: [],
    metafields: new Map(),
    definitions: [],
    product: null,
    productsMade: 0,
    addedVariants: [],
    zones: [],
    tags: new Map(),
    order: fakeOrder,
    fulfillments: [],
    lines: [fakeLine()],
    deliveryMethod: 'SHIPPING',
    service: 'none',
    scopes: grantedScopes,
    holds: [],
    mutations: [],
  };
  const planned = new Map<string, (AdminAnswer | (() => unknown))[]>();
  const root = { ...readRoot(state, domain), ...writeRoot(state), ...profileRoot(state.zones) };
  const send: Admin['send'] = async (query, variables) => {
    const name = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    if (query.includes('mutation ')) state.mutations.push(name);
    const plan = planned.get(name)?.shift();
    if (typeof plan === 'object') return plan;
    await plan?.();
    return {
      kind: 'answered',
      status: 200,
      retryAfter: null,
      body: await answerBySchema(root, query, variables),
    };
  };
  return {
    state,
    admin: { shop: domain, send, wait: () => Promise.resolve() },
    onOperation: (name, ...answers) => planned.set(name, answers),
  };
}
