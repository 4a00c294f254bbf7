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

const context = { params: {}, context: {} };
const open = (shop: string) =>
  route.loader({ request: merchantRequest(shop, '/app/requests/answers'), ...context });
const post = (shop: string, form: Readonly<Record<string, string>>) =>
  route.action({ request: merchantRequest(shop, '/app/requests/answers', form), ...context });
const audited = () =>
  database.auditEntry.findMany({ where: { kind: { startsWith: 'saved-answer' } }, orderBy: { id: 'asc' } });

test('before a policy is published there is nothing that an answer could say', async () => {
  expect(await open(one)).toEqual({ answers: [], first: [], isPublished: false });
  expect((await post(one, { intent: 'begin' })).data.problem).toBe('Publish your policy first.');
});

test('[RET-08] a shop without answers is offered those that its policy gives, in words, and keeps them once', async () => {
  await publishFor(one);
  const { first } = await open(one);
  const refund = first.find(({ title }) => title === 'When the refund is made');
  expect(refund?.about).toBe('Returns');
  expect(refund?.reads).toMatch(/^Refunds are made within 10 to 12 business days/);
  await post(one, { intent: 'begin' });
  await post(one, { intent: 'begin' });
  const { answers, first: none } = await open(one);
  expect(none).toEqual([]);
  expect(answers).toHaveLength(first.length);
  expect(answers.every(({ bare }) => bare === 0)).toBe(true);
  expect((await audited()).map(({ about }) => about)).toEqual([{ answers: first.length }]);
});

test('an answer is deleted, which is recorded; another shop’s is not there', async () => {
  await publishFor(one);
  await publishFor(two);
  await database.savedAnswer.create({ data: { shop: one, id: 'a', title: 'Hello', text: 'Thanks.' } });
  expect((await open(two)).answers).toEqual([]);
  expect((await post(two, { id: 'a' })).init?.status).toBe(404);
  expect((await open(one)).answers).toMatchObject([{ title: 'Hello', about: 'Every kind of request' }]);
  expect((await post(one, { id: 'a' })).data.problem).toBeNull();
  expect((await open(one)).answers).toEqual([]);
  expect((await audited()).map(({ kind, about }) => [kind, about])).toEqual([
    ['saved-answer-removed', { name: 'Hello' }],
  ]);
});
