import { minimalPolicy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { runStep } from '../../onboarding/run-step.server.ts';
import { setupSteps } from '../../setup/steps/steps.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const policy = minimalPolicy({
  ...{ name: 'AALLYN', currency: 'USD', timeZone: 'America/Los_Angeles', country: 'US' },
  contact: 'hello@aallyn.example',
});
let one: ShopWithApp;
let two: ShopWithApp;

beforeEach(async () => {
  one = shopWithApp('one.myshopify.com');
  two = shopWithApp('two.myshopify.com');
  await installAlone(one, two);
  const by = { user: '42' };
  for (const shop of [one, two]) {
    const worker = { admin: shop.admin, database, now: new Date('2026-11-23T10:00:00Z'), by };
    for (const { id } of setupSteps) await runStep(worker, id, policy);
  }
});

const context = { params: {}, context: {} };
async function open(shop: ShopWithApp) {
  // The clock stands still, so that what a shop may be asked would not grow again.
  shop.state.queryBucket = null;
  const request = merchantRequest(shop.domain, '/app/setup/remove');
  return (await route.loader({ request, ...context })).shown;
}
const post = ({ domain }: ShopWithApp, step: string) =>
  route.action({ request: merchantRequest(domain, '/app/setup/remove', { step }), ...context });

test('one shop takes everything back, step by step, and another keeps what it has', async () => {
  for (let next = (await open(one))?.next ?? null; next !== null; next = (await open(one))?.next ?? null) {
    expect((await post(one, next)).data).toEqual({ step: next, kind: 'done' });
  }
  expect((await open(one))?.steps).toEqual([]);
  expect(one.state.validations.size).toBe(0);
  expect(two.state.validations.size).toBe(1);
  expect((await open(two))?.steps).toHaveLength(5);
  expect(await database.setupStep.count({ where: { shop: two.domain, undoing: true } })).toBe(0);
});

test('a step that there is not is refused', async () => {
  expect((await post(one, 'toString')).init?.status).toBe(400);
  expect(one.state.validations.size).toBe(1);
});
