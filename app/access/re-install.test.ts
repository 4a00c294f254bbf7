import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { installAlone } from '../testing/admin-routes.ts';
import { merchantRequest } from '../testing/merchant.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { authenticateMerchant } from './merchant.server.ts';

let shop: ShopWithApp;

beforeEach(async () => {
  shop = shopWithApp('one.myshopify.com');
  // Session tokens are checked by this machine's clock, and by the shop's when they are exchanged.
  shop.moveTo(new Date().toISOString());
  await installAlone(shop);
  await database.schedule.deleteMany();
  // What was stored at the first installation went when the app was removed.
  await database.session.deleteMany();
});

const opens = () => authenticateMerchant(merchantRequest(shop.domain, '/app', undefined, '1'));
const due = () => database.schedule.findMany({ where: { dueAt: { lte: new Date() } } });

test('a shop that installs the app again has its orders compared at once', async () => {
  await database.shop.updateMany({ data: { uninstalledAt: new Date('2026-11-20T00:00:00Z') } });
  await opens();
  expect(await due()).toMatchObject([{ name: 'orders', shop: shop.domain }]);
});

test('a shop that was there all the time waits for its turn', async () => {
  await opens();
  expect(await due()).toEqual([]);
});
