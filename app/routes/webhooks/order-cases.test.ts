import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

import { database } from '../../database.server.ts';
import type { Mail } from '../../mail/send.server.ts';
import { caseBody } from '../../orders/cases/case-body.fixture.ts';
import { orderCases } from '../../orders/cases/order-cases.fixture.ts';
import { action } from './route.ts';
import { metafieldValue } from '../../testing/shop-contents.ts';
import { holdsOf, orderAt, orderId, sell } from '../../testing/shop-orders.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import { publishFor } from '../../testing/policy.ts';
import { webhookRequest } from '../../testing/webhook.ts';
import { processDelivery } from '../../jobs/process-delivery.server.ts';

let shop: ShopWithApp;
let mails: Mail[];

beforeEach(async () => {
  await database.webhookDelivery.deleteMany();
  await database.effect.deleteMany();
  await database.case.deleteMany();
  await database.orderDecision.deleteMany();
  await database.shop.deleteMany();
  shop = shopWithApp();
  sell(shop);
  mails = [];
  await publishFor(shop.domain);
});

/** Sends a body as Shopify does and lets the job act on it. */
async function arrives(body: unknown): Promise<string | null> {
  const webhookId = 'w-1';
  const request = webhookRequest('orders/create', body, { 'x-shopify-webhook-id': webhookId });
  expect((await action({ request, params: {}, context: {} })).status).toBe(200);
  const sendMail = (mail: Mail) => {
    mails.push(mail);
    return Promise.resolve({ ok: true, value: null } as const);
  };
  const reach = () => Promise.resolve({ admin: shop.admin, database, sendMail });
  await processDelivery({ database, reach }, { shop: shop.domain, webhookId });
  const where = { shop_webhookId: { shop: shop.domain, webhookId } };
  return (await database.webhookDelivery.findUniqueOrThrow({ where })).outcome;
}

const decided = z.object({
  signature: z.string(),
  protected: z.boolean(),
  hold: z.object({ what: z.string() }).nullable(),
});
const promised = z.object({ dates: z.object({}).nullable() });

/** What is true after an order, as a case asks about it. */
async function truthAfter(outcome: string | null) {
  const row = await database.orderDecision.findFirst({ where: { orderId } });
  const { hold, ...decision } = decided.parse(row?.decision);
  const { dates } = promised.parse(metafieldValue(shop, 'promise', orderId));
  const unclear = await database.case.findFirst({ where: { orderId, kind: 'unclear' } });
  expect(holdsOf(shop).length > 0).toBe(hold !== null);
  return {
    ...decision,
    hold: hold?.what ?? null,
    tags: orderAt(shop).tags,
    mails: mails.map(({ subject }) => subject),
    dates,
    outcome: outcome?.startsWith('decided') ? 'decided' : outcome,
    unclear: unclear?.statement,
  };
}

test.each(orderCases)('$what', async ({ body, expect: expected }) => {
  const truth = await truthAfter(await arrives(caseBody(body)));
  expect(truth).toMatchObject(expected);
  expect(truth.unclear).toBe(expected.unclear);
});

test('an order that does not say when it was placed is not decided, and a person is told', async () => {
  const outcome = await arrives(caseBody({ order: { created_at: 'soon', processed_at: null } }));
  expect(outcome).toBe('the order cannot be read: it does not say when it was placed');
  expect(await database.case.findMany()).toMatchObject([{ orderId, kind: 'unclear', message: outcome }]);
});

test('a body without an id is no order, and a person is told of the delivery', async () => {
  const outcome = await arrives({ name: '#1001' });
  expect(outcome).toBe('the order cannot be read: it has no id');
  expect(await database.case.findMany()).toMatchObject([
    { orderId: 'delivery/w-1', kind: 'unclear', message: outcome },
  ]);
});
