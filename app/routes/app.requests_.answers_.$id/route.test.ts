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
  await installAlone(shopWithApp(one), shopWithApp(two));
  await publishFor(one);
});

const args = (id: string, form?: Readonly<Record<string, string>>, shop = one) => ({
  ...{ request: merchantRequest(shop, `/app/requests/answers/${id}`, form), params: { id }, context: {} },
});
const open = (id: string, shop = one) => route.loader(args(id, undefined, shop));
/** Where the form leads, or what has to be looked at again. */
async function write(id: string, form: Readonly<Record<string, string>>, shop = one) {
  const answer = await route.action(args(id, { kind: '', ...form }, shop));
  return 'data' in answer
    ? Object.fromEntries(Object.entries<string>(answer.data.problems))
    : answer.headers.get('location');
}
const token = 'aaaaaaaa-1111';
const rows = () => database.savedAnswer.findMany({ where: { shop: one } });

test('an answer is written in two languages, offered at one kind of request, and kept once for one form', async () => {
  const form = {
    token,
    title: 'Hello',
    kind: 'return',
    'text.en': 'Thanks, {name}.',
    'text.fr': 'Merci, {name}.',
  };
  expect(await write('new', form)).toBe('/app/requests/answers');
  await write('new', form);
  expect(await rows()).toMatchObject([
    { id: token, title: 'Hello', kind: 'return', text: 'Thanks, {name}.', texts: { fr: 'Merci, {name}.' } },
  ]);
  const { reads, answer } = await open(token);
  expect(answer.texts).toEqual({ en: 'Thanks, {name}.', fr: 'Merci, {name}.' });
  expect(reads.find(({ locale }) => locale === 'fr-CA')?.text).toBe('Merci, {name}.');
  expect(reads.find(({ locale }) => locale === 'ja')?.text).toBe('Thanks, {name}.');
});

test('[FAQ-01] a number of the policy that stands bare is kept and pointed out with the value; a slot that names nothing is refused at its field', async () => {
  expect(await write('new', { token, title: 'Fee', 'text.en': 'A return costs $15.00.' })).toBe(
    `/app/requests/answers/${token}`,
  );
  expect((await open(token)).bare).toEqual([expect.stringContaining('{returns.fee}')]);
  const wrong = { token, title: '', 'text.en': '{retuns.fee}', 'text.ja': '{RET-99}' };
  expect(
    Object.entries((await write(token, wrong)) ?? {}).map(([field, problem]) => `${field}: ${problem}`),
  ).toEqual([
    expect.stringMatching(/^title: .*name/),
    expect.stringMatching(/^text\.en: \{retuns\.fee\} is no value/),
    expect.stringMatching(/^text\.ja: \{RET-99\} is no value/),
  ]);
  expect(await write(token, { title: 'Fee', 'text.en': 'A return costs {returns.fee}.' })).toBe(
    '/app/requests/answers',
  );
  expect((await open(token)).bare).toEqual([]);
  expect(
    (await database.auditEntry.findMany({ where: { kind: 'saved-answer-written' } })).map(
      ({ about }) => about,
    ),
  ).toEqual([{ name: 'Fee' }, { name: 'Fee' }]);
});

test('another shop can neither read nor write over an answer', async () => {
  await publishFor(two);
  await write('new', { token, title: 'Hello', 'text.en': 'Thanks.' });
  await expect(open(token, two)).rejects.toMatchObject({ status: 404 });
  expect(await write(token, { title: 'Mine', 'text.en': 'Ha.' }, two)).toEqual({
    form: 'This answer is not there any more.',
  });
  // The same token by chance is an answer of its own.
  await write('new', { token, title: 'Theirs', 'text.en': 'Ho.' }, two);
  expect(await rows()).toMatchObject([{ title: 'Hello' }]);
});

test('a shop keeps so many answers and no more', async () => {
  const data = Array.from({ length: 200 }, (_, at) => ({ shop: one, id: `a${at}`, title: 'x', text: 'x' }));
  await database.savedAnswer.createMany({ data });
  expect(await write('new', { token, title: 'One more', 'text.en': 'Thanks.' })).toEqual({
    form: 'A shop keeps at most 200 answers.',
  });
});
