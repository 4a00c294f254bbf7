import { beforeEach, expect, test } from 'vitest';

import { recordAudit } from '../../audit/record.server.ts';
import { happened } from '../../audit/happened.ts';
import type { Happened } from '../../audit/happened.ts';
import { auditTopics } from '../../audit/topics.ts';
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
  route.loader({ request: merchantRequest(shop, `/app/audit${query}`), params: {}, context: {} });
const record = (shop: string, what: Happened, user: string | null = '7') =>
  recordAudit(database, { shop, by: { user }, at: new Date('2026-11-24T18:00:00Z'), what });
const read = async (query = '') =>
  (await open(one, query)).rows.map(
    ({ who, sentence }) => `${who} ${sentence.map(({ text }) => text).join('')}`,
  );

const asked = { request: 'r1', asked: 'return', orderName: '#1001' };

/** One of everything that can happen. */
const all: readonly Happened[] = [
  { kind: 'installed' },
  { kind: 'set-up', step: 'the shipping discount' },
  { kind: 'set-up-undone', step: 'the shipping discount' },
  { kind: 'rates-put-back', version: 7 },
  { kind: 'text-places-chosen', where: [] },
  { kind: 'text-places-chosen', where: ['Shopify’s refund policy'] },
  { kind: 'text-written', where: 'Shopify’s refund policy' },
  { kind: 'text-kept', where: 'Shopify’s refund policy' },
  { kind: 'draft-imported' },
  { kind: 'draft-discarded' },
  { kind: 'page-read' },
  { kind: 'finding-kept', rule: 'two-values' },
  { kind: 'finding-reopened', rule: 'two-values' },
  { kind: 'example-kept', name: 'Free to Ohio' },
  { kind: 'example-renewed', name: 'Free to Ohio', version: 7 },
  { kind: 'example-removed', name: 'Free to Ohio' },
  { kind: 'published', version: 7 },
  { kind: 'rolled-back', version: 8, restored: 6 },
  { kind: 'case-done', orderId: 'gid://shopify/Order/1001', orderName: '#1001' },
  { kind: 'case-done', orderId: null, orderName: null },
  { kind: 'hold-released', orderId: 'gid://shopify/Order/1001', orderName: '#1001' },
  { kind: 'address-given', orderId: 'gid://shopify/Order/1001', orderName: '#1001', confirmed: false },
  { kind: 'address-asked', orderId: 'gid://shopify/Order/1001', orderName: '#1001' },
  { kind: 'decided-again', orderId: 'gid://shopify/Order/1001', orderName: '#1001' },
  { kind: 'mail-sent-again', orderId: 'gid://shopify/Order/1001', orderName: '#1001' },
  { kind: 'orders-fetched', orders: 1 },
  { kind: 'orders-fetched', orders: 7 },
  { kind: 'work-tried-again', jobs: 1 },
  { kind: 'work-tried-again', jobs: 7 },
  { kind: 'request-answered', country: 'FR' },
  { kind: 'request-reopened', country: 'FR' },
  { kind: 'request-opened', ...asked },
  { kind: 'request-moved', ...asked, step: 'approved', against: false },
  { kind: 'request-moved', ...asked, step: 'approved', against: true },
  { kind: 'request-noted', ...asked },
  { kind: 'request-mail-sent-again', ...asked },
  { kind: 'request-assigned', ...asked, isTaken: true },
  { kind: 'request-assigned', ...asked, isTaken: false },
  { kind: 'saved-answer-written', name: 'When the refund is made' },
  { kind: 'saved-answer-removed', name: 'When the refund is made' },
  { kind: 'saved-answers-begun', answers: 14 },
  { kind: 'protection-put-back', was: 'it was deleted' },
  { kind: 'repair-read' },
  { kind: 'customer-erased' },
  { kind: 'data-requested', orders: [], mails: 0, requests: 0 },
  { kind: 'data-requested', orders: ['#1001', '#1002'], mails: 1, requests: 2 },
  { kind: 'uninstalled' },
];

test('everything that can happen is a sentence of its own, and stands below one thing to filter by', async () => {
  for (const what of all) await record(one, what);
  const sentences = await read();
  expect(new Set(sentences).size).toBe(all.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^Staff member 7 [a-z].*\.$/);
  const kinds = happened.options.map(({ shape }) => shape.kind.value);
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(kinds));
  expect(auditTopics.flatMap((topic) => topic.kinds).toSorted()).toEqual(kinds.toSorted());
});

test('an entry says who and when in the shop’s time zone, and leads to what it is about', async () => {
  await publishFor(one);
  await database.staffMember.create({
    data: { shop: one, id: '7', name: 'Sam Rivera', learnedAt: new Date() },
  });
  await record(one, { kind: 'rolled-back', version: 8, restored: 6 });
  await record(one, { kind: 'case-done', orderId: 'gid://shopify/Order/1001', orderName: '#1001' });
  const [done, back] = (await open(one)).rows;
  expect(back).toMatchObject({ who: 'Sam Rivera', when: 'Nov 24, 2026, 10:00 AM' });
  expect(back?.sentence.flatMap(({ address }) => address ?? [])).toEqual([
    '/app/policy/history/6',
    '/app/policy/history/8',
  ]);
  expect(done?.sentence).toContainEqual({
    text: 'order #1001',
    address: 'shopify://admin/orders/1001',
    isOutside: true,
  });
});

test('the log is filtered by what and by whom, the app is one of them, and both together', async () => {
  await record(one, { kind: 'published', version: 1 });
  await record(one, { kind: 'draft-discarded' });
  await record(one, { kind: 'published', version: 2 }, '8');
  await record(one, { kind: 'protection-put-back', was: 'it was deleted' }, null);
  expect((await open(one)).people).toEqual([
    { value: '7', name: 'Staff member 7' },
    { value: '8', name: 'Staff member 8' },
    { value: 'app', name: 'Doorstep' },
  ]);
  expect(await read('?about=policy')).toEqual([
    'Staff member 8 published version 2 of the policy.',
    'Staff member 7 published version 1 of the policy.',
  ]);
  expect(await read('?by=app')).toEqual([
    'Doorstep put the protection product back as the policy says: it was deleted.',
  ]);
  expect(await read('?about=policy&by=7')).toEqual(['Staff member 7 published version 1 of the policy.']);
  expect(await read('?by=99')).toEqual([]);
  expect(await read('?about=nonsense')).toHaveLength(4);
});

test('a long log is turned page by page within its filter', async () => {
  for (let version = 1; version <= 60; version += 1) {
    await record(one, { kind: 'published', version });
    await record(one, { kind: 'draft-discarded' });
  }
  const first = await open(one, '?about=policy');
  expect(first).toMatchObject({ hasNewer: false, hasOlder: true });
  expect(first.rows).toHaveLength(50);
  const second = await open(one, `?about=policy&before=${first.rows.at(-1)?.id}`);
  expect(second).toMatchObject({ hasNewer: true, hasOlder: false });
  expect(second.rows).toHaveLength(10);
  const back = await open(one, `?about=policy&after=${second.rows[0]?.id}`);
  expect(back.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id));
});

test('an entry of a newer release is there, without words', async () => {
  const at = new Date();
  await database.auditEntry.create({ data: { shop: one, at, by: '7', kind: 'teleported', about: {} } });
  expect(await read()).toEqual([
    'Staff member 7 changed something that this release of Doorstep has no words for.',
  ]);
});

test('a shop sees its own log and its own people alone, whatever its address names', async () => {
  await database.staffMember.create({
    data: { shop: two, id: '7', name: 'Sam Rivera', learnedAt: new Date() },
  });
  await record(two, { kind: 'published', version: 1 });
  const { id } = await database.auditEntry.findFirstOrThrow();
  for (const query of ['', '?by=7', '?about=policy', `?before=${id + 1n}`, `?after=${id - 1n}`]) {
    const { rows, people } = await open(one, query);
    expect({ rows, people }).toEqual({ rows: [], people: [] });
  }
  await record(one, { kind: 'published', version: 1 });
  expect(await read()).toEqual(['Staff member 7 published version 1 of the policy.']);
});

test('nothing of the log can be changed or taken away: its page has no action', () => {
  expect(Object.keys(route)).not.toContain('action');
});
