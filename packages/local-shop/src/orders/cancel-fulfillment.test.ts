import { expect, test } from 'vitest';
import { z } from 'zod';

import { testShop } from '../test-shop.ts';
import { trackingOf } from './carriers.ts';
import { fulfill } from './fulfill.ts';

/** A shop with an order of two bags. */
async function sold() {
  const shop = testShop();
  const line = {
    title: 'Bag',
    quantity: 2,
    requiresShipping: true,
    priceSet: { shopMoney: { amount: '10.00', currencyCode: 'USD' } },
  };
  await shop.admin(
    `mutation ($order: OrderCreateOrderInput!) { orderCreate(order: $order) { order { id } } }`,
    { order: { lineItems: [line] } },
  );
  const order = () => [...shop.context.state.orders.values()][0];
  const ship = (quantity: number): string => {
    const [place] = order()?.fulfillmentOrders ?? [];
    const pieces = [{ id: place?.lines[0]?.id ?? '', quantity }];
    const made = fulfill(shop.context, place?.id ?? '', trackingOf('UPS', '1Z827'), pieces);
    return made.kind === 'fulfilled' ? made.fulfillment.id : '';
  };
  const cancel = async (id: string): Promise<unknown> => {
    const { data } = await shop.admin(
      `mutation ($id: ID!) { fulfillmentCancel(id: $id) {
         fulfillment { status displayStatus } userErrors { field message } } }`,
      { id },
    );
    return z.object({ fulfillmentCancel: z.unknown() }).parse(data).fulfillmentCancel;
  };
  const ask = async (): Promise<unknown> => {
    const { data } = await shop.admin(
      `query ($id: ID!) { order(id: $id) { displayFulfillmentStatus
         fulfillments { status } lineItems(first: 5) { nodes { unfulfilledQuantity } }
         fulfillmentOrders(first: 5) { nodes { status lineItems(first: 5) { nodes { remainingQuantity } } } } } }`,
      { id: order()?.id },
    );
    return z.object({ order: z.unknown() }).parse(data).order;
  };
  return { events: shop.events, ship, cancel, ask };
}

test('what was shipped entirely and is taken back gets a fulfillment order of its own, and the webhook says so', async () => {
  const { events, ship, cancel, ask } = await sold();
  const id = ship(2);
  // In these words, as in Shopify's recorded answer.
  const cancelled = { status: 'CANCELLED', displayStatus: 'CANCELED' };
  expect(await cancel(id)).toEqual({ fulfillment: cancelled, userErrors: [] });
  expect(await ask()).toEqual({
    displayFulfillmentStatus: 'UNFULFILLED',
    fulfillments: [{ status: 'CANCELLED' }],
    lineItems: { nodes: [{ unfulfilledQuantity: 2 }] },
    fulfillmentOrders: {
      nodes: [
        { status: 'CLOSED', lineItems: { nodes: [{ remainingQuantity: 0 }] } },
        { status: 'OPEN', lineItems: { nodes: [{ remainingQuantity: 2 }] } },
      ],
    },
  });
  expect(events.at(-2)).toMatchObject({ topic: 'fulfillments/update', payload: { status: 'cancelled' } });
});

test('a part that is taken back is left in its fulfillment order again, and once', async () => {
  const { events, ship, cancel, ask } = await sold();
  const id = ship(1);
  await cancel(id);
  const told = events.length;
  expect(await cancel(id)).toMatchObject({ userErrors: [] });
  expect(events).toHaveLength(told);
  expect(await ask()).toMatchObject({
    fulfillmentOrders: { nodes: [{ status: 'OPEN', lineItems: { nodes: [{ remainingQuantity: 2 }] } }] },
  });
});

test('a fulfillment that is not there is not taken back', async () => {
  const { cancel } = await sold();
  expect(await cancel('gid://shopify/Fulfillment/1')).toMatchObject({ fulfillment: null, userErrors: [{}] });
});
