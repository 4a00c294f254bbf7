import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { installAlone } from '../testing/admin-routes.ts';
import { merchantRequest } from '../testing/merchant.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { authenticateMerchant } from './merchant.server.ts';
import { namesOfStaff } from './staff.server.ts';

let shop: ShopWithApp;

beforeEach(async () => {
  shop = shopWithApp('one.myshopify.com');
  // Session tokens are checked by this machine's clock, and by the shop's when they are exchanged.
  shop.moveTo(new Date().toISOString());
  await installAlone(shop);
});

const changes = (user: string) =>
  authenticateMerchant(merchantRequest(shop.domain, '/app', { a: 'b' }, user));
const names = async (...users: readonly string[]) =>
  users.map(await namesOfStaff(database, shop.domain, users));

test('whoever changes something is known by the name that Shopify tells, without a token that stays', async () => {
  await changes('1');
  await changes('2');
  expect(await names('1', '2')).toEqual(['Jordan Ellis', 'Sam Rivera']);
  expect(await database.session.findMany()).toMatchObject([{ id: `offline_${shop.domain}` }]);
});

test('who only looks leaves no name behind', async () => {
  await authenticateMerchant(merchantRequest(shop.domain, '/app'));
  expect(await database.staffMember.count()).toBe(0);
});

test('a name is asked for once a day, and a new one is learned then', async () => {
  await changes('2');
  const sam = shop.state.staff.get('2');
  if (sam) shop.state.staff.set('2', { ...sam, lastName: 'Okafor' });
  await changes('2');
  expect(await names('2')).toEqual(['Sam Rivera']);
  await database.staffMember.updateMany({ data: { learnedAt: new Date(Date.now() - 25 * 60 * 60 * 1000) } });
  await changes('2');
  expect(await names('2')).toEqual(['Sam Okafor']);
});

test('when Shopify does not tell, the change goes on, and the person goes by their number until it does', async () => {
  const now = new Date().toISOString();
  // By the shop's clock the session token is not valid yet.
  shop.moveTo('2026-01-01T00:00:00.000Z');
  expect(await changes('1')).toMatchObject({ user: '1', shop: shop.domain });
  expect(await names('1')).toEqual(['Staff member 1']);
  shop.moveTo(now);
  await changes('1');
  expect(await names('1')).toEqual(['Jordan Ellis']);
});

test('a name is known to its own shop alone', async () => {
  await changes('1');
  expect((await namesOfStaff(database, 'two.myshopify.com', ['1']))('1')).toBe('Staff member 1');
});
