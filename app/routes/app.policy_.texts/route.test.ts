import { aallyn, locales, shopperTextsIn, writeForm } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { readDraft } from '../../policy/draft/draft.server.ts';
import { policyOfDraft } from '../../policy/draft/draft.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const [shop, other] = ['one.myshopify.com', 'two.myshopify.com'];
const path = '/app/policy/texts';
const context = { params: {}, context: {} };
let one: ShopWithApp;

beforeEach(async () => {
  one = shopWithApp(shop);
  await installAlone(one, shopWithApp(other));
  await publishFor(shop);
  await publishFor(other);
});

const open = (query = '', of = shop) =>
  route.loader({ request: merchantRequest(of, `${path}${query}`), ...context });
const post = (form: Readonly<Record<string, string>>) =>
  route.action({ request: merchantRequest(shop, path, form), ...context });

async function cellOf(name: string, locale: string) {
  const { texts } = await open();
  const text = texts.find((each) => each.name === name);
  const cell = text?.cells.find((each) => each.locale === locale);
  if (!cell) throw new Error(`${name}.${locale}`);
  return cell;
}

const standingOf = async (name: string, locale: string) => (await cellOf(name, locale)).standing;

async function policyNow() {
  const draft = await readDraft(database, one.admin, '42');
  if (!draft.ok) throw new Error(draft.error.reason);
  return policyOfDraft(draft.value);
}

test('every text of the policy stands in every language, those in lists too', async () => {
  const { texts, filter } = await open();
  expect(texts.map(({ name }) => name)).toEqual(shopperTextsIn(writeForm(aallyn)).map(({ name }) => name));
  for (const { cells } of texts) expect(cells.map(({ locale }) => locale)).toEqual(locales);
  expect(filter).toEqual({ show: 'all', language: null });
  expect(texts.find(({ name }) => name === 'missingParcels.checks.1')).toMatchObject({
    section: 'Missing parcels',
    heading: 'What to check first, 2: Check',
  });
  expect(new Set(texts.map(({ heading }) => heading)).size).toBe(texts.length);
});

test('a language without a text says what shoppers read there instead', async () => {
  expect(await cellOf('protection.name', 'fr-CA')).toMatchObject({
    standing: 'borrowed',
    hint: 'Shoppers read the one in French.',
    readInstead: aallyn.protection.name.fr,
  });
  const steps = 'missingParcels.carriers.0.steps';
  await post({ [`${steps}.ja`]: '' });
  expect(await cellOf(steps, 'ja')).toMatchObject({
    standing: 'missing',
    hint: 'Shoppers read the English one.',
    readInstead: aallyn.missingParcels.carriers[0]?.steps.en,
  });
});

test('how far each language is, in numbers that add up to all texts', async () => {
  const { languages, texts } = await open();
  expect(languages.map(({ locale }) => locale)).toEqual(locales.filter((locale) => locale !== 'en'));
  for (const { written, borrowed, stale, missing, all } of languages) {
    expect(written + borrowed + stale + missing).toBe(all);
    expect(all).toBe(texts.length);
  }
});

test('[PROT-06] a text whose English changed is out of date until it is changed or said to fit, and the draft can be published then', async () => {
  expect(await post({ 'protection.name.en': 'Easy returns' })).toEqual({ kind: 'saved' });
  expect(await cellOf('protection.name', 'fr')).toMatchObject({
    standing: 'stale',
    hint: 'English was changed, and this is still the text of before.',
  });
  expect((await policyNow()).ok).toBe(false);

  await post({ 'protection.name.fr': 'Retours faciles', 'protection.name.ja': '' });
  expect(await standingOf('protection.name', 'fr')).toBe('own');
  expect(await standingOf('protection.name', 'ja')).toBe('missing');
  for (const locale of ['ko', 'zh-TW']) {
    expect(await post({ intent: 'keep', name: 'protection.name', locale })).toEqual({ kind: 'kept' });
    expect(await standingOf('protection.name', locale)).toBe('kept');
  }
  const policy = await policyNow();
  expect(policy.ok && policy.value.protection.name).toEqual({
    en: 'Easy returns',
    fr: 'Retours faciles',
    ko: aallyn.protection.name.ko,
    'zh-TW': aallyn.protection.name['zh-TW'],
  });
  await post({ 'protection.name.en': 'Simple returns' });
  expect(await standingOf('protection.name', 'ko')).toBe('stale');
});

test('[ADDR-04] any other text is out of date as well, and that keeps nothing from being published', async () => {
  await post({ 'addresses.responsibility.en': 'Please check your address.' });
  expect(await standingOf('addresses.responsibility', 'ja')).toBe('stale');
  expect((await policyNow()).ok).toBe(true);
  await post({ intent: 'keep', name: 'addresses.responsibility', locale: 'ja' });
  expect(await standingOf('addresses.responsibility', 'ja')).toBe('kept');
});

test('only what is missing or out of date is shown, in one language or in all', async () => {
  expect((await open('?show=stale')).texts).toEqual([]);
  await post({ 'addresses.responsibility.en': 'Please check your address.' });
  const namesOf = async (query: string) => (await open(query)).texts.map(({ name }) => name);
  expect(await namesOf('?show=stale')).toEqual(['addresses.responsibility']);
  await post({ 'missingParcels.carriers.0.steps.ja': '' });
  const missing = await namesOf('?show=missing&language=ja');
  expect(missing).toContain('missingParcels.carriers.0.steps');
  expect(missing).not.toContain('protection.name');
  expect((await open('?show=x&language=xx')).filter).toEqual({ show: 'all', language: null });
});

test('what is typed and not saved is there after a reload, and saved it is no longer', async () => {
  const name = 'addresses.responsibility.fr';
  const before = (await cellOf('addresses.responsibility', 'fr')).value;
  await post({ intent: 'typed', [name]: 'Vérifiez' });
  expect(await cellOf('addresses.responsibility', 'fr')).toMatchObject({ value: before, typed: 'Vérifiez' });
  await post({ [name]: 'Vérifiez bien.' });
  expect(await cellOf('addresses.responsibility', 'fr')).toMatchObject({
    value: 'Vérifiez bien.',
    typed: null,
  });
});

test('a text that cannot be is saved as it was typed, and said at its field', async () => {
  await post({ 'addresses.responsibility.en': '', 'addresses.responsibility.fr': 'x'.repeat(301) });
  expect((await cellOf('addresses.responsibility', 'en')).problem).toMatch(/must not be empty\.$/);
  expect((await cellOf('addresses.responsibility', 'fr')).problem).toMatch(/300 characters\.$/);
});

test('nothing but texts is saved here, and only in the own shop’s draft', async () => {
  await post({ 'signature.above': '1.00', 'protection.name.xx': 'x', 'protection.name.fr': 'Colis' });
  const draft = await readDraft(database, one.admin, '42');
  expect(draft.ok && draft.value.texts).toEqual({ ...writeForm(aallyn), 'protection.name.fr': 'Colis' });
  const theirs = (await open('', other)).texts.find(({ name }) => name === 'protection.name');
  expect(theirs?.cells.find(({ locale }) => locale === 'fr')?.value).toBe(aallyn.protection.name.fr);
});

test.each([
  { name: 'protection.name', locale: 'fr' },
  { name: 'nothing', locale: 'fr' },
])('what is not out of date cannot be kept: $name', async (form) => {
  expect(await post({ intent: 'keep', ...form })).toEqual({ kind: 'nothing' });
  expect(await database.policyDraft.count()).toBe(0);
});
