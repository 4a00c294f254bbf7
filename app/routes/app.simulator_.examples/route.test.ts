import { aallyn } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { readDraft, saveTexts } from '../../policy/draft/draft.server.ts';
import { mostExamples } from '../../simulator/examples/limits.ts';
import { status } from '../../testing/admin-faults.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const [shop, other] = ['one.myshopify.com', 'two.myshopify.com'];
let one: ShopWithApp;

beforeEach(async () => {
  one = shopWithApp(shop);
  await installAlone(one, shopWithApp(other));
});

const context = { params: {}, context: {} };
const path = '/app/simulator/examples';
const load = (of = shop) => route.loader({ request: merchantRequest(of, path), ...context });
async function post(form: Readonly<Record<string, string>>, of = shop) {
  const { data, init } = await route.action({ request: merchantRequest(of, path, form), ...context });
  return { problem: data.problem, status: init?.status };
}

/** A card sleeve of $45.00 to Ohio, long before today: what an example says does not depend on when it is tried. */
const toOhio = {
  ...{ surface: 'checkout', country: 'US', province: 'OH', address1: '12 Main Street', city: 'Columbus' },
  ...{ zip: '43004', cart: '', 'quantity.1': '1', currency: 'USD', language: 'en' },
  ...{ date: '2026-03-02', time: '10:00' },
};
const asLink = (given: Readonly<Record<string, string>>) => new URLSearchParams(given).toString();
const keep = (changed: Readonly<Record<string, string>> = {}, of = shop) =>
  post({ intent: 'keep', name: 'To Ohio', case: asLink(toOhio), version: 'published', ...changed }, of);

async function saveFlat(amount: string) {
  const draft = await readDraft(database, one.admin, '42');
  if (!draft.ok) throw new Error(draft.error.reason);
  await saveTexts(database, { shop, user: '42' }, draft.value, { 'destinations.served.0.flat': amount });
}

test('[SHIP-02] what was tried is kept with what it comes to, and published policy and draft keep to it', async () => {
  await publishFor(shop);
  expect(await keep({ name: '  To Ohio ' })).toEqual({ problem: null, status: 200 });
  const view = await load();
  const [example] = view.examples;
  expect(view).toMatchObject({
    version: 1,
    examples: [
      {
        name: 'To Ohio',
        tries: 'At checkout, to United States, Mon, Mar 2, 2026: 1 × Card Sleeve',
        says: 'Yes, nothing is refused. · Shipping: $5.00 · Total before taxes: $50.00',
      },
    ],
    published: { kind: 'tried', changes: { [example?.id ?? '']: [] } },
    draft: { kind: 'tried', changes: { [example?.id ?? '']: [] } },
  });
  expect(example?.link).toMatch(/^\/app\/simulator\?.*quantity\.1=1/);
  expect(await database.auditEntry.findMany()).toMatchObject([
    { shop, kind: 'example-kept', by: '42', about: { name: 'To Ohio' } },
  ]);
});

test('[SHIP-02] a draft that makes something else of it shows what, from what to what, with its sentence', async () => {
  await publishFor(shop);
  await keep();
  await saveFlat('6.00');
  const { examples, published, draft } = await load();
  const id = examples[0]?.id ?? '';
  expect(published).toEqual({ kind: 'tried', changes: { [id]: [] } });
  expect(draft).toMatchObject({
    kind: 'tried',
    changes: {
      [id]: [
        { label: 'Shipping option, chosen', before: '“Standard”: $5.00', after: '“Standard”: $6.00' },
        {
          ...{ label: 'Shipping', before: '$5.00', after: '$6.00' },
          because: [
            expect.any(String),
            'Below the free-shipping amount, shipping costs $6.00 to the United States.',
          ],
        },
        { label: 'Total before taxes', before: '$50.00', after: '$51.00' },
      ],
    },
  });
});

test('an example of a draft waits for the version that keeps to it; a draft that cannot be read is not tried', async () => {
  await publishFor(shop);
  await saveFlat('6.00');
  expect(await keep({ version: 'draft' })).toMatchObject({ problem: null });
  await saveFlat('six');
  const { examples, published, draft } = await load();
  expect(examples[0]?.says).toContain('Shipping: $6.00');
  expect(published?.kind === 'tried' && published.changes[examples[0]?.id ?? '']).not.toEqual([]);
  expect(draft).toMatchObject({ kind: 'not-tried' });
});

test('an example is about the policy: a product that costs more or is deleted changes nothing of it', async () => {
  await publishFor(shop);
  await keep();
  one.state.products.clear();
  const { examples, published } = await load();
  expect(published).toEqual({ kind: 'tried', changes: { [examples[0]?.id ?? '']: [] } });
});

test.each([
  ['a name is missing', { name: '  ' }, /what the example is called/],
  ['a name is too long', { name: 'x'.repeat(81) }, /at most 80/],
  ['nothing is in the cart', { case: asLink({ ...toOhio, 'quantity.1': '0' }) }, /Try the order first/],
  ['the case leaves something open', { case: 'cart=&quantity.1=1' }, /Try the order first/],
  ['the version says nothing', { version: 'best' }, /Try the order first/],
  ['there is no such version', { version: '7' }, /cannot be tried/],
  ['the rate is not known', { case: asLink({ ...toOhio, currency: 'EUR' }) }, /Type how much EUR one USD is/],
])('nothing is kept when %s', async (_, changed, problem) => {
  await publishFor(shop);
  const answer = await keep(changed);
  expect(answer.status).toBe(422);
  expect(answer.problem).toMatch(problem);
  expect(await database.policyExample.count()).toBe(0);
});

test('nothing is kept when Shopify does not answer', async () => {
  await publishFor(shop);
  one.onOperation('DoorstepVariants', status(500), status(500), status(500), status(500));
  expect((await keep()).problem).toContain('Shopify did not answer');
});

test('there are as many examples as a publishing can try, and no more', async () => {
  await publishFor(shop);
  await keep();
  const { id: _, ...row } = await database.policyExample.findFirstOrThrow();
  const copies = Array.from({ length: mostExamples - 1 }, () => ({ ...row, case: {}, outcome: {} }));
  await database.policyExample.createMany({ data: copies });
  expect((await keep()).problem).toContain('Remove one first');
  expect(await database.policyExample.count()).toBe(mostExamples);
});

test('an example is removed once, and the log says who did', async () => {
  await publishFor(shop);
  await keep();
  const id = (await load()).examples[0]?.id ?? '';
  expect(await post({ intent: 'remove', id })).toEqual({ problem: null, status: undefined });
  expect(await post({ intent: 'remove', id })).toMatchObject({ status: 404 });
  expect((await load()).examples).toEqual([]);
  expect(await database.auditEntry.findFirst({ where: { kind: 'example-removed' } })).toMatchObject({
    ...{ shop, by: '42', about: { name: 'To Ohio' } },
  });
});

test('another shop neither sees an example nor removes it', async () => {
  await publishFor(shop);
  await publishFor(other, { policy: aallyn });
  await keep();
  const id = (await load()).examples[0]?.id ?? '';
  expect((await load(other)).examples).toEqual([]);
  expect(await post({ intent: 'remove', id, shop }, other)).toMatchObject({ status: 404 });
  expect((await load()).examples).toHaveLength(1);
});

test.each<Readonly<Record<string, string>>>([
  {},
  { intent: 'keep' },
  { intent: 'remove' },
  { intent: 'renew', id: '1' },
])('a form that is not complete is refused: %o', async (form) => {
  expect(await post(form)).toMatchObject({ status: 400 });
});
