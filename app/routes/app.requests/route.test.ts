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

test.each([
  ['a kind', { kind: 'question' }, ['Question, #1002']],
  ['a stage', { stage: 'arrived' }, ['Return, #1003']],
  ['what is late', { late: 'yes' }, ['Return, #1001', 'Question, #1002']],
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
