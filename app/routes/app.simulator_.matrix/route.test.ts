import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { withManyDestinations } from '../../../packages/policy/src/testing/many-destinations.ts';
import { countryChoices } from '../../country-choices.ts';
import { database } from '../../database.server.ts';
import { readShop } from '../../admin-api/shop.ts';
import { rebaseDraft } from '../../policy/draft/draft.server.ts';
import { simulatedVersion } from '../../policy/simulated-version.server.ts';
import { readerIn } from '../../reader.ts';
import { readCase } from '../../simulator/case-in-query.ts';
import { readFunctions } from '../../simulator/functions.server.ts';
import { readShopFor } from '../../simulator/read-shop.server.ts';
import { simulate } from '../../simulator/simulate.ts';
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
const load = (query = '', of = shop) =>
  route.loader({ request: merchantRequest(of, `/app/simulator/matrix?${query}`), ...context });
async function matrix(query = '') {
  const view = await load(query);
  if (view.kind !== 'matrix') throw new Error(view.kind);
  const at = (code: string, worth: string) =>
    view.rows.find((row) => row.code === code)?.cells[view.columns.findIndex((each) => each.worth === worth)];
  return { ...view, at };
}

const draftIs = (policy: Policy) =>
  rebaseDraft(database, { shop, user: '42' }, { base: 1, opened: aallyn, policy });
const withFlat = (minor: number): Policy => ({
  ...aallyn,
  destinations: {
    ...aallyn.destinations,
    served: aallyn.destinations.served.map((each) =>
      each.country === 'US' ? { ...each, flat: { minor, currency: 'USD' } } : each,
    ),
  },
});

const nothingElse = { countryCode: '', currency: '', date: '', time: '', lines: [] };

/** What the simulator says of a case, by the functions, in the words of the matrix. */
async function simulated(query: string): Promise<string> {
  const given = readCase(new URLSearchParams(query), nothingElse);
  const features = await readShop(one.admin);
  const functions = await readFunctions(false);
  if (!given.ok || !features.ok || !functions.ok) throw new Error('The case cannot be tried.');
  const read = await readShopFor(one.admin, features.value, given.value);
  const now = { now: new Date(), storefront: features.value.primaryDomain.url };
  const version = await simulatedVersion(database, { admin: one.admin, user: '42' }, 'published', now);
  if (!read.ok || !version.ok) throw new Error('The case cannot be tried.');
  const outcome = await simulate(version.value, read.value.shop, read.value.given, functions.value);
  if (!outcome.ok) throw new Error('The version cannot be published.');
  const { checkout, differences } = outcome.value;
  expect([differences, checkout.refusals]).toEqual([[], []]);
  const reader = readerIn('en');
  const { shipping } = checkout.totals;
  if (shipping === null) return 'Not shipped';
  const fee = checkout.lines.find(({ isProtection }) => isProtection)?.total;
  const cost = shipping.minor === 0 ? 'Free' : reader.amount(shipping);
  const isByCarrier = checkout.signature.kind === 'if-carrier';
  const signed = isByCarrier ? ', signed for if your carrier brings it' : '';
  return `${cost}${fee ? ` + ${reader.amount(fee)}` : ''}${signed}`;
}

test('[SHIP-01, SHIP-02, SIGN-01] around each threshold a cell says what an order to a country costs on top of its goods', async () => {
  await publishFor(shop);
  const { columns, at, name } = await matrix();
  expect(name).toBe('Version 1');
  expect(columns.map(({ worth }) => worth)).toEqual(
    expect.arrayContaining(['99.99', '100.00', '250.00', '250.01']),
  );
  expect(at('US', '99.99')).toMatchObject({ text: '$5.00', other: null });
  expect(at('US', '100.00')).toMatchObject({ text: 'Free', other: null, heat: 0 });
  expect(at('US', '250.01')?.text).toBe('Free, signed for if your carrier brings it');
});

test.each(['', 'protection=on'])(
  '[SHIP-01..04, PROT-01, SIGN-01] every cell that is looked at says what the simulator says of its case (%s)',
  async (query) => {
    await publishFor(shop);
    const { columns, rows, rest } = await matrix(query);
    const cells = rows.flatMap(({ code, cells: said }) =>
      said.map(({ text, isProtected }, at) => ({
        text,
        query: `${rest}&country=${code}&worth=${columns[at]?.worth ?? ''}${isProtected ? '&protections=1' : ''}`,
      })),
    );
    expect(cells.length).toBeGreaterThan(20);
    // One of each country, in one column after the other.
    const looked = cells.filter((_, at) => at % (columns.length + 1) === 0).slice(0, 12);
    for (const { text, query: asked } of looked)
      expect([asked, await simulated(asked)]).toEqual([asked, text]);
    expect(cells.some(({ query: asked }) => asked.includes('protections=1'))).toBe(query !== '');
  },
);

test('[SHIP-02, SHIP-05] what the draft changes is marked with what the other version says, from either side', async () => {
  await publishFor(shop);
  const served = withFlat(6_00).destinations.served.filter(({ country }) => country !== 'CA');
  const mine = withFlat(6_00);
  const { protection } = mine;
  await draftIs({
    ...mine,
    destinations: { ...mine.destinations, served },
    protection: { ...protection, countries: protection.countries.filter((country) => country !== 'CA') },
  });
  const published = await matrix();
  expect(published.at('US', '99.99')).toMatchObject({ text: '$5.00', other: '$6.00' });
  expect(published.at('CA', '99.99')).toMatchObject({ other: 'Not shipped' });
  const draft = await matrix('version=draft');
  expect(draft.at('US', '99.99')).toMatchObject({ text: '$6.00', other: '$5.00' });
  expect(draft.at('US', '100.00')).toMatchObject({ text: 'Free', other: null });
  expect(draft.at('CA', '99.99')).toMatchObject({ text: 'Not shipped', heat: null });
  expect(draft.changed).toBeGreaterThan(2);
});

test('before the first publishing the draft is shown, and nothing beside it', async () => {
  expect(await matrix()).toMatchObject({ asked: 'draft', name: 'Your draft', otherName: null, changed: 0 });
});

test('of two hundred countries fifty are shown at once', async () => {
  const codes = countryChoices().map(({ value }) => value);
  await publishFor(shop, { policy: withManyDestinations(aallyn, codes, 200) });
  const first = await matrix();
  expect(first.rows).toHaveLength(50);
  expect(first.page).toEqual({ from: 0, count: 200, size: 50 });
  expect(first.columns.length).toBeLessThanOrEqual(12);
  const last = await matrix('from=150');
  expect(last.rows.map(({ code }) => code)).not.toContain(first.rows[0]?.code);
  expect((await matrix('from=9999')).page.from).toBe(0);
});

test('another shop has its own matrix, and a shop that does not answer is said', async () => {
  await publishFor(shop);
  await publishFor(other, { policy: withFlat(9_00) });
  expect(JSON.stringify(await load('', other))).toContain('$9.00');
  expect(JSON.stringify(await load())).not.toContain('$9.00');
  one.onOperation('DoorstepShop', status(500), status(500), status(500), status(500));
  expect(await load()).toMatchObject({ kind: 'failed' });
});
