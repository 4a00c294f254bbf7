import { createHash } from 'node:crypto';

import { z } from 'zod';

import type { FakeShopState } from './fake-shop.ts';

export const variantId = 'gid://shopify/ProductVariant/298';
export const productId = 'gid://shopify/Product/298';

export const digestOf = (value: string): string => createHash('sha256').update(value).digest('hex');

const metafieldOf =
  (state: FakeShopState, ownerId: string) =>
  ({ key }: { readonly key: string }) => {
    const value = state.metafields.get(`${ownerId} ${key}`);
    return value === undefined
      ? null
      : { compareDigest: digestOf(value), jsonValue: z.json().parse(JSON.parse(value)) };
  };

/** The query fields of a fake shop. */
export function readRoot(state: FakeShopState) {
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
      nodes: state.discounts.map(({ id, discountClasses }) => ({
        id,
        discount: {
          __typename: 'DiscountAutomaticApp',
          discountId: id,
          status: 'ACTIVE',
          discountClasses,
          appDiscountType: { functionId: 'function-shipping-policy' },
        },
      })),
    }),
    node: ({ id }: { readonly id: string }) => ({
      __typename: id.split('/')[3],
      id,
      metafield: metafieldOf(state, id),
    }),
    metafieldDefinitions: () => ({ nodes: state.definitions }),
    productByIdentifier: () =>
      state.product && {
        id: productId,
        title: state.product.title,
        status: 'UNLISTED',
        variants: {
          nodes: [variantId, ...state.addedVariants].map((id) => ({
            id,
            price: state.product?.price,
            inventoryItem: { requiresShipping: false, tracked: false },
          })),
        },
      },
    publications: () => ({ nodes: [{ id: 'gid://shopify/Publication/1' }] }),
    order: ({ id }: { readonly id: string }) => ({
      id,
      displayFulfillmentStatus: state.displayFulfillmentStatus,
      fulfillments: state.fulfillments,
      metafield: metafieldOf(state, id),
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
