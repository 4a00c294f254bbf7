import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { requestFilterIn, requestsAt } from '../../after-sale/desk/list/filter.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { keepRequest } from '../../testing/kept-request.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';

beforeEach(async () => {
  await database.job.deleteMany();
  await database.afterSaleRequest.deleteMany();
  await installAlone(shopWithApp(one), shopWithApp(two));
  await publishFor(one);
});

const context = { params: {}, context: {} };
const open = (address = '/app/requests', shop = one) =>
  route.loader({ request: merchantRequest(shop, address), ...context });
const namesAt = async (address: string) => (await open(address)).requests.map(({ name }) => name);

const due = (id: string, at: string, more: object = {}) =>
  database.afterSaleRequest.update({
    where: { shop_id: { shop: one, id } },
    data: { clock: 'answer', dueAt: new Date(at), queuedAt: new Date(at), ...more },
  });

test('[FORM-01] what is due first stands first, and what is late is marked', async () => {
  await due(await keepRequest(one, { number: 1001 }), '2999-01-01T00:00:00Z');
  await due(await keepRequest(one, { number: 1002 }), '2026-11-26T18:00:00Z');
  const { requests, tabs } = await open();
  expect(requests).toMatchObject([
    { name: 'Return, #1002', isLate: true, due: 'Answer by Nov 26, 2026, 10:00 AM', assignee: null },
    { name: 'Return, #1001', isLate: false, from: 'buyer1001@example.com' },
  ]);
  expect(tabs.filter(({ count }) => count > 0)).toEqual([
    { label: 'All', href: '/app/requests', count: 2, isCurrent: true },
    { label: 'Returns', href: '/app/requests?kind=return', count: 2, isCurrent: false },
  ]);
});

test('[RET-01] each row says what the policy says, with the amount where it names one', async () => {
  await keepRequest(one, { number: 1001 });
  await keepRequest(one, { number: 1002, at: new Date('2027-06-01T18:00:00Z') });
  await keepRequest(one, { number: 1003, asked: { kind: 'question' } });
  await keepRequest(one, { number: 1004, asked: { kind: 'cancellation', wants: 'cancel' } });
  const said = (await open()).requests.map(({ name, policy }) => [name, policy] as const);
  expect(Object.fromEntries(said)).toEqual({
    'Return, #1001': { words: 'Allowed', tone: 'success', detail: 'Refund $35.00' },
    'Return, #1002': { words: 'Too late', tone: 'warning', detail: null },
    'Question, #1003': { words: 'To answer', tone: 'info', detail: null },
    'Cancellation, #1004': { words: 'You decide', tone: 'info', detail: 'Has left' },
  });
});

test('a request that is kept without what the policy said to it is a bug, and not a guess', async () => {
  const id = await keepRequest(one);
  await database.afterSaleRequest.update({ where: { shop_id: { shop: one, id } }, data: { decision: {} } });
  await expect(open()).rejects.toThrow('A request is kept without what the policy said to it.');
});

test.each([
  ['a kind', { kind: 'question' }, ['Question, #1002']],
  ['a stage', { stage: 'arrived' }, ['Return, #1003']],
  ['what is late', { late: 'yes' }, ['Return, #1001', 'Question, #1002']],
  ['what the policy allows', { says: 'allowed' }, ['Return, #1001', 'Return, #1003']],
  ['what somebody has to decide', { says: 'yours' }, ['Question, #1002']],
  ['what the policy refuses', { says: 'refused' }, []],
  ['mine', { assignee: 'me' }, ['Return, #1003']],
  ['nobody’s', { assignee: 'nobody' }, ['Return, #1001', 'Question, #1002']],
  ['a door', { door: 'desk' }, ['Question, #1002']],
  ['what has ended', { ended: 'yes' }, ['Return, #1004']],
  ['an order', { q: '1003' }, ['Return, #1003']],
  ['an e-mail address', { q: 'Buyer1002@' }, ['Question, #1002']],
  ['somebody else’s order', { q: '#9' }, []],
] as const)('the queue is narrowed down to %s', async (_, filter, names) => {
  await keepRequest(one, { number: 1001 });
  await due(
    await keepRequest(one, { number: 1002, asked: { kind: 'question' }, door: 'desk' }),
    '2026-11-26T18:00:00Z',
  );
  await due(await keepRequest(one, { number: 1003 }), '2999-01-01T00:00:00Z', {
    stage: 'arrived',
    assignee: '42',
  });
  await due(await keepRequest(one, { number: 1004 }), '2026-11-26T18:00:00Z', { endedAt: new Date() });
  expect(await namesAt(requestsAt(filter))).toEqual(names);
  expect(requestFilterIn(new URL(requestsAt(filter), 'https://app').searchParams)).toMatchObject(filter);
});

test('pages are turned forwards and back without an end, and none is shown twice', async () => {
  for (let number = 1; number <= 120; number += 1) await keepRequest(one, { number });
  const first = await open();
  const second = await open(`/app/requests?after=${first.after}`);
  const third = await open(`/app/requests?after=${second.after}`);
  const all = [first, second, third].flatMap(({ requests }) => requests.map(({ id }) => id));
  expect(new Set(all).size).toBe(120);
  expect(third.after).toBeNull();
  expect(first.before).toBeNull();
  const back = await open(`/app/requests?before=${third.before}`);
  expect(back.requests).toEqual(second.requests);
});

test('a shop sees its own requests alone', async () => {
  await keepRequest(one);
  expect((await open('/app/requests', two)).requests).toEqual([]);
});
