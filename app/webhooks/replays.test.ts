import { beforeEach, expect, test, vi } from 'vitest';

import { database } from '../database.server.ts';
import type { JobContext } from '../jobs/process-delivery.server.ts';
import { deliverAgain } from '../testing/deliver.ts';
import { dumpDatabase } from '../testing/dump.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import { orderBody } from '../testing/order.ts';
import { publishFor } from '../testing/policy.ts';
import { sellAs } from '../testing/sell-as.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { webhookBodies } from '../testing/webhook-bodies.ts';
import { webhookRequest } from '../testing/webhook.ts';
import { workOff } from '../testing/work-off.ts';

// For more than a thousand deliveries on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

/** Shopify's numbers are of all shops: what one has no other has. */
const otherOrder = 'gid://shopify/Order/2002';

let own: ShopWithApp;
let other: ShopWithApp;

/** Bodies of every topic, all of the first shop. */
let bodies: typeof webhookBodies;

/** Two shops with a policy, each with an order that was decided; the first one has a protection product. */
beforeEach(async () => {
  await emptyDatabase();
  own = shopWithApp();
  other = shopWithApp('other.myshopify.com');
  for (const [shop, id] of [
    [own, 'gid://shopify/Order/1001'],
    [other, otherOrder],
  ] as const) {
    await publishFor(shop.domain);
    sellAs(shop, orderBody({ customer: { id: 191167 } }), { id });
    const body = { ...webhookBodies['orders/create'], admin_graphql_api_id: id };
    expect(await post('orders/create', body, shop)).toBe(200);
  }
  await database.shop.update({
    where: { domain: own.domain },
    data: { protectionProductId: 'gid://shopify/Product/298' },
  });
  expect(await post('products/delete', { id: 298 }, own)).toBe(200);
  await workOff(context());
  bodies = { ...webhookBodies, ...(await bodiesOfProtection()) };
  expect(await database.orderDecision.count()).toBe(2);
  expect(await database.orderCustomer.count({ where: { shop: own.domain } })).toBeGreaterThan(1);
});

/** Of the product that was made anew. */
async function bodiesOfProtection(): Promise<typeof webhookBodies> {
  const where = { domain: own.domain, protectionProductId: { not: 'gid://shopify/Product/298' } };
  const { protectionProductId: gid } = await database.shop.findFirstOrThrow({ where });
  const id = Number(gid?.split('/').at(-1));
  return { 'products/update': { id, admin_graphql_api_id: gid }, 'products/delete': { id } };
}

const context = (): JobContext => ({
  database,
  reach: (domain) => {
    const reached = [own, other].find((each) => each.domain === domain);
    const sendMail = () => Promise.resolve({ ok: true, value: null } as const);
    return Promise.resolve(reached ? { admin: reached.admin, database, sendMail } : null);
  },
});

/** A signed body under any headers, with an id of its own. */
const post = (topic: string, body: unknown, { domain }: { readonly domain: string }): Promise<number> =>
  deliverAgain(() => webhookRequest(topic, body, { 'x-shopify-shop-domain': domain }));

const topics = Object.keys(webhookBodies);

/** The inbox knows that it was told something, and the schedule that it is looked at again what the app may do. */
const bookkeeping = /^public\.(?:WebhookDelivery|Job|Schedule)\./;

async function everything() {
  const rows = (await dumpDatabase()).split('\n').filter((line) => !bookkeeping.test(line));
  return { rows: rows.sort(), mutations: [own, other].map((shop) => shop.mutations()) };
}

/** Posts them, forty at a time. */
async function postAll(pairs: readonly (readonly [header: string, body: string])[], shop: ShopWithApp) {
  const statuses = new Set<number>();
  for (let from = 0; from < pairs.length; from += 40) {
    const some = pairs.slice(from, from + 40);
    const answers = await Promise.all(some.map(([header, body]) => post(header, bodies[body], shop)));
    for (const status of answers) statuses.add(status);
  }
  return [...statuses].sort();
}

const pairs = topics.flatMap((header) => topics.map((body) => [header, body] as const));

test('every signed body, repeated under another shop and any topic with a new id, changes nothing in either shop', async () => {
  const before = await everything();
  expect(await postAll(pairs, other)).toEqual([200, 401]);
  await workOff(context());
  expect(await everything()).toEqual(before);
});

/** A privacy request that comes again is carried out again: nothing tells it from one that was made anew. */
const requests = new Set(['customers/redact', 'customers/data_request']);

test('every signed body, repeated in its shop under any topic with a new id, changes nothing', async () => {
  const before = await everything();
  const repeated = pairs.filter(([header, body]) => header !== body || !requests.has(body));
  expect(await postAll(repeated, own)).toEqual([200, 401]);
  await workOff(context());
  expect(await everything()).toEqual(before);
});

test('news under a domain that is no shop of ours leave nothing but their delivery', async () => {
  const before = await everything();
  const stranger = { domain: 'stranger.myshopify.com' };
  for (const topic of ['orders/create', 'orders/updated', 'returns/update', 'draft_orders/update'])
    expect(await post(topic, bodies[topic], stranger)).toBe(200);
  await workOff(context());
  expect(await everything()).toEqual(before);
});
