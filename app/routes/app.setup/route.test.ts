import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { status, throttle } from '../../testing/admin-faults.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

let one: ShopWithApp;
let two: ShopWithApp;

beforeEach(async () => {
  one = shopWithApp('one.myshopify.com');
  two = shopWithApp('two.myshopify.com');
  // Routes go by the real clock.
  for (const shop of [one, two]) shop.moveTo(new Date().toISOString());
  await installAlone(one, two);
});

const context = { params: {}, context: {} };
const open = async ({ domain }: ShopWithApp) =>
  (await route.loader({ request: merchantRequest(domain, '/app/setup'), ...context })).shown;
const post = ({ domain }: ShopWithApp, step: string) =>
  route.action({ request: merchantRequest(domain, '/app/setup', { step }), ...context });

/** Does what the page does: one step after the other, as long as there is one. */
async function goOn(shop: ShopWithApp): Promise<readonly string[]> {
  const done: string[] = [];
  for (;;) {
    // The clock stands still, so that what a shop may be asked would not grow again.
    shop.state.queryBucket = null;
    const next = (await open(shop))?.next ?? null;
    if (next === null) return done;
    const { data } = await post(shop, next);
    if (data.kind !== 'done') return [...done, data.kind];
    done.push(next);
  }
}

test('a new shop is read with its own name, currency, time zone and contact, and set up step by step', async () => {
  const shown = await open(one);
  expect(Object.fromEntries(shown?.about ?? [])).toMatchObject({
    ...{ Shop: 'AALLYN', Currency: 'USD', 'Time zone': 'America/Los_Angeles', Plan: 'Basic' },
    'Where shoppers reach you': 'hello@one.example',
    'Ships from': 'Los Angeles studio',
  });
  const steps = ['order-fields', 'checkout-rule', 'delivery-rule', 'shipping-discount', 'promotion-rule'];
  expect(await goOn(one)).toEqual(steps);
  expect((await open(one))?.steps.every(({ isDone }) => isDone)).toBe(true);
  const audited = await database.auditEntry.findMany({ where: { shop: one.domain, kind: 'set-up' } });
  expect(audited.map(({ by }) => by)).toEqual(steps.map(() => '42'));
});

test('what one shop sets up is no matter of another', async () => {
  await goOn(one);
  expect((await open(two))?.next).toBe('order-fields');
  expect(two.mutations()).toEqual([]);
  expect(await database.setupStep.count({ where: { shop: two.domain } })).toBe(0);
});

test('a step that fails says so at the step, also after a reload, and set-up goes on from it', async () => {
  one.onOperation('DoorstepDeliveryCustomizationCreate', status(503));
  expect(await goOn(one)).toEqual(['order-fields', 'checkout-rule', 'failed']);
  const failed = (await open(one))?.steps.find(({ failure }) => failure !== null);
  expect(failed).toMatchObject({ id: 'delivery-rule', isDone: false });
  expect(failed?.failure).toContain('It failed while creating the delivery rule');
  expect(await goOn(one)).toEqual(['delivery-rule', 'shipping-discount', 'promotion-rule']);
  expect((await open(one))?.steps.every(({ failure }) => failure === null)).toBe(true);
});

test('a shop that Shopify is too busy for is waited for', async () => {
  one.onOperation('DoorstepValidationCreate', throttle(60));
  expect(await goOn(one)).toEqual(['order-fields', 'wait']);
  expect(await goOn(one)).toHaveLength(4);
});

test('a shop that cannot be read is said, with why', async () => {
  one.onOperation('DoorstepLocations', status(503));
  const page = await route.loader({ request: merchantRequest(one.domain, '/app/setup'), ...context });
  expect(page.shown).toBeNull();
  expect(page.problem).toContain('could not be reached');
});

test.each(['', 'toString', 'rates'])('a step that there is not, “%s”, is refused', async (step) => {
  const refused = await post(one, step);
  expect([refused.init?.status, refused.data.kind]).toEqual([400, 'failed']);
  expect(one.mutations()).toEqual([]);
});
