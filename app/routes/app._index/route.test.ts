import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { installAlone, serveToRoutes } from '../../testing/admin-routes.ts';
import { fakeShop } from '../../testing/fake-shop.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishedFor } from '../../testing/policy.ts';
import type * as Route from './route.tsx';

const one = fakeShop('one.myshopify.com');
const two = fakeShop('two.myshopify.com');
let shops: Awaited<ReturnType<typeof serveToRoutes>>;
let route: typeof Route;

beforeAll(async () => {
  shops = await serveToRoutes(one, two);
  route = await import('./route.tsx');
});

afterAll(() => shops.stop());

beforeEach(async () => {
  await database.protectionRepair.deleteMany();
  await installAlone(one, two);
});

const context = { params: {}, context: {} };
const open = (shop: string) => route.loader({ request: merchantRequest(shop, '/app'), ...context });
const dismiss = (shop: string, webhookId: string) =>
  route.action({ request: merchantRequest(shop, '/app?index', { webhookId }), ...context });

test('a new shop sees what its plan can show, and nothing that is wrong', async () => {
  const page = await open(one.admin.shop);
  expect(page).toMatchObject({ live: null, plan: 'Basic', repair: null });
  expect(page.surfaces.map(({ allowed }) => allowed)).toEqual([true, true, false, true]);
});

test('when Shopify does not tell the plan, the page is shown all the same', async () => {
  one.onOperation('DoorstepPlan', { kind: 'answered', status: 503, body: {}, retryAfter: null });
  const page = await open(one.admin.shop);
  expect(page.plan).toBeNull();
  expect(page.surfaces).toHaveLength(4);
});

test('a repair of the protection product is told until the merchant of that shop puts it away', async () => {
  await publishedFor(one.admin.shop);
  const startedAt = new Date('2026-11-23T18:00:00Z');
  const repair = { webhookId: 'w-1', says: 'it was deleted', startedAt, doneAt: startedAt };
  await database.protectionRepair.create({ data: { shop: one.admin.shop, ...repair } });
  const shown = {
    webhookId: 'w-1',
    says: 'it was deleted',
    when: 'November 23, 2026 at 10:00 AM',
    done: true,
  };
  expect((await open(one.admin.shop)).repair).toEqual(shown);
  expect((await open(two.admin.shop)).repair).toBeNull();
  await dismiss(two.admin.shop, 'w-1');
  expect((await open(one.admin.shop)).repair).toEqual(shown);
  await dismiss(one.admin.shop, 'w-1');
  expect((await open(one.admin.shop)).repair).toBeNull();
});
