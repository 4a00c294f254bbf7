import { beforeEach, expect, test } from 'vitest';

import { findRequests } from '../../after-sale/desk/list/find-requests.server.ts';
import { requestFilterIn } from '../../after-sale/desk/list/filter.ts';
import { database } from '../../database.server.ts';
import { bulkPreviewRequest, bulkRequest, saidOf } from '../../testing/bulk.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { aReturn, keepRequest } from '../../testing/kept-request.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import * as previewRoute from '../app.requests_.bulk_.preview/route.ts';
import * as bulk from './route.ts';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';

beforeEach(async () => {
  await database.job.deleteMany();
  await database.afterSaleRequest.deleteMany();
  await installAlone(shopWithApp(one), shopWithApp(two));
  await publishFor(one);
});

const assignedTo = async (assignee: string) => {
  const filter = requestFilterIn(new URLSearchParams({ assignee }));
  const { rows } = await findRequests(database, one, {
    ...{ filter, turn: null, size: 50, user: '42', now: new Date() },
  });
  return rows.length;
};
const context = { params: {}, context: {} };
const lookAtBulk = async (...asked: Parameters<typeof bulkPreviewRequest>) =>
  (await previewRoute.action({ request: bulkPreviewRequest(...asked), ...context })).data;
const preview = (step: string, ids: readonly string[], shop = one) => lookAtBulk(shop, step, ids);
const send = (form: Readonly<Record<string, string>>, shop = one) =>
  bulk.action({ request: bulkRequest(shop, form), ...context });
/** The form of somebody who has read what happens, and unticks nothing. */
const readOf = async (
  step: string,
  ids: readonly string[],
  writes: Readonly<Record<string, string>> = {},
) => ({
  ...{ do: step, ids: ids.join(' '), token: 'one form', ...writes },
  said: saidOf(await lookAtBulk(one, step, ids, writes)),
});
const steps = () => database.requestStep.findMany({ orderBy: { id: 'asc' } });

test('[RET-02] many are approved at once where the policy grants it, which is said first; the others stay as they are', async () => {
  const granted = await keepRequest(one, { number: 1001 });
  const late = await keepRequest(one, { number: 1002, asked: aReturn, at: new Date('2027-06-01T18:00:00Z') });
  const question = await keepRequest(one, { number: 1003, asked: { kind: 'question' } });
  const ids = [granted, late, question];
  expect((await preview('approved', ids)).lines).toMatchObject([
    {
      ...{ name: 'Return, #1001', happens: true },
      words: 'approved: a return is opened in Shopify, and the customer is told.',
    },
    { name: 'Return, #1002', happens: false },
    { name: 'Question, #1003', happens: false },
  ]);
  const form = await readOf('approved', ids);
  const done = { done: '1 request approved', problem: null, left: [] };
  expect((await send(form)).data).toEqual(done);
  expect((await send(form)).data).toEqual(done);
  expect(await steps()).toMatchObject([{ requestId: granted, kind: 'approved', by: '42' }]);
  expect(await database.auditEntry.findMany({ where: { kind: 'request-moved' } })).toHaveLength(1);
});

test('many are given to somebody, and closed where that can be done', async () => {
  const ids = [await keepRequest(one), await keepRequest(one, { number: 1002, asked: { kind: 'question' } })];
  await send({ do: 'assign', ids: ids.join(' '), to: '42' });
  expect(await assignedTo('me')).toBe(2);
  await send({ do: 'assign', ids: ids.join(' '), to: '' });
  expect(await assignedTo('nobody')).toBe(2);
  expect((await preview('closed', ids)).lines.map(({ happens }) => happens)).toEqual([false, true]);
  expect((await send(await readOf('closed', ids))).data.done).toBe('1 request closed');
});

test('[RET-02] many are declined where the policy does not grant it, for the reason that it says, and no other', async () => {
  const granted = await keepRequest(one, { number: 1001 });
  const late = await keepRequest(one, { number: 1002, asked: aReturn, at: new Date('2027-06-01T18:00:00Z') });
  const form = await readOf('declined', [granted, late]);
  expect(JSON.parse(form.said)).toEqual({
    [late]: 'declined: the customer is told by mail, and nothing is paid. The return period is over.',
  });
  expect((await send(form)).data.done).toBe('1 request declined');
  expect(await steps()).toMatchObject([
    { requestId: late, kind: 'declined', payload: { why: 'period-ended', against: false } },
  ]);
});

test('[RET-02] those who are declined are written the same words, each with their own order; what they read is said before', async () => {
  const late = { asked: aReturn, at: new Date('2027-06-01T18:00:00Z') };
  const ids = [
    await keepRequest(one, { number: 1001, ...late }),
    await keepRequest(one, { number: 1002, ...late, locale: 'fr' }),
  ];
  const own = 'Your return of {order} came too late.';
  const { lines } = await lookAtBulk(one, 'declined', ids, { own });
  expect(lines.map(({ words }) => words)).toEqual([
    'declined: the customer is told by mail, and nothing is paid. The return period is over. In the mail you write: “Your return of #1001 came too late.”',
    'declined: the customer is told by mail, and nothing is paid. The return period is over. In the mail you write to somebody who reads French: “Your return of #1002 came too late.”',
  ]);
  await send(await readOf('declined', ids, { own }));
  expect((await steps()).map(({ text }) => text)).toEqual([
    'Your return of #1001 came too late.',
    'Your return of #1002 came too late.',
  ]);
});

test('[RET-02] a saved answer goes with a decline in each customer’s language; whom it does not fit stays as they are', async () => {
  const late = { asked: aReturn, at: new Date('2027-06-01T18:00:00Z') };
  const ids = [
    await keepRequest(one, { number: 1001, ...late, locale: 'fr' }),
    await keepRequest(one, { number: 1002, ...late, locale: 'ja' }),
  ];
  const texts = { fr: 'Trop tard pour {order}.' };
  await database.savedAnswer.create({
    data: { shop: one, id: 'late', title: 'Late', text: 'Too late for {order}.', kind: 'return', texts },
  });
  const { lines } = await lookAtBulk(one, 'declined', ids, { answer: 'late' });
  expect(lines.map(({ happens }) => happens)).toEqual([true, false]);
  expect(lines[0]?.words).toContain('“Trop tard pour #1001.”');
  expect(lines[1]?.words).toContain('The customer reads Japanese');
  expect((await send(await readOf('declined', ids, { answer: 'late' }))).data.done).toBe(
    '1 request declined',
  );
  expect(await steps()).toMatchObject([{ text: 'Trop tard pour #1001.' }]);
});

test('each that stays as it is says why, and where it is decided', async () => {
  const late = await keepRequest(one, { number: 1001, at: new Date('2027-06-01T18:00:00Z') });
  const { lines } = await preview('approved', [late]);
  expect(lines).toMatchObject([
    {
      page: `/app/requests/${late}`,
      words: 'left as it is: your policy says “Too late”. To decide against it, open it and say why.',
    },
  ]);
});

test('what was read is what happens: a request that was decided meanwhile stays as it is, and says so', async () => {
  const id = await keepRequest(one);
  const form = await readOf('approved', [id]);
  await send({ ...form, token: 'somebody else' });
  const { data } = await send(form);
  expect(data).toMatchObject({ done: '0 requests approved', left: [{ id }] });
  expect(await steps()).toHaveLength(1);
});

test('another shop’s requests cannot be touched, and a form that names none is refused', async () => {
  const id = await keepRequest(one);
  expect((await preview('approved', [id], two)).lines).toEqual([]);
  const form = await readOf('approved', [id]);
  expect((await send(form, two)).data.done).toBe('0 requests approved');
  await send({ do: 'assign', ids: id, to: '7' }, two);
  expect(await steps()).toEqual([]);
  expect(await assignedTo('nobody')).toBe(1);
  expect((await send({ ...form, ids: '' })).init?.status).toBe(400);
  expect((await send({ ...form, said: 'no JSON' })).init?.status).toBe(400);
});
