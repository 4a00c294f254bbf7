import { beforeEach, describe, expect, test } from 'vitest';

import { openAdminOfShop } from '../access/admin.server.ts';
import { database } from '../database.server.ts';
import { enqueueDeliveries } from '../queue/enqueue-delivery.ts';
import { cut } from '../testing/admin-faults.ts';
import { deliver } from '../testing/deliver.ts';
import { orderBody } from '../testing/order.ts';
import { countRows, listTablesOfShops, plantRow } from '../testing/plant-rows.ts';
import { publishFor } from '../testing/policy.ts';
import { orderAt, orderId, sell } from '../testing/shop-orders.ts';
import { shopServer } from '../testing/shop-server.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { tokenOf } from '../testing/token.ts';
import { webhookBodies } from '../testing/webhook-bodies.ts';
import { webhookRequest } from '../testing/webhook.ts';
import { askForDuties, duties } from '../webhooks/duties.server.ts';
import { eraseLateWords, eraseOldBodies, eraseOldWords } from '../webhooks/personal-data/retention.server.ts';
import { giveUp } from './exhausted.server.ts';
import { processDelivery } from './process-delivery.server.ts';
import type { JobContext } from './process-delivery.server.ts';
import { processOrder } from './process-order.server.ts';
import { redactCustomer, redactShop } from './redact.server.ts';

const day = 24 * 60 * 60 * 1000;
const other = 'other.myshopify.com';

let shop: ShopWithApp;

beforeEach(async () => {
  shop = shopWithApp();
  (await shopServer()).open(shop, shopWithApp(other));
  for (const table of await listTablesOfShops()) await database.$executeRawUnsafe(`delete from "${table}"`);
  await database.shop.deleteMany();
  await database.shop.create({ data: { domain: shop.domain } });
});

const key = (webhookId: string) => ({ shop: shop.domain, webhookId });
const outcomeOf = async (webhookId: string) =>
  (await database.webhookDelivery.findUniqueOrThrow({ where: { shop_webhookId: key(webhookId) } })).outcome;

async function arrives(topic: string, body: unknown = webhookBodies[topic]): Promise<void> {
  const request = webhookRequest(topic, body, { 'x-shopify-webhook-id': topic });
  expect((await deliver(request)).status).toBe(200);
}

/** As the worker reaches a shop, by Shopify's own library. */
const overHttp: JobContext = {
  database,
  reach: async (domain) => {
    const admin = await openAdminOfShop(domain);
    const sendMail = () => Promise.resolve({ ok: true, value: null } as const);
    return admin && { admin, database, sendMail };
  },
};

const sessions: Readonly<
  Record<string, { accessToken: string; expires?: Date; refreshToken?: string } | null>
> = {
  'no token': null,
  'a token that was revoked': { accessToken: 'shpat_revoked' },
  'a token that has expired and is not renewed': {
    ...{ accessToken: 'shpat_old', expires: new Date('2026-01-01'), refreshToken: 'shprt_old' },
  },
  'a token that has expired and that nothing renews': {
    ...{ accessToken: 'shpat_old', expires: new Date('2026-01-01') },
  },
};

describe.each(Object.keys(sessions))('for a shop of which the app has %s', (name) => {
  beforeEach(async () => {
    const session = sessions[name];
    const id = `offline_${shop.domain}`;
    if (session) await database.session.create({ data: { id, shop: shop.domain, state: '', ...session } });
  });

  test.each(duties)('%s is done', async (topic) => {
    await arrives(topic);
    await processDelivery(overHttp, key(topic));
    const done = { processedAt: { not: null }, body: null };
    expect(await database.webhookDelivery.count({ where: done })).toBe(1);
    expect(await outcomeOf(topic)).toMatch(
      /^(access is forgotten|recorded: |erased of 0 orders|the shop’s data is deleted)/,
    );
  });
});

test('shop/redact leaves no row of a shop in any table but its deliveries, and every one of another shop', async () => {
  await database.shop.create({ data: { domain: other } });
  const tables = await listTablesOfShops();
  for (const table of tables) for (const domain of [shop.domain, other]) await plantRow(table, domain);
  await redactShop({ database, shop: shop.domain, reach: () => Promise.resolve(null) });
  const left: Record<string, number> = {};
  for (const table of tables) {
    expect(await countRows(table, other), table).toBe(1);
    const rows = await countRows(table, shop.domain);
    if (rows > 0) left[table] = rows;
  }
  expect(left).toEqual({ WebhookDelivery: 1 });
});

test('an app that is installed again at hour 47, while Shopify is asked at hour 48, loses nothing', async () => {
  await publishFor(shop.domain);
  const session = { id: `offline_${shop.domain}`, shop: shop.domain, state: '' };
  await database.session.create({ data: { ...session, accessToken: 'shpat_revoked' } });
  const reach = async () => {
    await database.session.updateMany({ data: { accessToken: tokenOf(shop.domain) } });
    return null;
  };
  expect(await redactShop({ database, shop: shop.domain, reach })).toEqual({
    ok: true,
    value: 'left alone: the app is installed',
  });
  expect(await database.policyVersion.count()).toBe(1);
  expect(await database.session.findMany()).toMatchObject([{ accessToken: tokenOf(shop.domain) }]);
});

test('a duty that was tried in vain is not given up: it is asked for again every day, and done when Shopify answers', async () => {
  const id = `offline_${shop.domain}`;
  const session = { id, shop: shop.domain, state: '', accessToken: tokenOf(shop.domain) };
  await database.session.create({ data: session });
  await arrives('shop/redact');
  shop.onOperation('DoorstepAccess', cut);
  await expect(processDelivery(overHttp, key('shop/redact'))).rejects.toThrow('does not say');
  await giveUp(database, key('shop/redact'));
  await database.job.deleteMany();
  const { receivedAt, processedAt } = await database.webhookDelivery.findFirstOrThrow();
  expect(processedAt).toBeNull();
  await askForDuties(database, new Date(receivedAt.getTime() + day / 2));
  expect(await database.job.count()).toBe(0);
  // Not even age ends it.
  await eraseOldBodies(database, new Date(receivedAt.getTime() + 29 * day));
  await askForDuties(database, new Date(receivedAt.getTime() + 29 * day));
  expect(await database.job.count()).toBe(1);
  shop.state.accessTokens.clear();
  await processDelivery(overHttp, key('shop/redact'));
  expect(await outcomeOf('shop/redact')).toMatch(/^the shop’s data is deleted/);
});

test('what is no duty is given up', async () => {
  await arrives('app/scopes_update');
  await giveUp(database, key('app/scopes_update'));
  await enqueueDeliveries(database, []);
  expect(await database.webhookDelivery.count({ where: { processedAt: null } })).toBe(0);
});

describe('a customer is erased', () => {
  const request = {
    ...{ shop_id: 1, shop_domain: 'aallyn.myshopify.com', orders_to_redact: [1001] },
    customer: { id: 1, email: 'buyer@example.com', phone: null },
  };
  const lives = {
    address1: 'PO Box 48213',
    city: 'Wetumpka',
    province_code: 'AL',
    zip: '36092',
    country_code: 'US',
  };
  const order = { shop: '', orderId };
  const now = () => new Date(Date.parse(shop.context.now()));
  const mails: string[] = [];
  let whileSending: () => Promise<unknown>;
  const context = (): JobContext => ({
    database,
    reach: () =>
      Promise.resolve({
        ...{ admin: shop.admin, database },
        sendMail: async ({ text }) => {
          await whileSending();
          mails.push(text);
          return { ok: true, value: null } as const;
        },
      }),
  });

  beforeEach(async () => {
    mails.length = 0;
    whileSending = () => Promise.resolve();
    await publishFor(shop.domain);
    sell(shop);
    const sold = orderAt(shop);
    const address = sold.shippingAddress && {
      ...sold.shippingAddress,
      ...{ address1: 'PO Box 48213', city: 'Wetumpka', provinceCode: 'AL', zip: '36092' },
    };
    shop.state.orders.set(orderId, { ...sold, shippingAddress: address });
    await arrives('orders/create', orderBody({ email: 'buyer@example.com', shipping_address: lives }));
  });
  const follow = () => processOrder(context(), { ...order, shop: shop.domain }, now());

  test('before their order is held: a mail is sent, which is what would come back', async () => {
    await follow();
    expect(mails).toHaveLength(1);
    expect(await database.sentMail.count()).toBe(1);
  });

  test('while their order waits: nothing is sent, nothing is done and nothing is written', async () => {
    expect(await redactCustomer(database, shop.domain, request)).toMatchObject({ ok: true });
    await follow();
    expect(mails).toEqual([]);
    expect(shop.mutations()).toEqual([]);
    expect(await database.sentMail.count()).toBe(0);
    expect(await database.effect.count()).toBe(0);
    expect(await database.orderDecision.count()).toBe(0);
  });

  test('while a mail about their order is being sent: what is kept of it goes with the next round', async () => {
    whileSending = () => redactCustomer(database, shop.domain, request);
    await follow();
    expect(mails).toHaveLength(1);
    await eraseLateWords(database, new Date());
    expect(await database.sentMail.count()).toBe(0);
    const kept = await database.effect.findMany();
    expect(kept.flatMap(({ note, payload }) => note ?? payload ?? [])).toEqual([]);
  });

  test('by the age of their order: mails and what was said of effects go after sixty days', async () => {
    await follow();
    const { sentAt } = await database.sentMail.findFirstOrThrow();
    const given = { shop: shop.domain, orderId, turn: 1, state: 'done' } as const;
    await database.addressCorrection.create({ data: { ...given, address: lives, at: sentAt } });
    const days = (many: number) => new Date(sentAt.getTime() + many * day);
    await eraseOldWords(database, days(59));
    expect(await database.sentMail.count()).toBe(1);
    await eraseOldWords(database, days(61));
    expect(await database.sentMail.count()).toBe(0);
    expect(await database.addressCorrection.findMany()).toMatchObject([{ address: null }]);
    const kept = await database.effect.findMany();
    expect(kept.flatMap(({ note, payload }) => note ?? payload ?? [])).toEqual([]);
  });

  test('of one shop alone: an order of the same number in another is theirs', async () => {
    await plantRow('SentMail', other);
    await database.sentMail.updateMany({ data: { orderId } });
    await redactCustomer(database, shop.domain, request);
    expect(await database.erasedOrder.findMany()).toMatchObject([{ shop: shop.domain, orderId }]);
    await eraseLateWords(database, new Date());
    expect(await database.sentMail.count()).toBe(1);
  });

  test('who has no order: nothing of anybody’s order is touched', async () => {
    await follow();
    const none = { ...request, orders_to_redact: [], customer: { id: 2, email: 'nobody@example.com' } };
    expect(await redactCustomer(database, shop.domain, none)).toEqual({
      ok: true,
      value: 'erased of 0 orders and 0 requests',
    });
    expect(await database.sentMail.count()).toBe(1);
    expect(await database.erasedOrder.count()).toBe(0);
    expect(await database.auditEntry.count({ where: { kind: 'customer-erased' } })).toBe(0);
  });
});
