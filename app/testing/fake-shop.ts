import { createHash } from 'node:crypto';

import { z } from 'zod';

import type { Admin, AdminAnswer } from '../admin-api/call.ts';
import { answerBySchema } from './admin-schema.ts';
import { profileRoot } from './fake-delivery-profile.ts';
import type { FakeZone } from './fake-delivery-profile.ts';

/** What a test can look at, and set up, in a fake shop. */
export interface FakeShopState {
  currencyCode: string;
  functions: string[];
  validations: string[];
  deliveryCustomizations: string[];
  discounts: string[];
  /** By owner and key: `gid://shopify/Validation/1 checkout-policy`. */
  readonly metafields: Map<string, string>;
  product: { title: string; price: string } | null;
  readonly zones: FakeZone[];
  readonly tags: Map<string, Set<string>>;
  /** Holds of the one fulfillment order that every order here has. */
  readonly holds: { handle: string; reason: string; reasonNotes: string }[];
  /** Names of the mutations that arrived, in order. */
  readonly mutations: string[];
}

export interface FakeShop {
  readonly state: FakeShopState;
  /** The Admin API of this shop, at the seam of the app's call function. */
  readonly admin: Admin;
  /** From now on the operation of this name gets these answers first; a function runs before the real answer. */
  readonly onOperation: (name: string, ...answers: (AdminAnswer | (() => unknown))[]) => void;
}

export const variantId = 'gid://shopify/ProductVariant/298';
const productId = 'gid://shopify/Product/298';

/**
 * A shop that answers the app's documents by Shopify's real schema from a few lists. It knows as much of Shopify's
 * rules as the app's tests are about: function handles, digests, metafields all or nothing, handles of holds.
 */
export function fakeShop(domain = 'aallyn.myshopify.com'): FakeShop {
  const state: FakeShopState = {
    currencyCode: 'USD',
    functions: ['checkout-policy', 'shipping-policy', 'delivery-policy'],
    validations: [],
    deliveryCustomizations: [],
    discounts: [],
    metafields: new Map(),
    product: null,
    zones: [],
    tags: new Map(),
    holds: [],
    mutations: [],
  };
  const planned = new Map<string, (AdminAnswer | (() => unknown))[]>();
  const root = { ...readRoot(state), ...writeRoot(state), ...profileRoot(state.zones) };
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

const digestOf = (value: string): string => createHash('sha256').update(value).digest('hex');

const metafieldOf =
  (state: FakeShopState, ownerId: string) =>
  ({ key }: { readonly key: string }) => {
    const value = state.metafields.get(`${ownerId} ${key}`);
    return value === undefined
      ? null
      : { compareDigest: digestOf(value), jsonValue: z.json().parse(JSON.parse(value)) };
  };

const userError = (message: string, code: string) => ({ field: null, message, code });

function readRoot(state: FakeShopState) {
  const shop = 'gid://shopify/Shop/1';
  return {
    shop: () => ({
      id: shop,
      name: 'AALLYN',
      currencyCode: state.currencyCode,
      ianaTimezone: 'America/Los_Angeles',
      shopAddress: { countryCodeV2: 'US' },
      features: { marketDrivenShipping: false },
      metafield: metafieldOf(state, shop),
    }),
    shopifyFunctions: () => ({
      nodes: state.functions.map((handle) => ({ id: `function-${handle}`, handle })),
    }),
    validations: () => ({
      nodes: state.validations.map((id) => ({
        id,
        enabled: true,
        blockOnFailure: false,
        shopifyFunction: { handle: 'checkout-policy' },
      })),
    }),
    deliveryCustomizations: () => ({
      nodes: state.deliveryCustomizations.map((id) => ({
        id,
        enabled: true,
        shopifyFunction: { handle: 'delivery-policy' },
      })),
    }),
    discountNodes: () => ({
      nodes: state.discounts.map((id) => ({
        id,
        discount: {
          __typename: 'DiscountAutomaticApp',
          discountId: id,
          status: 'ACTIVE',
          discountClasses: ['SHIPPING'],
          appDiscountType: { functionId: 'function-shipping-policy' },
        },
      })),
    }),
    node: ({ id }: { readonly id: string }) => ({
      __typename: id.split('/')[3],
      id,
      metafield: metafieldOf(state, id),
    }),
    productByIdentifier: () =>
      state.product && {
        id: productId,
        title: state.product.title,
        status: 'UNLISTED',
        variants: {
          nodes: [
            {
              id: variantId,
              price: state.product.price,
              inventoryItem: { requiresShipping: false, tracked: false },
            },
          ],
        },
      },
    publications: () => ({ nodes: [{ id: 'gid://shopify/Publication/1' }] }),
    order: ({ id }: { readonly id: string }) => ({
      id,
      fulfillmentOrders: {
        nodes: [
          {
            id: id.replace('Order', 'FulfillmentOrder'),
            status: state.holds.length > 0 ? 'ON_HOLD' : 'OPEN',
            fulfillmentHolds: state.holds.map(({ handle }) => ({ handle, heldByRequestingApp: true })),
          },
        ],
      },
    }),
  };
}

interface MetafieldInput {
  readonly ownerId: string;
  readonly key: string;
  readonly value: string;
  readonly compareDigest?: string | null;
}

function writeRoot(state: FakeShopState) {
  const create = (list: string[], type: string): string => {
    const id = `gid://shopify/${type}/${list.length + 1}`;
    list.push(id);
    return id;
  };
  const isStale = ({ ownerId, key, compareDigest }: MetafieldInput): boolean => {
    const now = state.metafields.get(`${ownerId} ${key}`);
    return compareDigest !== undefined && compareDigest !== (now === undefined ? null : digestOf(now));
  };
  return {
    validationCreate: () => ({ validation: { id: create(state.validations, 'Validation') }, userErrors: [] }),
    deliveryCustomizationCreate: () => ({
      deliveryCustomization: { id: create(state.deliveryCustomizations, 'DeliveryCustomization') },
      userErrors: [],
    }),
    discountAutomaticAppCreate: () => ({
      automaticAppDiscount: { discountId: create(state.discounts, 'DiscountAutomaticNode') },
      userErrors: [],
    }),
    metafieldsSet: ({ metafields }: { readonly metafields: readonly MetafieldInput[] }) => {
      if (metafields.some(isStale)) {
        return {
          metafields: null,
          userErrors: [userError('The resource has been updated since it was loaded.', 'STALE_OBJECT')],
        };
      }
      for (const { ownerId, key, value } of metafields) state.metafields.set(`${ownerId} ${key}`, value);
      return {
        metafields: metafields.map(({ key }) => ({ id: `gid://shopify/Metafield/${key}` })),
        userErrors: [],
      };
    },
    productSet: ({ input }: { readonly input: { title: string; variants: { price: string }[] } }) => {
      state.product = { title: input.title, price: input.variants[0]?.price ?? '' };
      return { product: { id: productId, variants: { nodes: [{ id: variantId }] } }, userErrors: [] };
    },
    publishablePublish: () => ({ publishable: null, userErrors: [] }),
    tagsAdd: ({ id, tags }: { readonly id: string; readonly tags: readonly string[] }) => {
      state.tags.set(id, new Set([...(state.tags.get(id) ?? []), ...tags]));
      return { node: { __typename: 'Order', id }, userErrors: [] };
    },
    fulfillmentOrderHold: ({
      fulfillmentHold: hold,
    }: {
      readonly fulfillmentHold: FakeShopState['holds'][number];
    }) => {
      if (state.holds.some(({ handle }) => handle === hold.handle)) {
        const errors = [userError('The handle is taken.', 'DUPLICATE_FULFILLMENT_HOLD_HANDLE')];
        return { fulfillmentHold: null, userErrors: errors };
      }
      state.holds.push(hold);
      return {
        fulfillmentHold: { id: `gid://shopify/FulfillmentHold/${state.holds.length}` },
        userErrors: [],
      };
    },
  };
}
