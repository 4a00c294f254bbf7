import { aallyn } from '@doorstep/policy';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import type { Admin } from '../../app/admin-api/call.ts';
import { database } from '../../app/database.server.ts';
import { processDelivery } from '../../app/jobs/process-delivery.server.ts';
import { stopQueue } from '../../app/jobs/queue.server.ts';
import { action } from '../../app/routes/webhooks/route.ts';
import { publishedFor } from '../../app/testing/policy.ts';
import { setEnvironment, webhookRequest } from '../../app/testing/webhook.ts';
import { orderPayload } from '../../packages/local-shop/src/orders/order-payload.ts';
import { replaceShipping } from '../../packages/local-shop/src/orders/replaced-shipping.fixture.ts';
import { testShop, type TestShop } from '../../packages/local-shop/src/test-shop.ts';

const domain = 'aallyn.myshopify.com';
let shop: TestShop;

beforeAll(setEnvironment);
afterAll(() => stopQueue());

beforeEach(async () => {
  await database.webhookDelivery.deleteMany();
  await database.effect.deleteMany();
  await database.case.deleteMany();
  await database.orderDecision.deleteMany();
  await database.shop.deleteMany();
  await publishedFor(domain, { policy: aallyn });
  shop = testShop();
});

/** The app's Admin API is the local shop's. */
const admin = (): Admin => ({
  shop: domain,
  send: async (query, variables) => ({
    kind: 'answered',
    status: 200,
    body: JSON.parse(JSON.stringify(await shop.admin(query, variables))),
    retryAfter: null,
  }),
  wait: () => Promise.resolve(),
});

/** A $300 bag to Ohio, shipped in this way. */
async function ordered(title: string) {
  const { errors } = await shop.admin(
    `mutation ($title: String!) { orderCreate(order: {
      currency: USD
      lineItems: [{ title: "Bag", quantity: 1, requiresShipping: true, priceSet: { shopMoney: { amount: "300", currencyCode: USD } } }]
      shippingLines: [{ title: $title, code: $title, priceSet: { shopMoney: { amount: "9", currencyCode: USD } } }]
      shippingAddress: { firstName: "Ada", lastName: "Ito", address1: "12 Elm Street", city: "Columbus", provinceCode: "OH", countryCode: US, zip: "43004" }
    }) { order { id } } }`,
    { title },
  );
  const [order] = shop.context.state.orders.values();
  if (!order) throw new Error(`No order was made: ${JSON.stringify(errors)}`);
  return order;
}

/** Sends the order's body as it is now and lets the job act on it. Gives how the decision says it is signed for, and the order's tags. */
async function decided(orderId: string) {
  const order = shop.context.state.orders.get(orderId);
  if (!order) throw new Error('The order is gone.');
  const webhookId = 'w-1';
  const body = orderPayload(shop.context.state, order);
  const request = webhookRequest('orders/create', body, { 'x-shopify-webhook-id': webhookId });
  expect((await action({ request, params: {}, context: {} })).status).toBe(200);
  const sendMail = () => Promise.resolve({ ok: true, value: null } as const);
  const reach = () => Promise.resolve({ admin: admin(), database, sendMail });
  await processDelivery({ database, reach }, { shop: domain, webhookId });
  const { decision } = await database.orderDecision.findFirstOrThrow({ where: { orderId } });
  return { decision, tags: shop.context.state.orders.get(orderId)?.tags };
}

test.each([
  ['UPS Ground', 'USPS Priority', 'not-required', []],
  ['USPS Priority', 'UPS Ground', 'required', ['signature-required']],
])(
  '[SIGN-01] an order edit replaced “%s” by “%s”: the line that is left decides who must sign',
  async (before, after, signature, tags) => {
    const order = await ordered(before);
    const { order: edited } = await replaceShipping(shop, order.id, { title: after, amount: '12' });
    expect(edited.shippingLines.map(({ title, isRemoved }) => [title, isRemoved])).toEqual([
      [before, true],
      [after, false],
    ]);
    expect(await decided(order.id)).toMatchObject({ decision: { signature }, tags });
  },
);
