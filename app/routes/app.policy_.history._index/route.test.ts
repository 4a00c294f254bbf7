import { aallyn } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';

beforeEach(() => installAlone(shopWithApp(one), shopWithApp(two)));

const open = (shop: string, query = '') =>
  route.loader({
    request: merchantRequest(shop, `/app/policy/history${query}`),
    params: {},
    context: {},
  });
const freeFrom = (minor: number) => ({
  ...aallyn,
  merchant: { ...aallyn.merchant, name: `AALLYN ${minor}` },
  protection: { ...aallyn.protection, price: { minor, currency: 'USD' } },
});

test('a shop that published nothing has no history', async () => {
  expect(await open(one)).toEqual({ rows: [], hasNewer: false, hasOlder: false });
});

test('a version says who published it, when in the shop’s time zone, why, and how much it changed', async () => {
  await publishFor(one);
  await publishFor(one, { number: 2, policy: freeFrom(3_00), at: new Date('2026-11-24T18:00:00Z') });
  const why = { note: 'Carrier prices went up', publishedById: '7' };
  await database.policyVersion.updateMany({ where: { number: 2 }, data: why });
  await database.policyVersion.updateMany({ where: { number: 1 }, data: { publishedById: null } });
  await database.staffMember.create({
    data: { shop: one, id: '7', name: 'Sam Rivera', learnedAt: new Date() },
  });
  expect((await open(one)).rows).toEqual([
    {
      ...{ number: 2, who: 'Sam Rivera', when: 'Nov 24, 2026, 10:00 AM', note: 'Carrier prices went up' },
      ...{ restoredFrom: null, isLive: true, changes: '2 changes' },
    },
    {
      ...{ number: 1, who: 'Doorstep', when: 'Oct 31, 2026, 5:00 PM', note: null },
      ...{ restoredFrom: null, isLive: false, changes: 'The first version' },
    },
  ]);
});

test('a version that was not published to its end is no part of the history', async () => {
  await publishFor(one);
  await publishFor(one, { number: 2 });
  await database.policyVersion.updateMany({ where: { number: 2 }, data: { publishedAt: null } });
  expect((await open(one)).rows).toMatchObject([{ number: 1, isLive: true }]);
});

test('a long history is turned page by page, there and back, and its last page knows what changed too', async () => {
  for (let number = 1; number <= 45; number += 1) await publishFor(one, { number, policy: freeFrom(number) });
  const numbers = async (query: string) => {
    const { rows, hasNewer, hasOlder } = await open(one, query);
    return { from: rows[0]?.number, to: rows.at(-1)?.number, last: rows.at(-1)?.changes, hasNewer, hasOlder };
  };
  expect(await numbers('')).toEqual({ from: 45, to: 26, last: '2 changes', hasNewer: false, hasOlder: true });
  expect(await numbers('?before=26')).toEqual({
    from: 25,
    to: 6,
    last: '2 changes',
    hasNewer: true,
    hasOlder: true,
  });
  expect(await numbers('?before=6')).toEqual({
    from: 5,
    to: 1,
    last: 'The first version',
    hasNewer: true,
    hasOlder: false,
  });
  expect(await numbers('?after=25')).toEqual({
    from: 45,
    to: 26,
    last: '2 changes',
    hasNewer: false,
    hasOlder: true,
  });
  expect(await numbers('?before=nonsense&after=999999999999999999999')).toMatchObject({ from: 45 });
  expect(await numbers('?before=999999999999')).toMatchObject({ from: 45 });
});

test('a shop sees its own versions alone', async () => {
  await publishFor(two);
  expect((await open(one)).rows).toEqual([]);
});
