import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import { discardDraft, keepUnsaved, readDraft, rebaseDraft, saveTexts } from './draft.server.ts';
import { policyOfDraft } from './draft.ts';
import { namesConfirmedField } from './names-confirmed-field.ts';
import { namesToConfirm } from './names.ts';

const { admin, domain: shop } = shopWithApp('one.myshopify.com');
const mine = { shop, user: '42' };
const flat = 'destinations.served.0.flat';
const above = 'signature.above';

beforeEach(async () => {
  await database.shop.deleteMany();
  await publishFor(shop);
});

async function draftOf(user = '42', of = admin) {
  const draft = await readDraft(database, of, user);
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  return draft.value;
}
const policyOf = async (user?: string): Promise<Policy> => {
  const policy = policyOfDraft(await draftOf(user));
  if (!policy.ok) throw new Error(JSON.stringify(policy.error));
  return policy.value;
};

test('whoever changed nothing edits the live version, and nothing is stored for it', async () => {
  expect(await draftOf()).toMatchObject({ base: 1, opened: aallyn, unsaved: {}, savedAt: null });
  expect(await policyOf()).toEqual(aallyn);
  expect(await database.policyDraft.count()).toBe(0);
});

test('a shop that published nothing edits the plain policy of its own', async () => {
  const fresh = shopWithApp('fresh.myshopify.com');
  const draft = await draftOf('42', fresh.admin);
  expect(draft).toMatchObject({ base: 0, opened: { merchant: { contact: 'hello@fresh.example' } } });
});

test('what a user saves is theirs alone, and stays while it cannot be read', async () => {
  await saveTexts(database, mine, await draftOf(), { [flat]: 'five' });
  const draft = await draftOf();
  expect(draft.texts[flat]).toBe('five');
  expect(draft.savedAt).not.toBeNull();
  expect(policyOfDraft(draft)).toMatchObject({ ok: false, error: [{ path: flat }] });
  expect(await policyOf('43')).toEqual(aallyn);
  await saveTexts(database, mine, draft, { [flat]: '7.00' });
  expect((await policyOf()).destinations.served[0]?.flat).toEqual({ minor: 7_00, currency: 'USD' });
});

test('two tabs that were opened at once keep what both save', async () => {
  const opened = await draftOf();
  await Promise.all([
    saveTexts(database, mine, opened, { [flat]: '7.00' }),
    saveTexts(database, mine, opened, { [above]: '300.00' }),
  ]);
  expect((await draftOf()).texts).toMatchObject({ [flat]: '7.00', [above]: '300.00' });
});

test('what is typed and not saved is kept by its name, until it is saved, typed away or the draft is discarded', async () => {
  await keepUnsaved(database, mine, await draftOf(), {
    names: [flat, above],
    typed: { [flat]: '7', [above]: '300' },
  });
  const typed = await draftOf();
  expect(typed).toMatchObject({ unsaved: { [flat]: '7', [above]: '300' }, savedAt: null });
  expect(await policyOf()).toEqual(aallyn);
  await saveTexts(database, mine, typed, { [flat]: '7.00' });
  expect((await draftOf()).unsaved).toEqual({ [above]: '300' });
  await keepUnsaved(database, mine, await draftOf(), { names: [above], typed: {} });
  expect((await draftOf()).unsaved).toEqual({});
  await discardDraft(database, mine);
  expect(await draftOf()).toMatchObject({ base: 1, opened: aallyn, savedAt: null });
});

test('what a page said before and is heard after what it said later counts no more: not typing, not after a save or a discard', async () => {
  const said = (number: number, page = 'tab-1') => ({ place: 'signature', page, number });
  const type = async (text: string, ...[number, page]: Parameters<typeof said>) => {
    const typed: Record<string, string> = text === '' ? {} : { [above]: text };
    await keepUnsaved(database, mine, await draftOf(), { names: [above], typed }, said(number, page));
    return (await draftOf()).unsaved;
  };
  expect(await type('300', 2)).toEqual({ [above]: '300' });
  expect(await type('30', 1)).toEqual({ [above]: '300' });
  await saveTexts(database, mine, await draftOf(), { [above]: '310.00' }, [above], said(4));
  expect(await type('31', 3)).toEqual({});
  expect(await type('', 6)).toEqual({});
  expect(await type('32', 5)).toEqual({});
  expect(await type('33', 1, 'tab-2')).toEqual({ [above]: '33' });
});

test('what is typed and is what was saved already is not unsaved', async () => {
  await keepUnsaved(database, mine, await draftOf(), { names: [flat], typed: { [flat]: '5.00' } });
  expect((await draftOf()).unsaved).toEqual({});
});

test('a colleague publishes meanwhile: what was changed keeps its base until it is put upon the new one', async () => {
  await saveTexts(database, mine, await draftOf(), { [flat]: '7.00' });
  await publishFor(shop, { number: 2 });
  expect(await draftOf()).toMatchObject({ base: 1, texts: { [flat]: '7.00' } });
  expect(await draftOf('44')).toMatchObject({ base: 2 });
  await rebaseDraft(database, mine, { base: 2, opened: aallyn, policy: await policyOf() });
  expect(await draftOf()).toMatchObject({ base: 2, texts: { [flat]: '7.00' } });
});

test('a draft that was changed back gives way to what a colleague published', async () => {
  await saveTexts(database, mine, await draftOf(), { [flat]: '7.00' });
  await saveTexts(database, mine, await draftOf(), { [flat]: '5.00' });
  await publishFor(shop, { number: 2 });
  await saveTexts(database, mine, await draftOf(), { [above]: '300.00' });
  expect(await draftOf()).toMatchObject({ base: 2, texts: { [flat]: '5.00', [above]: '300.00' } });
});

test('[PROT-06] a name that is changed in one language keeps a draft from being published until the others are looked at', async () => {
  await saveTexts(database, mine, await draftOf(), { 'protection.name.en': 'Easy returns' });
  const left = await draftOf();
  expect(policyOfDraft(left)).toMatchObject({
    ok: false,
    error: ['fr', 'ja', 'ko', 'zh-TW'].map((locale) => ({
      path: `protection.name.${locale}`,
      code: 'left-behind',
    })),
  });
  await saveTexts(database, mine, left, { [namesConfirmedField]: namesToConfirm(left.texts) });
  expect((await policyOf()).protection.name).toEqual({ ...aallyn.protection.name, en: 'Easy returns' });
  await saveTexts(database, mine, await draftOf(), { 'protection.name.fr': 'Retours faciles' });
  expect(policyOfDraft(await draftOf()).ok).toBe(false);
});

test('a shop that is redacted takes its drafts with it', async () => {
  await saveTexts(database, mine, await draftOf(), { [flat]: '7.00' });
  await database.shop.deleteMany({ where: { domain: shop } });
  expect(await database.policyDraft.count()).toBe(0);
});
