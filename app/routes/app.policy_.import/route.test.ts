import { aallyn, diffPolicies, minimalPolicy } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { readDraft, saveTexts } from '../../policy/draft/draft.server.ts';
import { policyOfDraft } from '../../policy/draft/draft.ts';
import { fileOf } from '../../policy/history/export-file.ts';
import { status } from '../../testing/admin-faults.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const user = '42';
const colleague = '43';
let one: ShopWithApp;
let two: ShopWithApp;

beforeEach(async () => {
  one = shopWithApp('one.myshopify.com');
  two = shopWithApp('two.myshopify.com');
  await installAlone(one, two);
  await publishFor(one.domain);
});

const send = (shop: ShopWithApp, form: Readonly<Record<string, string>>) =>
  route.action({
    request: merchantRequest(shop.domain, '/app/policy/import', form),
    params: {},
    context: {},
  });
async function check(text: string, keep: { keepMerchant?: 'yes' } = {}) {
  const answer = await send(one, { intent: 'check', text, ...keep });
  if (!('data' in answer)) throw new Error('It was taken.');
  return { ...answer.data, status: answer.init?.status };
}
const take = (text: string, keep: { keepMerchant?: 'yes' } = {}) =>
  send(one, { intent: 'take', text, ...keep });
const draftOf = async (shop: ShopWithApp, of = user) => {
  const draft = await readDraft(database, shop.admin, of);
  if (!draft.ok) throw new Error(draft.error.reason);
  const said = policyOfDraft(draft.value);
  return { base: draft.value.base, policy: said.ok ? said.value : null };
};
const dearer: Policy = {
  ...aallyn,
  merchant: { ...aallyn.merchant, name: 'Another shop' },
  protection: { ...aallyn.protection, price: { minor: 3_98, currency: 'USD' } },
};

test('a file is checked and shown as changes, and nothing is changed yet', async () => {
  const checked = await check(fileOf(dearer));
  expect(checked).toMatchObject({ status: 200, kind: 'checked', replacesDraft: false });
  expect('comparison' in checked && checked.comparison.values.map(({ after }) => after)).toEqual([
    'Another shop',
    '$3.98',
  ]);
  expect(await database.policyDraft.count()).toBe(0);
  expect(await database.auditEntry.count()).toBe(0);
});

test('a file becomes the draft of the user who takes it, on what is live, and is recorded; nothing goes live', async () => {
  const taken = await take(fileOf(dearer), { keepMerchant: 'yes' });
  expect(taken instanceof Response && taken.headers.get('location')).toBe('/app/policy');
  const { base, policy } = await draftOf(one);
  expect(base).toBe(1);
  expect(policy && diffPolicies(aallyn, policy)).toMatchObject([{ before: '$2.98', after: '$3.98' }]);
  expect((await draftOf(one, colleague)).policy).toEqual(aallyn);
  expect(await database.policyVersion.count()).toBe(1);
  expect(await database.auditEntry.findMany()).toMatchObject([
    { shop: one.domain, kind: 'draft-imported', by: user },
  ]);
});

test('before a draft gives way its changes are shown against the file, not against what is live', async () => {
  const draft = await readDraft(database, one.admin, user);
  if (!draft.ok) throw new Error(draft.error.reason);
  await saveTexts(database, { shop: one.domain, user }, draft.value, { 'protection.price': '3.50' });
  const checked = await check(fileOf(dearer), { keepMerchant: 'yes' });
  expect(checked).toMatchObject({
    replacesDraft: true,
    comparison: { values: [{ before: '$3.50', after: '$3.98' }] },
  });
  await take(fileOf(dearer), { keepMerchant: 'yes' });
  expect((await draftOf(one)).policy?.protection.price.minor).toBe(3_98);
});

test('a draft that cannot be read as it stands gives way too', async () => {
  const draft = await readDraft(database, one.admin, user);
  if (!draft.ok) throw new Error(draft.error.reason);
  await saveTexts(database, { shop: one.domain, user }, draft.value, { 'protection.price': 'a lot' });
  expect(await check(fileOf(dearer), { keepMerchant: 'yes' })).toMatchObject({
    ...{ kind: 'checked', replacesDraft: true },
    comparison: { values: [{ before: '$2.98', after: '$3.98' }] },
  });
});

test.each(['check', 'take'])(
  'on "%s" what is wrong is said with its line, and what was sent is kept',
  async (intent) => {
    const text = fileOf(aallyn).replace('"minor": 298', '"minor": -298');
    const answer = await send(one, { intent, text });
    expect(answer instanceof Response).toBe(false);
    const line = text.split('\n').findIndex((each) => each.includes('-298')) + 1;
    expect(answer).toMatchObject({
      data: { kind: 'refused', text, keepMerchant: false, problems: [{ line }] },
      init: { status: 422 },
    });
    expect(await database.policyDraft.count()).toBe(0);
  },
);

test('a policy of another currency is refused, because its amounts would be wrong', async () => {
  const euros = minimalPolicy({
    ...{ name: 'Harbour', currency: 'EUR', timeZone: 'Europe/Berlin', country: 'DE' },
    contact: 'hello@harbour.example',
  });
  expect(await check(fileOf(euros), { keepMerchant: 'yes' })).toMatchObject({
    ...{ status: 422, kind: 'refused' },
    problems: [
      {
        ...{ line: null, place: null },
        message: 'This policy counts in EUR, and your shop in USD: its amounts would be wrong here.',
      },
    ],
  });
});

test('a shop that published nothing takes a file as well, and keeps its own name', async () => {
  const answer = await send(two, { intent: 'take', text: fileOf(aallyn), keepMerchant: 'yes' });
  expect(answer).toBeInstanceOf(Response);
  const { base, policy } = await draftOf(two);
  expect(base).toBe(0);
  expect(policy?.merchant.contact).toBe('hello@two.example');
});

test('when Shopify does not tell about a new shop it is said, and what was sent is kept', async () => {
  two.onOperation('DoorstepShop', status(503), status(503), status(503), status(503));
  const text = fileOf(aallyn);
  expect(await send(two, { intent: 'check', text })).toMatchObject({
    data: { kind: 'setup', step: 'reading the shop', text },
  });
});
