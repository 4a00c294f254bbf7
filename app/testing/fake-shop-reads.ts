import { createHash } from 'node:crypto';

import { z } from 'zod';

import type { FakeLine, FakeProduct, FakeShopState } from './fake-shop.ts';
import { pageOf } from './page.ts';

/** Of the first protection product that is made; the next one has 299, and so on. */
export const variantId = 'gid://shopify/ProductVariant/298';
export const productId = 'gid://shopify/Product/298';

const publicationId = 'gid://shopify/Publication/1';

const publicationsOf = ({ published }: FakeProduct) => ({
  nodes: published ? [{ publication: { id: publicationId } }] : [],
});

const variantsOf = ({ addedVariants }: FakeShopState, product: FakeProduct) => ({
  nodes: [product.variantId, ...addedVariants].map((id) => ({
    id,
    price: product.price,
    inventoryItem: { requiresShipping: product.requiresShipping, tracked: product.tracked },
  })),
});

export const digestOf = (value: string): string => createHash('sha256').update(value).digest('hex');

const metafieldOf =
  (state: FakeShopState, ownerId: string) =>
  ({ key }: { readonly key: string }) => {
    const value = state.metafields.get(`${ownerId} ${key}`);
    return value === undefined
      ? null
      : { compareDigest: digestOf(value), jsonValue: z.json().parse(JSON.parse(value)) };
  };

const lastPage = { hasNextPage: false, endCursor: null };

/** Where what ships leaves from: the GID of its fulfillment order, and which scope shows it and holds it. */
interface Place {
  readonly id: string;
  readonly kind: 'merchant_managed' | 'third_party';
  readonly lines: readonly FakeLine[];
}

/**
 * What ships is in one fulfillment order for each place, and what does not in another, as at Shopify; the first is there in
 * any case.
 */
function fulfillmentOrdersOf(state: FakeShopState, orderId: string) {
  const { lines, holds, deliveryMethod, service } = state;
  const of = (id: string, methodType: string, those: readonly FakeLine[]) => {
    const held = holds.filter(({ on }) => on === id);
    return {
      id,
      status: statusOf(those, held),
      deliveryMethod: { methodType },
      fulfillmentHolds: held.map(({ handle }) => ({ handle, heldByRequestingApp: true })),
      lineItems: {
        nodes: those.map((line) => ({
          id: `gid://shopify/FulfillmentOrderLineItem/${line.number}`,
          remainingQuantity: line.unfulfilledQuantity,
          lineItem: { id: `gid://shopify/LineItem/${line.number}` },
        })),
      },
    };
  };
  const shipped = placesOf(state, orderId)
    .filter((place) => isReachable(state, place))
    .map((place) => of(place.id, deliveryMethod, place.lines))
    .map((each) =>
      service === 'accepted' && each.status === 'OPEN' ? { ...each, status: 'IN_PROGRESS' } : each,
    );
  const others = lines.filter((line) => !line.requiresShipping && !line.atService);
  const notShipped = orderId.replace(/Order\/(\d+)$/, 'FulfillmentOrder/$12');
  return [...shipped, ...(others.length === 0 ? [] : [of(notShipped, 'NONE', others)])];
}

function placesOf({ lines, service }: FakeShopState, orderId: string): readonly Place[] {
  const id = orderId.replace('Order', 'FulfillmentOrder');
  const shipped = lines.filter((line) => line.requiresShipping);
  const atService = shipped.filter((line) => line.atService);
  const kind = service === 'none' ? 'merchant_managed' : 'third_party';
  const first: Place = { id, kind, lines: shipped.filter((line) => !line.atService) };
  return atService.length === 0
    ? [first]
    : [first, { id: `${id}/service`, kind: 'third_party', lines: atService }];
}

const isReachable = ({ scopes }: FakeShopState, { kind }: Place): boolean =>
  scopes.includes(`write_${kind}_fulfillment_orders`);

/** Whether the app may hold a fulfillment order: those of a merchant's own locations and those of services, each under its own scope. */
export function mayHold(state: FakeShopState, fulfillmentOrderId: string): boolean {
  const orderId = fulfillmentOrderId.replace('FulfillmentOrder', 'Order').replace('/service', '');
  return placesOf(state, orderId).some(
    (place) => place.id === fulfillmentOrderId && isReachable(state, place),
  );
}

function statusOf(lines: readonly FakeLine[], holds: FakeShopState['holds']): string {
  if (lines.every((line) => line.unfulfilledQuantity === 0)) return 'CLOSED';
  return holds.length > 0 ? 'ON_HOLD' : 'OPEN';
}

/** The query fields of a fake shop. */
export function readRoot(state: FakeShopState, domain: string) {
  const shop = 'gid://shopify/Shop/1';
  return {
    shop: () => ({
      id: shop,
      name: state.name,
      currencyCode: state.currencyCode,
      ianaTimezone: state.timeZone,
      contactEmail: `hello@${domain.split('.')[0]}.example`,
      primaryDomain: { url: 'https://aallyn.example' },
      shopAddress: { countryCodeV2: 'US' },
      features: { marketDrivenShipping: false },
      plan: { publicDisplayName: 'Basic', partnerDevelopment: false, shopifyPlus: false },
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
    discountNodes: (page: { readonly first: number; readonly after?: string | null }) =>
      pageOf(
        state.discounts.map(({ id, functionHandle, discountClasses }) => ({
          id,
          discount: {
            __typename: 'DiscountAutomaticApp',
            discountId: id,
            status: 'ACTIVE',
            discountClasses,
            appDiscountType: { functionId: `function-${functionHandle}` },
          },
        })),
        page,
      ),
    node: ({ id }: { readonly id: string }) => ({
      __typename: id.split('/')[3],
      id,
      metafield: metafieldOf(state, id),
    }),
    metafieldDefinitions: () => ({ nodes: state.definitions }),
    productByIdentifier: ({ identifier }: { readonly identifier: { id?: string; handle?: string } }) => {
      const { product } = state;
      if (!product || (product.id !== identifier.id && product.handle !== identifier.handle)) return null;
      return {
        ...product,
        resourcePublicationsV2: publicationsOf(product),
        variants: variantsOf(state, product),
      };
    },
    publications: () => ({ nodes: [{ id: publicationId }] }),
    order: ({ id }: { readonly id: string }) => ({
      id,
      ...state.order,
      cancelledAt: null,
      shippingLines: { nodes: state.order.shippingLines },
      tags: [...(state.tags.get(id) ?? [])],
      fulfillments: state.fulfillments,
      metafield: metafieldOf(state, id),
      lineItems: {
        nodes: state.lines.map((line) => ({
          ...line,
          id: `gid://shopify/LineItem/${line.number}`,
          variant: { id: `gid://shopify/ProductVariant/${line.variant}` },
          originalUnitPriceSet: { shopMoney: { amount: line.price, currencyCode: state.order.currencyCode } },
        })),
        pageInfo: lastPage,
      },
      fulfillmentOrders: { nodes: fulfillmentOrdersOf(state, id), pageInfo: lastPage },
    }),
  };
}
