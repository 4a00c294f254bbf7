import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

import { database } from '../database.server.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import type { Mail } from '../mail/send.server.ts';
import { caseBody } from '../orders/cases/case-body.fixture.ts';
import { orderCases } from '../orders/cases/order-cases.fixture.ts';
import { metafieldValue } from '../testing/shop-contents.ts';
import { sellAs } from '../testing/sell-as.ts';
import { holdsOf, orderAt, orderId } from '../testing/shop-orders.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { publishFor } from '../testing/policy.ts';
import { deliver } from '../testing/deliver.ts';
import { webhookRequest } from '../testing/webhook.ts';
import { workOn } from '../testing/work-on.ts';

let shop: ShopWithApp;
let mails: Mail[];

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp();
  mails = [];
  await publishFor(shop.domain);
});

/** Sends a body as Shopify does and lets the job act on it. */
async function arrives(body: unknown): Promise<string | null> {
  const webhookId = 'w-1';
  const request = webhookRequest('orders/create', body, { 'x-shopify-webhook-id': webhookId });
  expect((await deliver(request)).status).toBe(200);
  const sendMail = (mail: Mail) => {
    mails.push(mail);
    return Promise.resolve({ ok: true, value: null } as const);
  };
  const reach = () => Promise.resolve({ admin: shop.admin, database, sendMail });
  await workOn({ database, reach }, { shop: shop.domain, webhookId });
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
  const fee = await database.case.findFirst({ where: { orderId, kind: 'fee' } });
  expect(holdsOf(shop).length > 0).toBe(hold !== null);
  return {
    ...decision,
    hold: hold?.what ?? null,
    tags: orderAt(shop).tags,
    mails: mails.map(({ subject }) => subject),
    dates,
    outcome: outcome?.startsWith('decided') ? 'decided' : outcome,
    unclear: unclear?.statement,
    fee: fee?.statement,
  };
}

test.each(orderCases)('$what', async ({ body, by, expect: expected }) => {
  sellAs(shop, caseBody(body), { by });
  const truth = await truthAfter(await arrives(caseBody(body)));
  expect(truth).toMatchObject(expected);
  expect(truth.unclear).toBe(expected.unclear);
  expect(truth.fee).toBe(expected.fee);
});
