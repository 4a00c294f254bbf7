import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';

beforeEach(async () => {
  await database.shopperRequest.deleteMany();
  await installAlone(shopWithApp(one), shopWithApp(two));
});

const context = { params: {}, context: {} };
const open = (shop: string) =>
  route.loader({ request: merchantRequest(shop, '/app/requests/countries'), ...context });
const mark = (shop: string, form: { id: string; answered: string }) =>
  route.action({ request: merchantRequest(shop, '/app/requests/countries', form), ...context });

const asked = (shop: string, id: string, country: string, handledAt: Date | null = null) =>
  database.shopperRequest.create({
    data: {
      ...{ shop, id, kind: 'destination', country, locale: 'fr-CA', handledAt },
      email: `${id}@example.com`,
      note: `note ${id}`,
      createdAt: new Date(`2026-11-2${id.length}T18:00:00Z`),
    },
  });

test('a shop that nobody asked for anything sees how to link to the form', async () => {
  expect(await open(one)).toEqual({
    form: 'https://one.myshopify.com/apps/doorstep/requests/new?kind=destination',
    requests: [],
    countries: [],
  });
});

test('[FORM-01] countries are counted, the most wanted first, and what is not answered comes first in the list', async () => {
  await publishFor(one);
  await asked(one, 'a', 'FR');
  await asked(one, 'bb', 'DE');
  await asked(one, 'ccc', 'DE', new Date());
  await asked(one, 'dddd', 'JP');
  const { countries, requests } = await open(one);
  expect(countries).toEqual([
    { country: 'DE', name: 'Germany', requests: 2, open: 1, served: false },
    { country: 'FR', name: 'France', requests: 1, open: 1, served: false },
    { country: 'JP', name: 'Japan', requests: 1, open: 1, served: true },
  ]);
  expect(requests.map(({ id, answered }) => [id, answered])).toEqual([
    ['dddd', false],
    ['bb', false],
    ['a', false],
    ['ccc', true],
  ]);
  expect(requests[0]).toEqual({
    id: 'dddd',
    countryName: 'Japan',
    email: 'dddd@example.com',
    note: 'note dddd',
    language: 'Canadian French',
    when: 'Nov 24, 2026, 10:00 AM',
    answered: false,
  });
});

test('a request is marked as answered, and as not answered again', async () => {
  await asked(one, 'a', 'FR');
  await mark(one, { id: 'a', answered: 'yes' });
  expect((await open(one)).countries).toMatchObject([{ country: 'FR', requests: 1, open: 0 }]);
  await mark(one, { id: 'a', answered: 'no' });
  expect((await open(one)).countries).toMatchObject([{ open: 1 }]);
});

test('a shop sees and marks its own requests alone', async () => {
  await asked(two, 'a', 'FR');
  expect((await open(one)).requests).toEqual([]);
  const refused = await mark(one, { id: 'a', answered: 'yes' });
  expect(refused.init?.status).toBe(404);
  expect(refused.data.problem).toBe('This request is not there any more.');
  expect((await open(two)).requests).toMatchObject([{ id: 'a', answered: false }]);
});
