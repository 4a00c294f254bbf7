import { aallyn } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { status } from '../../testing/admin-faults.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

let one: ShopWithApp;
let two: ShopWithApp;

beforeEach(async () => {
  await database.protectionRepair.deleteMany();
  one = shopWithApp('one.myshopify.com');
  two = shopWithApp('two.myshopify.com');
  await installAlone(one, two);
});

const context = { params: {}, context: {} };
const open = (shop: string) => route.loader({ request: merchantRequest(shop, '/app'), ...context });
const dismiss = (shop: string, webhookId: string) =>
  route.action({ request: merchantRequest(shop, '/app?index', { webhookId }), ...context });

test('a new shop sees what its plan can show, and nothing that is wrong', async () => {
  const page = await open(one.domain);
  expect(page).toMatchObject({ live: null, plan: 'Basic', repair: null });
  expect(page.surfaces.map(({ allowed }) => allowed)).toEqual([true, true, false, true]);
});

test('when Shopify does not tell the plan, the page is shown all the same', async () => {
  one.onOperation('DoorstepPlan', status(503));
  const page = await open(one.domain);
  expect(page.plan).toBeNull();
  expect(page.surfaces).toHaveLength(4);
});

test('a repair of the protection product is told until the merchant of that shop puts it away', async () => {
  await publishFor(one.domain);
  const startedAt = new Date('2026-11-23T18:00:00Z');
  const repair = { webhookId: 'w-1', message: 'it was deleted', startedAt, doneAt: startedAt };
  await database.protectionRepair.create({ data: { shop: one.domain, ...repair } });
  const shown = {
    webhookId: 'w-1',
    message: 'it was deleted',
    when: 'November 23, 2026 at 10:00 AM',
    done: true,
  };
  expect((await open(one.domain)).repair).toEqual(shown);
  expect((await open(two.domain)).repair).toBeNull();
  await dismiss(two.domain, 'w-1');
  expect((await open(one.domain)).repair).toEqual(shown);
  await dismiss(one.domain, 'w-1');
  expect((await open(one.domain)).repair).toBeNull();
});

test('what waits for a person is counted for its own shop only', async () => {
  const kept = { kind: 'address', statement: 'ADDR-02', message: 'a P.O. box' };
  await database.case.create({ data: { shop: one.domain, orderId: 'gid://shopify/Order/1', ...kept } });
  await database.case.create({
    data: { shop: one.domain, orderId: 'gid://shopify/Order/2', ...kept, closedAt: new Date() },
  });
  const asked = { kind: 'destination' as const, country: 'DE', locale: 'en' };
  await database.shopperRequest.create({ data: { id: 'r-1', shop: one.domain, ...asked } });
  await database.shopperRequest.create({
    data: { id: 'r-2', shop: one.domain, ...asked, handledAt: new Date() },
  });
  const [settle, answer] = (await open(one.domain)).toDo;
  expect(settle).toMatchObject({
    what: 'The address has to be settled',
    count: 1,
    href: '/app/orders/to-do',
  });
  expect(answer).toMatchObject({
    what: 'Shoppers wait for an answer',
    count: 1,
    href: '/app/requests/countries',
  });
  expect((await open(two.domain)).toDo).toEqual([]);
});

test('a live policy that sells no protection is not told to switch one on', async () => {
  const protection = { ...aallyn.protection, offered: false };
  await publishFor(one.domain, { policy: { ...aallyn, protection } });
  await publishFor(two.domain);
  const namesOf = async (shop: string) => (await open(shop)).surfaces.map(({ name }) => name);
  expect((await open(one.domain)).sellsProtection).toBe(false);
  expect(await namesOf(one.domain)).not.toContain('Protection in the cart');
  expect(await namesOf(two.domain)).toContain('Protection in the cart');
});
