import { aallyn } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { theApp } from '../../audit/actor.ts';
import { database } from '../../database.server.ts';
import { readDraft, saveTexts } from '../../policy/draft/draft.server.ts';
import { publish } from '../../policy/publish.server.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import { status as httpStatus } from '../../testing/admin-faults.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { keepToOhio, keptShipping } from '../../testing/kept-example.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const shop = 'one.myshopify.com';
let one: ShopWithApp;

/** Version 1 is live, and what a card sleeve to Ohio comes to under it is kept. */
beforeEach(async () => {
  one = shopWithApp(shop);
  await installAlone(one);
  await publishAs('7', 0);
  await keepToOhio(shop);
  await save('6.00');
});

const path = '/app/policy/publish';
const context = { params: {}, context: {} };

const publishAs = (user: string | null, base: number, policy = aallyn) =>
  publish({ admin: one.admin, database, now: new Date() }, { document: policy, base, by: { user } });

async function save(flat: string) {
  const draft = await readDraft(database, one.admin, '42');
  if (!draft.ok) throw new Error(draft.error.reason);
  await saveTexts(database, { shop, user: '42' }, draft.value, { 'destinations.served.0.flat': flat });
}

const load = () => route.loader({ request: merchantRequest(shop, path), ...context });
async function publishMine(meant: Readonly<Record<string, string>> = {}, seen = 1) {
  const request = merchantRequest(shop, path, { intent: 'publish', seen: String(seen), ...meant });
  return (await route.action({ request, ...context })).init?.status;
}

async function blocked() {
  const { run } = await load();
  if (run?.kind !== 'blocked') throw new Error('it was not blocked');
  return run.examples;
}
const meantNow = async () =>
  Object.fromEntries((await blocked()).map(({ id, print }) => [`meant:${id}`, print]));
const live = async () => (await currentVersion(database, shop))?.number;
test('[SHIP-02] an example that would come to something else stops the publishing before anything is written, and says what would change', async () => {
  const written = one.mutations().length;
  expect(await publishMine()).toBe(422);
  expect(one.mutations().length).toBe(written);
  expect(await live()).toBe(1);
  expect(await database.policyVersion.count()).toBe(1);
  const [example] = await blocked();
  expect(example).toMatchObject({ name: 'To Ohio' });
  expect(example?.changes).toContainEqual({
    ...{ label: 'Shipping', before: '$5.00', after: '$6.00' },
    because: [
      expect.any(String),
      'Below the free-shipping amount, shipping costs $6.00 to the United States.',
    ],
  });
  expect((await load()).prepared).toMatchObject({ kind: 'ready' });
});

test('what is said to be meant is published, and is what the example says from then on', async () => {
  await publishMine();
  expect(await publishMine(await meantNow())).toBe(200);
  expect([await live(), await keptShipping(shop)]).toEqual([2, ['$6.00']]);
  expect(await database.auditEntry.findMany({ where: { kind: 'example-renewed' } })).toMatchObject([
    { by: '42', about: { name: 'To Ohio', version: 2 } },
  ]);
  await save('7.00');
  expect(await publishMine({}, 2)).toBe(422);
});

test('what is meant is what was shown: a draft that was changed since stops again', async () => {
  await publishMine();
  const meant = await meantNow();
  await save('7.00');
  expect(await publishMine(meant)).toBe(422);
  expect(await live()).toBe(1);
  const [example] = await blocked();
  expect(example?.changes).toContainEqual(expect.objectContaining({ before: '$5.00', after: '$7.00' }));
});

test('a publishing that fails at Shopify renews nothing', async () => {
  await publishMine();
  const meant = await meantNow();
  one.onOperation('DoorstepMetafieldsSet', ...Array.from({ length: 6 }, () => httpStatus(503)));
  expect(await publishMine(meant)).toBe(502);
  expect([await live(), await keptShipping(shop)]).toEqual([1, ['$5.00']]);
});

test('a draft that keeps to the examples is published', async () => {
  await save('5.00');
  const draft = await readDraft(database, one.admin, '42');
  if (!draft.ok) throw new Error(draft.error.reason);
  await saveTexts(database, { shop, user: '42' }, draft.value, { 'signature.above': '300.00' });
  expect(await publishMine()).toBe(200);
});

test('who writes the live policy once more, and the app by itself, repairs and is not held up', async () => {
  await publishMine();
  await publishMine(await meantNow());
  await database.policyExample.updateMany({ data: { outcome: { sees: [], pays: [], later: [] } } });
  const policy = (await currentVersion(database, shop))?.policy ?? aallyn;
  expect(await publishAs('42', 2, policy)).toEqual({ ok: true, value: 3 });
  expect(await publishAs(theApp.user, 3)).toEqual({ ok: true, value: 4 });
});

test('an example that is removed while its renewal is published stays away', async () => {
  await publishMine();
  const meant = await meantNow();
  one.onOperation('DoorstepMetafieldsSet', () => database.policyExample.deleteMany());
  expect(await publishMine(meant)).toBe(200);
  expect(await keptShipping(shop)).toEqual([]);
});
