import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { installAlone } from '../testing/admin-routes.ts';
import { giveAccess, renewalsAt } from '../testing/expiring-access.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { learnAccess } from './learn-access.server.ts';

const day = 24 * 60 * 60 * 1000;

let shop: ShopWithApp;
let now: Date;

beforeEach(async () => {
  shop = shopWithApp('one.myshopify.com');
  now = new Date();
  shop.moveTo(now.toISOString());
  await installAlone(shop);
  await database.schedule.deleteMany();
});

test('when a merchant grants or takes back access, the token is renewed, texts are written and Health looks', async () => {
  const end = new Date(now.getTime() + 80 * day);
  await giveAccess(shop, { expires: end, refreshTokenExpires: end });
  expect(await learnAccess(database, shop.domain, now)).toEqual({ ok: true, value: 'looked at again' });
  expect(renewalsAt(shop)).toBe(1);
  const due = await database.schedule.findMany({ where: { shop: shop.domain }, orderBy: { name: 'asc' } });
  expect(due.map(({ name, dueAt }) => [name, dueAt])).toEqual([
    ['health', now],
    ['texts', now],
  ]);
});
