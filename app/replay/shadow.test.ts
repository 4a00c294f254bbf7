import { aallyn } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { runJob } from '../jobs/run-job.server.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import { installAlone } from '../testing/admin-routes.ts';
import { keptReplay, replayedAt, replayNow, withFreeFrom } from '../testing/kept-replay.ts';
import { line, orderBody } from '../testing/order.ts';
import { publishFor } from '../testing/policy.ts';
import { sellAs } from '../testing/sell-as.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { cancelReplay } from './cancel.server.ts';
import { endShadows } from './shadow.server.ts';

let shop: ShopWithApp;
const draft = withFreeFrom(12_000);
const minute = 60_000;

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp();
  await installAlone(shop);
  await publishFor(shop.domain);
});

/** An order comes so many minutes after the shadow began, and its job runs. */
async function comes(number: number, price: string, minutesLater = number): Promise<void> {
  const created_at = new Date(replayedAt.getTime() + minutesLater * minute).toISOString();
  const id = `gid://shopify/Order/${number}`;
  const lines = { line_items: [line({ variant_id: 7, price })] };
  sellAs(shop, orderBody({ name: `#${number}`, created_at, ...lines }), { id });
  await follow(id);
}

async function follow(subject: string): Promise<void> {
  const sendMail = () => Promise.resolve({ ok: true, value: null } as const);
  const reach = () => Promise.resolve({ admin: shop.admin, database, sendMail });
  const job = { shop: shop.domain, subject, tries: 1, firstAsked: replayedAt, note: null };
  const end = await runJob({ database, reach }, job, () => true, new Date(shop.context.now()));
  if ('note' in end) throw new Error(end.note);
}

test('[SHIP-01] each new order is judged by the draft too, once, and nothing but the published policy acts', async () => {
  const id = await keptReplay(shop.domain, draft, 'shadow');
  await comes(1, '110.00');
  await comes(2, '80.00');
  await comes(3, '130.00');
  await follow('gid://shopify/Order/1');
  const { tally, state } = await replayNow(shop.domain, id);
  expect(state).toBe('watching');
  expect(tally).toMatchObject({ orders: 3, changed: 1, unchanged: 2 });
  expect(tally.after).toMatchObject({ free: 1, income: { USD: 1000 } });
  expect(
    await database.replayedOrder.findMany({
      orderBy: { id: 'asc' },
      select: { orderName: true, kind: true },
    }),
  ).toEqual([
    { orderName: '#1', kind: 'changed' },
    { orderName: '#2', kind: 'unchanged' },
    { orderName: '#3', kind: 'unchanged' },
  ]);
  const kept = await database.orderDecision.findMany({ orderBy: { orderName: 'asc' } });
  expect(
    kept.map(({ policyVersion, shippedFree, freeFrom }) => [policyVersion, shippedFree, freeFrom]),
  ).toEqual(Array.from({ length: 3 }, () => [1, false, 10_000n]));
});

test('orders that come at once are all counted', async () => {
  const id = await keptReplay(shop.domain, draft, 'shadow');
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const created_at = new Date(replayedAt.getTime() + minute).toISOString();
    sellAs(shop, orderBody({ name: `#${number}`, created_at }), { id: `gid://shopify/Order/${number}` });
  }
  await Promise.all([1, 2, 3, 4, 5, 6].map((number) => follow(`gid://shopify/Order/${number}`)));
  expect((await replayNow(shop.domain, id)).tally.orders).toBe(6);
});

test('orders of before it, and of after its end, are none of its', async () => {
  const id = await keptReplay(shop.domain, draft, 'shadow');
  await comes(1, '110.00', -5);
  await comes(2, '110.00', 14 * 24 * 60 + 5);
  expect((await replayNow(shop.domain, id)).tally.orders).toBe(0);
  await endShadows(database, new Date(replayedAt.getTime() + 13 * 24 * 60 * minute));
  expect((await replayNow(shop.domain, id)).state).toBe('watching');
  await endShadows(database, new Date(replayedAt.getTime() + 14 * 24 * 60 * minute));
  expect((await replayNow(shop.domain, id)).state).toBe('done');
});

test('one that is ended keeps what it came to, and judges no more', async () => {
  const id = await keptReplay(shop.domain, draft, 'shadow');
  await comes(1, '110.00');
  await cancelReplay(database, { shop: shop.domain, id }, replayedAt);
  await comes(2, '110.00');
  expect(await replayNow(shop.domain, id)).toMatchObject({ state: 'done', tally: { orders: 1, changed: 1 } });
});

test('an order is decided although the draft cannot be judged by any more', async () => {
  const id = await keptReplay(shop.domain, aallyn, 'shadow');
  await database.replay.updateMany({ where: { id }, data: { tally: {} } });
  await comes(1, '110.00');
  expect(await database.orderDecision.count()).toBe(1);
});
