import { expect, test } from 'vitest';

import { testShop } from '../test-shop.ts';
import { trackingOf } from './carriers.ts';
import { completeDraft, createDraft, draftVariantLine } from './draft.ts';
import { fulfill, reportFulfillmentEvent } from './fulfill.ts';
import { holdFulfillmentOrder } from './holds.ts';
import { orderPayload } from './order-payload.ts';
import { instantOf, localTime } from './shop-clock.ts';

/** A shop with one order of one bag, and a way to read it through the Admin API. */
function sold() {
  const shop = testShop();
  const { context } = shop;
  const admin: typeof shop.admin = (...request) => shop.admin(...request);
  const line = draftVariantLine(context, {
    variantId: 'gid://shopify/ProductVariant/3',
    quantity: 2,
    attributes: [],
  });
  const { order } = completeDraft(
    context,
    createDraft(context, {
      email: 'ana@example.com',
      lines: line ? [line] : [],
      shippingLine: null,
      shippingAddress: null,
      billingAddress: null,
      note: null,
      tags: [],
      attributes: [],
    }),
  );
  const fulfillmentOrderId = order.fulfillmentOrders[0]?.id ?? '';
  const ask = (fields: string) =>
    admin(`query ($id: ID!) { order(id: $id) { ${fields} } }`, { id: order.id });
  const topics = () => shop.events.map(({ topic }) => topic);
  const payloadOf = (topic: string) => shop.events.find((event) => event.topic === topic)?.payload;
  const ship = () => fulfill(context, fulfillmentOrderId, trackingOf('UPS', '1Z827'));
  const shipped = () => {
    const result = ship();
    return result.kind === 'fulfilled' ? result.fulfillment.id : '';
  };
  return { ...shop, order, fulfillmentOrderId, ask, topics, payloadOf, ship, shipped };
}

test('a fulfilled order is told by webhook as REST writes it, and by the Admin API', async () => {
  const { ship, payloadOf, ask, order, fulfillmentOrderId } = sold();
  expect(ship()).toMatchObject({ kind: 'fulfilled' });
  expect(payloadOf('fulfillments/create')).toMatchObject({
    order_id: Number(order.id.split('/').at(-1)),
    name: '#1001.1',
    status: 'success',
    shipment_status: null,
    tracking_company: 'UPS',
    tracking_numbers: ['1Z827'],
    tracking_url: 'https://www.ups.com/WebTracking?loc=en_US&requester=ST&trackNums=1Z827',
    created_at: '2026-11-23T02:00:00-08:00',
    line_items: [{ quantity: 2, fulfillable_quantity: 0, fulfillment_status: 'fulfilled' }],
  });
  const answer = await ask(`displayFulfillmentStatus
    fulfillments(first: 10) { name displayStatus totalQuantity trackingInfo(first: 1) { company number url }
      fulfillmentLineItems(first: 1) { nodes { quantity lineItem { fulfillableQuantity unfulfilledQuantity } } }
      fulfillmentOrders(first: 1) { nodes { id status lineItems(first: 1) { nodes { remainingQuantity } } } } }`);
  expect(answer).toMatchObject({
    data: {
      order: {
        displayFulfillmentStatus: 'FULFILLED',
        fulfillments: [
          {
            name: '#1001-F1',
            displayStatus: 'FULFILLED',
            totalQuantity: 2,
            trackingInfo: [{ company: 'UPS', number: '1Z827' }],
            fulfillmentLineItems: {
              nodes: [{ quantity: 2, lineItem: { fulfillableQuantity: 0, unfulfilledQuantity: 0 } }],
            },
            fulfillmentOrders: {
              nodes: [
                {
                  id: fulfillmentOrderId,
                  status: 'CLOSED',
                  lineItems: { nodes: [{ remainingQuantity: 0 }] },
                },
              ],
            },
          },
        ],
      },
    },
  });
});

test('what a carrier reports is told with the time at which it happened, and moves the shipment’s status', async () => {
  const { shipped, context, topics, payloadOf, ask } = sold();
  const id = shipped();
  const report = (status: 'IN_TRANSIT' | 'DELIVERED', happenedAt: string) =>
    reportFulfillmentEvent(context, id, { status, happenedAt, message: null });
  report('DELIVERED', '2026-11-27T18:30:00.000Z');
  report('IN_TRANSIT', '2026-11-24T20:00:00.000Z'); // late news changes nothing
  const reported = ['fulfillment_events/create', 'fulfillments/update', 'orders/updated'];
  expect(topics()).toEqual([
    'draft_orders/create',
    'orders/create',
    'orders/paid',
    'draft_orders/update',
    'fulfillments/create',
    'orders/fulfilled',
    'orders/updated',
    ...reported,
    ...reported,
  ]);
  expect(payloadOf('fulfillment_events/create')).toMatchObject({
    status: 'delivered',
    happened_at: '2026-11-27T10:30:00-08:00',
    created_at: '2026-11-23T02:00:00-08:00',
  });
  expect(payloadOf('fulfillments/update')).toMatchObject({ shipment_status: 'delivered' });
  const answer = await ask(`fulfillments { displayStatus deliveredAt inTransitAt estimatedDeliveryAt
    events(first: 5) { nodes { status happenedAt message } } }`);
  expect(answer).toMatchObject({
    data: {
      order: {
        fulfillments: [
          {
            displayStatus: 'DELIVERED',
            deliveredAt: '2026-11-27T18:30:00.000Z',
            inTransitAt: '2026-11-24T20:00:00.000Z',
            events: { nodes: [{ status: 'IN_TRANSIT' }, { status: 'DELIVERED' }] },
          },
        ],
      },
    },
  });
});

test('what is on hold, shipped already or unknown is not shipped, and nothing is sent', () => {
  const { context, fulfillmentOrderId, ship, topics } = sold();
  expect(fulfill(context, 'gid://shopify/FulfillmentOrder/1', trackingOf('', ''))).toEqual({
    kind: 'not-found',
  });
  expect(
    reportFulfillmentEvent(context, 'gid://shopify/Fulfillment/1', {
      status: 'DELIVERED',
      happenedAt: context.now(),
      message: null,
    }),
  ).toBeNull();
  const hold = { reason: 'OTHER', reasonNotes: null, handle: 'h', lines: [] };
  expect(holdFulfillmentOrder(context, fulfillmentOrderId, hold).kind).toBe('held');
  expect(ship()).toEqual({ kind: 'on-hold' });
  expect(topics().filter((topic) => topic.startsWith('fulfillments/'))).toEqual([]);
});

test('a fulfillment order is shipped once', () => {
  const { ship, context, order } = sold();
  ship();
  expect(ship()).toEqual({ kind: 'closed' });
  const stored = context.state.orders.get(order.id);
  expect(stored && orderPayload(context.state, stored)).toMatchObject({
    fulfillment_status: 'fulfilled',
    fulfillments: [{ tracking_number: '1Z827' }],
  });
});

/** An order of two bags and a fee that nobody ships. */
async function soldWithFee() {
  const shop = testShop();
  const line = (title: string, quantity: number, requiresShipping: boolean) => ({
    title,
    quantity,
    requiresShipping,
    priceSet: { shopMoney: { amount: '10.00', currencyCode: 'USD' } },
  });
  const lineItems = [line('Bag', 2, true), line('Fee', 1, false)];
  await shop.admin(
    `mutation ($order: OrderCreateOrderInput!) { orderCreate(order: $order) { order { id } } }`,
    {
      order: { lineItems },
    },
  );
  const order = () => [...shop.context.state.orders.values()][0];
  const of = (at: number) => order()?.fulfillmentOrders[at];
  const ask = () =>
    shop.admin(
      `query ($id: ID!) { order(id: $id) { displayFulfillmentStatus
        fulfillments { requiresShipping totalQuantity }
        lineItems(first: 5) { nodes { requiresShipping unfulfilledQuantity } }
        fulfillmentOrders(first: 5) { nodes { status deliveryMethod { methodType }
          lineItems(first: 5) { nodes { remainingQuantity requiresShipping } } } } } }`,
      { id: order()?.id },
    );
  return { shop, of, ask };
}

test('what nobody ships has a fulfillment order of its own, and the order is complete only with it', async () => {
  const { shop, of, ask } = await soldWithFee();
  fulfill(shop.context, of(0)?.id ?? '', trackingOf('UPS', '1Z827'));
  expect(await ask()).toMatchObject({
    data: {
      order: {
        displayFulfillmentStatus: 'PARTIALLY_FULFILLED',
        fulfillments: [{ requiresShipping: true }],
        fulfillmentOrders: {
          nodes: [
            { status: 'CLOSED', deliveryMethod: { methodType: 'SHIPPING' } },
            {
              status: 'OPEN',
              deliveryMethod: { methodType: 'NONE' },
              lineItems: { nodes: [{ remainingQuantity: 1, requiresShipping: false }] },
            },
          ],
        },
      },
    },
  });
  fulfill(shop.context, of(1)?.id ?? '', trackingOf('', ''));
  expect(await ask()).toMatchObject({
    data: {
      order: { displayFulfillmentStatus: 'FULFILLED', fulfillments: [{}, { requiresShipping: false }] },
    },
  });
});

test('some pieces of a fulfillment order leave first, and the last ones close it', async () => {
  const { shop, of, ask } = await soldWithFee();
  const piece = { id: of(0)?.lines[0]?.id ?? '', quantity: 1 };
  const ship = (quantity: number) =>
    fulfill(shop.context, of(0)?.id ?? '', trackingOf('UPS', '1Z827'), [{ ...piece, quantity }]);
  ship(1);
  expect(await ask()).toMatchObject({
    data: {
      order: {
        lineItems: { nodes: [{ unfulfilledQuantity: 1 }, { unfulfilledQuantity: 1 }] },
        fulfillmentOrders: {
          nodes: [{ status: 'OPEN', lineItems: { nodes: [{ remainingQuantity: 1 }] } }, {}],
        },
      },
    },
  });
  expect(ship(2)).toEqual({ kind: 'quantity' });
  ship(1);
  expect(of(0)?.closed).toBe(true);
});

test.each([
  ['2026-11-23T02:00', '2026-11-23T10:00:00.000Z'],
  ['2026-07-01T09:30', '2026-07-01T16:30:00.000Z'],
  ['2026-03-08T03:30', '2026-03-08T10:30:00.000Z'],
  ['2026-11-01T00:30', '2026-11-01T07:30:00.000Z'],
])('%s in Los Angeles is %s', (local, instant) => {
  expect(instantOf(local, 'America/Los_Angeles')).toBe(instant);
  expect(localTime(instant, 'America/Los_Angeles')).toBe(local);
});

test.each(['', 'yesterday', '2026-13-01T10:00', '2026-11-23'])('%s is no local time', (text) => {
  expect(instantOf(text, 'America/Los_Angeles')).toBeNull();
});
