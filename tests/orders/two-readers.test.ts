import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readParcels } from '../../app/admin-api/parcels.ts';
import { readOrderBody } from '../../app/orders/order-body.ts';
import { readOrderNow } from '../../app/orders/order-now.ts';
import type { ToldOrder } from '../../app/orders/told-order.ts';
import { orderPayload } from '../../packages/local-shop/src/orders/order-payload.ts';
import { replaceShipping } from '../../packages/local-shop/src/orders/replaced-shipping.fixture.ts';
import { allRecorded, replay } from '../../packages/local-shop/src/recorded-answers.ts';
import { money } from '../../packages/local-shop/src/state/money.ts';
import type { Order } from '../../packages/local-shop/src/state/orders.ts';
import { testShop, type TestShop } from '../../packages/local-shop/src/test-shop.ts';
import { openAdmin } from './delivered.fixture.ts';

const toldOnly = ({ id, placedAt, facts, shippingLines }: ToldOrder): ToldOrder => ({
  ...{ id, placedAt, shippingLines },
  facts: { ...facts, lines: facts.lines.map((line) => ({ ...line })) },
});

/** What both readers make of an order as it is now. */
async function readTwice(shop: TestShop, order: Order) {
  const body: unknown = JSON.parse(JSON.stringify(orderPayload(shop.context.state, order)));
  const delivered = readOrderBody(body);
  const now = await readParcels(openAdmin(shop), order.id);
  if (!delivered.ok || !now.ok || now.value === null) throw new Error(`${order.name} cannot be read.`);
  return { body: toldOnly(delivered.value), now: toldOnly(readOrderNow(now.value)) };
}

const variants = ['gid://shopify/ProductVariant/3', 'gid://shopify/ProductVariant/4'];

const line = fc.oneof(
  fc.record({
    variantId: fc.constantFrom(...variants),
    quantity: fc.integer({ min: 1, max: 3 }),
    requiresShipping: fc.boolean(),
  }),
  fc.record({
    title: fc.constant('Bag'),
    quantity: fc.integer({ min: 1, max: 3 }),
    requiresShipping: fc.boolean(),
    priceSet: fc
      .integer({ min: 0, max: 90_000 })
      .map((cents) => ({ shopMoney: { amount: (cents / 100).toFixed(2), currencyCode: 'USD' } })),
  }),
);

const home = { firstName: 'Ada', lastName: 'Ito', address1: '12 Elm Street', city: 'Columbus', zip: '43004' };
const address = fc.constantFrom(
  undefined,
  { ...home, provinceCode: 'OH', countryCode: 'US' },
  {
    ...home,
    address1: 'PO Box 12',
    address2: 'Suite 4',
    company: 'Ito',
    provinceCode: 'OH',
    countryCode: 'US',
  },
  { ...home, countryCode: 'DE' },
);

const shipping = fc.constantFrom(
  [],
  ...['Standard', 'UPS Ground', 'Local delivery'].map((title) => [
    { title, code: title, priceSet: { shopMoney: { amount: '5.00', currencyCode: 'USD' } } },
  ]),
);

const orders = fc.record({
  currency: fc.constant('USD'),
  lineItems: fc.array(line, { minLength: 1, maxLength: 4 }),
  shippingAddress: address,
  shippingLines: shipping,
  sourceName: fc.constantFrom('web', 'pos'),
});

/** What is done with it before it is read. */
const lives = fc.constantFrom('placed', 'sent', 'cancelled', 'other shipping', 'discounted');

async function live(shop: TestShop, order: Order, life: string): Promise<void> {
  const [fulfillmentOrder] = order.fulfillmentOrders;
  if (life === 'sent' && fulfillmentOrder) {
    const fulfillment = { lineItemsByFulfillmentOrder: [{ fulfillmentOrderId: fulfillmentOrder.id }] };
    await shop.admin(
      'mutation ($fulfillment: FulfillmentInput!) { fulfillmentCreate(fulfillment: $fulfillment) { userErrors { message } } }',
      { fulfillment },
    );
  }
  if (life === 'cancelled') {
    await shop.admin(
      'mutation ($id: ID!) { orderCancel(orderId: $id, reason: CUSTOMER, restock: true) { userErrors { message } } }',
      { id: order.id },
    );
  }
  if (life === 'discounted') {
    const off = { shop: money(1_23, 'USD'), presentment: money(9_60, 'HKD') };
    const lines = order.lines.map((each) => ({ ...each, discount: off }));
    shop.context.state.orders.set(order.id, { ...order, lines });
  }
  if (life === 'other shipping' && order.shippingLines.length > 0) {
    await replaceShipping(shop, order.id, { title: 'UPS Ground', amount: '12' });
  }
}

test('of any order of the local shop, webhook and Admin API tell the same facts', async () => {
  const lived = new Set<string>();
  await fc.assert(
    fc.asyncProperty(orders, lives, async (order, life) => {
      const shop = testShop();
      const { errors } = await shop.admin(
        'mutation ($order: OrderCreateOrderInput!) { orderCreate(order: $order) { order { id } userErrors { message } } }',
        { order },
      );
      const [made] = shop.context.state.orders.values();
      if (!made) throw new Error(`No order was made: ${JSON.stringify(errors)}`);
      await live(shop, made, life);
      const now = shop.context.state.orders.get(made.id) ?? made;
      if (now.cancelledAt !== null) lived.add('cancelled');
      if (now.lines.some(({ discount }) => discount.shop.minor > 0)) lived.add('discounted');
      if (now.fulfillments.length > 0) lived.add('sent');
      if (now.shippingLines.some(({ isRemoved }) => isRemoved)) lived.add('other shipping');
      const read = await readTwice(shop, now);
      expect(read.now).toEqual(read.body);
    }),
    { numRuns: 60 },
  );
  expect([...lived].sort()).toEqual(['cancelled', 'discounted', 'other shipping', 'sent']);
});

test('and of every order that the recorded requests to Shopify make', async () => {
  const files = new Map<string, TestShop>();
  for (const [name, exchange] of allRecorded()) {
    const file = name.split('.')[0] ?? name;
    const shop = files.get(file) ?? testShop();
    files.set(file, shop);
    await replay(shop)(exchange);
  }
  const read = [];
  for (const shop of files.values())
    for (const order of shop.context.state.orders.values()) read.push(await readTwice(shop, order));
  expect(read.length).toBeGreaterThan(5);
  expect(read.map(({ now }) => now)).toEqual(read.map(({ body }) => body));
});
