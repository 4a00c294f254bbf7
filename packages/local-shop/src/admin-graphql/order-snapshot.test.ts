import { expect, test } from 'vitest';

import { holdFulfillmentOrder } from '../orders/holds.ts';
import { fulfill, reportFulfillmentEvent } from '../orders/fulfill.ts';
import { testApp, testShop } from '../test-shop.ts';

/** What an app asks for that decides about an order from one look: everything that can change after the sale. */
const SNAPSHOT = `query Snapshot($id: ID!) { order(id: $id) {
 id name createdAt updatedAt processedAt cancelledAt cancelReason closedAt edited test sourceName customerLocale email phone tags
 currencyCode presentmentCurrencyCode taxesIncluded displayFinancialStatus displayFulfillmentStatus returnStatus fulfillable
 merchantEditable app { id } retailLocation { id } customer { id locale } customAttributes { key value }
 shippingAddress { firstName lastName company address1 address2 city zip provinceCode countryCodeV2 phone }
 currentTotalPriceSet {...M} totalRefundedSet {...M} totalOutstandingSet {...M}
 promise: metafield(namespace: "$app", key: "promise") { jsonValue compareDigest }
 shippingLines(first: 10, includeRemovals: true) { nodes { id title code source carrierIdentifier isRemoved originalPriceSet {...M} currentDiscountedPriceSet {...M} } }
 lineItems(first: 50) { pageInfo { hasNextPage endCursor } nodes { id title sku quantity currentQuantity unfulfilledQuantity refundableQuantity requiresShipping isGiftCard
  customAttributes { key value } product { id tags } variant { id } originalUnitPriceSet {...M} discountedUnitPriceAfterAllDiscountsSet {...M}
  discountAllocations { allocatedAmountSet {...M} discountApplication { __typename } } } }
 fulfillmentOrders(first: 10) { nodes { id status requestStatus fulfillAt updatedAt assignedLocation { name location { id fulfillmentService { id handle } } }
  destination { address1 address2 city zip province countryCode } deliveryMethod { methodType } supportedActions { action }
  fulfillmentHolds { id handle reason heldByRequestingApp }
  lineItems(first: 50) { pageInfo { hasNextPage } nodes { id totalQuantity remainingQuantity lineItem { id } } } } }
 fulfillments(first: 25) { id status displayStatus createdAt deliveredAt estimatedDeliveryAt trackingInfo(first: 10) { company number url }
  fulfillmentLineItems(first: 50) { nodes { id quantity lineItem { id } } }
  events(first: 20, sortKey: HAPPENED_AT, reverse: true) { nodes { id status happenedAt message city country zip } } }
 returns(first: 10) { nodes { id name status closedAt decline { reason } returnShippingFees { amountSet {...M} }
  returnLineItems(first: 50) { nodes { id quantity processedQuantity refundedQuantity returnReasonDefinition { handle } ... on ReturnLineItem { fulfillmentLineItem { id } } } } } }
 refunds(first: 25) { id createdAt totalRefundedSet {...M} return { id } refundLineItems(first: 50) { nodes { quantity lineItem { id } subtotalSet {...M} totalTaxSet {...M} } } }
 transactions(first: 25) { id kind status gateway amountSet {...M} } } }
fragment M on MoneyBag { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }`;

/** An order with a protection line: the bags are on hold or have left, the line that nobody ships is open. */
async function soldOrder(app = testApp) {
  const shop = testShop(app);
  const price = { shopMoney: { amount: '100.00', currencyCode: 'USD' } };
  await shop.admin(
    'mutation ($order: OrderCreateOrderInput!) { orderCreate(order: $order) { order { id } } }',
    {
      order: {
        email: 'ana@example.com',
        financialStatus: 'PAID',
        shippingAddress: {
          firstName: 'Ana',
          lastName: 'Roy',
          address1: 'PO Box 12',
          city: 'Columbus',
          provinceCode: 'OH',
          countryCode: 'US',
          zip: '43215',
        },
        lineItems: [
          {
            variantId: 'gid://shopify/ProductVariant/3',
            quantity: 2,
            requiresShipping: true,
            priceSet: price,
          },
          { title: 'Protection', quantity: 1, priceSet: price },
        ],
        shippingLines: [{ title: 'Standard', priceSet: price }],
      },
    },
  );
  const [order] = shop.context.state.orders.values();
  if (!order) throw new Error('No order was made.');
  const snapshot = async (): Promise<unknown> =>
    JSON.parse(JSON.stringify(await shop.admin(SNAPSHOT, { id: order.id })));
  return { shop, order, parcel: order.fulfillmentOrders[0]?.id ?? '', snapshot };
}

test('one look at an order answers everything that decides about it, and costs what the rule says', async () => {
  const { shop, order, parcel, snapshot } = await soldOrder();
  holdFulfillmentOrder(shop.context, parcel, {
    reason: 'INCORRECT_ADDRESS',
    reasonNotes: null,
    handle: 'address',
    lines: [],
  });
  const answer: unknown = await snapshot();
  expect(answer).toMatchObject({
    data: {
      order: {
        edited: false,
        returnStatus: 'NO_RETURN',
        fulfillable: true,
        merchantEditable: true,
        taxesIncluded: false,
        customer: { locale: 'en' },
        retailLocation: null,
        returns: { nodes: [] },
        refunds: [],
        transactions: [{ kind: 'SALE', amountSet: { shopMoney: { amount: '400.0' } } }],
        fulfillmentOrders: {
          nodes: [
            {
              status: 'ON_HOLD',
              destination: { address1: 'PO Box 12', province: 'Ohio', countryCode: 'US' },
              assignedLocation: { location: { fulfillmentService: null } },
              supportedActions: [{ action: 'RELEASE_HOLD' }, { action: 'HOLD' }, { action: 'MOVE' }],
              fulfillmentHolds: [
                { handle: 'address', reason: 'INCORRECT_ADDRESS', heldByRequestingApp: true },
              ],
            },
            { status: 'OPEN', deliveryMethod: { methodType: 'NONE' } },
          ],
        },
      },
    },
    extensions: { cost: { requestedQueryCost: 305 } },
  });
  expect(answer).not.toHaveProperty('errors');
  expect(order.edited).toBe(false);
});

test('what a carrier reported stands by when it happened, the newest first', async () => {
  const { shop, parcel, snapshot } = await soldOrder();
  const sent = fulfill(shop.context, parcel, [{ company: 'UPS', number: '1Z', url: null }]);
  if (sent.kind !== 'fulfilled') throw new Error(sent.kind);
  for (const [status, happenedAt] of [
    ['DELIVERED', '2026-11-27T10:00:00Z'],
    ['IN_TRANSIT', '2026-11-25T10:00:00Z'],
  ] as const)
    reportFulfillmentEvent(shop.context, sent.fulfillment.id, { status, happenedAt, message: null });
  expect(await snapshot()).toMatchObject({
    data: {
      order: {
        fulfillments: [{ events: { nodes: [{ status: 'DELIVERED' }, { status: 'IN_TRANSIT' }] } }],
      },
    },
  });
});

test('returns are shown under their own scope: without it the whole order is null, and an error says why', async () => {
  const scopes = testApp.scopes.filter((scope) => !scope.includes('returns'));
  const { snapshot } = await soldOrder({ ...testApp, scopes });
  expect(await snapshot()).toMatchObject({
    data: { order: null },
    errors: [{ extensions: { code: 'ACCESS_DENIED', requiredAccess: '`read_returns` access scope.' } }],
  });
});
