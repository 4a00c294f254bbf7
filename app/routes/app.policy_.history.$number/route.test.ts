import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { jsonOf } from '../../json.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import { status } from '../../testing/admin-faults.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { keepToOhio, keptShipping } from '../../testing/kept-example.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { flatOption, zonesOf } from '../../testing/shop-contents.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

let one: ShopWithApp;
let two: ShopWithApp;

beforeEach(async () => {
  one = shopWithApp('one.myshopify.com');
  two = shopWithApp('two.myshopify.com');
  await installAlone(one, two);
});

const at = (number: string, query = '') => ({
  path: `/app/policy/history/${number}${query}`,
  params: { number },
  context: {},
});
const open = (shop: ShopWithApp, number: string, query = '') => {
  const { path, ...rest } = at(number, query);
  return route.loader({ request: merchantRequest(shop.domain, path), ...rest });
};
const rollBack = async (shop: ShopWithApp, number: string, form: { base: string; note?: string }) => {
  const { path, ...rest } = at(number);
  const { data, init } = await route.action({ request: merchantRequest(shop.domain, path, form), ...rest });
  return { outcome: data, status: init?.status };
};
const flatUs = (minor: number): Policy => ({
  ...aallyn,
  destinations: {
    ...aallyn.destinations,
    served: aallyn.destinations.served.map((destination) =>
      destination.country === 'US' ? { ...destination, flat: { minor, currency: 'USD' } } : destination,
    ),
  },
});
/** Three versions: 5.00, 6.00, 7.00 to the United States. */
async function published(shop: ShopWithApp): Promise<void> {
  for (const [index, minor] of [5_00, 6_00, 7_00].entries())
    await publishFor(shop.domain, { number: index + 1, policy: flatUs(minor) });
}

const refusal = async (request: Promise<unknown>): Promise<number | undefined> => {
  const thrown: unknown = await request.catch((reason: unknown) => reason);
  return thrown instanceof Response ? thrown.status : undefined;
};

test('a version says what it changed, value by value and as customers read it, and all that it says', async () => {
  await published(one);
  const page = await open(one, '2');
  expect(page).toMatchObject({ version: { number: 2 }, live: 3, fileName: 'one-policy-v2-2026-10-31.json' });
  expect(page.compared?.from.number).toBe(1);
  expect(page.compared?.values).toMatchObject([{ before: '$5.00', after: '$6.00' }]);
  const [sentence, ...others] = page.compared?.sentences ?? [];
  expect(others).toEqual([]);
  const changed = (side: 'before' | 'after') =>
    sentence?.[side].filter(({ isChanged }) => isChanged).map(({ text }) => text);
  expect([changed('before'), changed('after')]).toEqual([['$5.00'], ['$6.00']]);
  expect(page.compared?.lines.map(({ area }) => area)).toContain('Shipping');
  expect(page.topics.map(({ label }) => label)).toHaveLength(12);
  expect(page.topics.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(55);
});

test('any two versions are compared, in both directions', async () => {
  await published(one);
  const forward = (await open(one, '3', '?with=1')).compared;
  const backward = (await open(one, '1', '?with=3')).compared;
  expect(forward?.values).toMatchObject([{ before: '$5.00', after: '$7.00' }]);
  expect(backward?.values).toMatchObject([{ before: '$7.00', after: '$5.00' }]);
  expect(backward?.from.number).toBe(3);
});

test('the first version has nothing to be compared with, and the live one nothing to go back to', async () => {
  await publishFor(one.domain);
  expect(await open(one, '1')).toMatchObject({ compared: null, back: null, choices: [] });
});

test.each(['9', '0', '-1', '1.5', 'abc', '99999999999', ''])('there is no version "%s"', async (number) => {
  await published(one);
  expect(await refusal(open(one, number))).toBe(404);
  expect(await refusal(rollBack(one, number, { base: '3' }))).toBe(404);
  if (number !== '') expect(await refusal(open(one, '1', `?with=${number}`))).toBe(404);
});

test('the versions of another shop are not there: to look at, to compare with, to go back to', async () => {
  await publishFor(one.domain);
  await published(two);
  expect(await refusal(open(one, '2'))).toBe(404);
  expect(await refusal(open(one, '1', '?with=2'))).toBe(404);
  expect(await refusal(rollBack(one, '2', { base: '1' }))).toBe(404);
  expect((await open(one, '1')).choices).toEqual([]);
});

test('going back publishes the old policy as a new version, with who, why and from where, and records it', async () => {
  await published(one);
  const { outcome, status: answered } = await rollBack(one, '1', { base: '3', note: 'Back to version 1' });
  expect({ outcome, answered }).toEqual({ outcome: { kind: 'published', version: 4 }, answered: 200 });
  expect(await currentVersion(database, one.domain)).toMatchObject({
    number: 4,
    policy: aallyn,
    note: 'Back to version 1',
    restoredFrom: 1,
    publishedBy: { user: '42' },
  });
  expect(flatOption(one, 'US')?.price).toBe('5.0');
  expect(await database.auditEntry.findMany()).toMatchObject([
    { shop: one.domain, kind: 'rolled-back', by: '42', about: { version: 4, restored: 1 } },
  ]);
});

test('a policy of an older schema goes live in the present one', async () => {
  const { events, ...rest } = aallyn;
  expect(events.length).toBeGreaterThan(0);
  const periods = new Map(events.map(({ id, ...event }) => [id, event]));
  const dated = <Rule extends { event: string }>(rules: readonly Rule[]) =>
    rules.map(({ event, ...rule }) => ({ ...periods.get(event), ...rule }));
  const old = {
    ...rest,
    schemaVersion: 3,
    returns: { ...rest.returns, events: dated(rest.returns.events) },
    promotions: { ...rest.promotions, events: dated(rest.promotions.events) },
  };
  await publishFor(one.domain);
  await database.policyVersion.updateMany({ data: { document: jsonOf(old) } });
  await publishFor(one.domain, { number: 2, policy: flatUs(6_00) });
  expect((await rollBack(one, '1', { base: '2' })).outcome).toEqual({ kind: 'published', version: 3 });
  const stored = await database.policyVersion.findFirstOrThrow({ where: { number: 3 } });
  expect(stored.document).toMatchObject({ schemaVersion: aallyn.schemaVersion });
});

test('when somebody published meanwhile nothing is rolled back, and it is said', async () => {
  await published(one);
  expect(await rollBack(one, '1', { base: '2' })).toEqual({
    outcome: { kind: 'conflict', live: 3 },
    status: 409,
  });
  expect((await currentVersion(database, one.domain))?.number).toBe(3);
});

test('going back to what is live already publishes nothing', async () => {
  await published(one);
  await publishFor(one.domain, { number: 4, policy: flatUs(5_00) });
  expect(await rollBack(one, '1', { base: '4' })).toMatchObject({ outcome: { kind: 'nothing-to-do' } });
  expect((await currentVersion(database, one.domain))?.number).toBe(4);
});

test('what fails at Shopify is said, and the version of before stays live', async () => {
  await published(one);
  one.onOperation('DoorstepMetafieldsSet', status(500));
  expect(await rollBack(one, '1', { base: '3' })).toMatchObject({ outcome: { kind: 'setup' }, status: 502 });
  expect((await currentVersion(database, one.domain))?.number).toBe(3);
  expect(zonesOf(one)).toEqual([]);
  expect(await database.auditEntry.count()).toBe(0);
});

test('[SHIP-02] an example that would come to something else stops going back, until that is said to be meant', async () => {
  await publishFor(one.domain, { policy: flatUs(6_00) });
  await publishFor(one.domain, { number: 2 });
  await keepToOhio(one.domain);
  const stopped = await rollBack(one, '1', { base: '2' });
  expect(stopped).toMatchObject({
    outcome: { kind: 'examples', broken: [{ name: 'To Ohio' }] },
    status: 422,
  });
  expect((await currentVersion(database, one.domain))?.number).toBe(2);
  if (stopped.outcome.kind !== 'examples') return;
  const [{ id, print } = { id: '', print: '' }] = stopped.outcome.broken;
  const meant = await rollBack(one, '1', { base: '2', [`meant:${id}`]: print });
  expect(meant.outcome).toEqual({ kind: 'published', version: 3 });
  expect(await keptShipping(one.domain)).toEqual(['$6.00']);
});
