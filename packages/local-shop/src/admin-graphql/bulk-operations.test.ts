import { expect, test } from 'vitest';
import { z } from 'zod';

import { visiting } from '../http.fixture.ts';
import { readRecorded, readRecordedPart, replay } from '../recorded-answers.ts';
import { testShop } from '../test-shop.ts';
import { same } from './recorded.fixture.ts';
import { adminGraphqlRoutes } from './routes.ts';

const VALIDATORS = 'bulk-operation-run-query-validators';

test('recorded: what a bulk query must not ask for is refused in Shopify’s words', async () => {
  const send = replay(testShop());
  const steps = Object.keys(z.looseObject({}).parse(readRecordedPart(VALIDATORS, 'validations')));
  expect(steps.length).toBeGreaterThan(7);
  for (const step of steps) await same(send, readRecorded(VALIDATORS, 'validations', step));
});

test('recorded: five operations at once, and the sixth is refused with the names of the five', async () => {
  const file = 'bulk-operation-run-query-concurrency-limit';
  const shop = testShop();
  const send = replay(shop);
  for (const run of ['0', '1', '2', '3', '4']) await same(send, readRecorded(file, 'successfulRuns', run));
  const { ours, theirs } = await send(readRecorded(file, 'sixthRun'));
  const withoutIds = (answer: unknown) => JSON.stringify(answer).replaceAll(/BulkOperation\/\d+/g, '…');
  expect(withoutIds(ours)).toBe(withoutIds(theirs));
});

test('recorded: an operation that is stopped on the way says so, and how much it had found', async () => {
  const file = 'bulk-operation-cancel-preserves-fields';
  const shop = testShop();
  const send = replay(shop);
  await same(send, readRecorded(file, 'lifecycle', 'run'));
  // What a query finds is found at once here: the recorded one was on its way.
  const [[id, operation] = []] = shop.context.state.bulkOperations;
  if (!id || !operation) throw new Error('Nothing is under way.');
  const lines = Array.from({ length: 5033 }, () => '{}');
  const onItsWay = { ...operation, status: 'RUNNING', lines, rootObjects: 1456 } as const;
  shop.context.state.bulkOperations.set(id, onItsWay);
  for (const step of ['preCancelObservation', 'cancelAttempt', 'readAfterCancel'])
    await same(send, readRecorded(file, 'lifecycle', step));
  shop.moveTo('2026-11-23T10:00:01.000Z');
  expect(
    (await shop.admin('query ($id: ID!) { bulkOperation(id: $id) { status url } }', { id })).data,
  ).toEqual({
    bulkOperation: { status: 'CANCELED', url: null },
  });
});

const ORDERS = `{ orders(query: "updated_at:>=2026-11-23") { edges { node { id name lineItems { edges { node { id title } } } refunds { id } } } } }`;
const RUN = `mutation ($query: String!, $group: Boolean!) { bulkOperationRunQuery(query: $query, groupObjects: $group) {
  bulkOperation { id status } userErrors { message } } }`;
const started = z.object({
  bulkOperationRunQuery: z.object({ bulkOperation: z.object({ id: z.string() }) }),
});
const finished = z.object({
  bulkOperation: z.object({
    status: z.string(),
    objectCount: z.string(),
    rootObjectCount: z.string(),
    url: z.string().nullable(),
    errorCode: z.string().nullable(),
  }),
});

/** A shop with so many orders of two lines, which runs the query and is asked a second later. */
async function bulk(orders: number, group: boolean) {
  const shop = testShop();
  shop.context.state.isThrottled = false;
  for (let order = 0; order < orders; order += 1)
    await shop.admin(
      'mutation { orderCreate(order: { lineItems: [{ title: "Bag", quantity: 1 }, { title: "Fee", quantity: 1 }] }) { order { id } } }',
    );
  const run = await shop.admin(RUN, { query: ORDERS, group });
  const { id } = started.parse(JSON.parse(JSON.stringify(run.data))).bulkOperationRunQuery.bulkOperation;
  const poll = async () =>
    finished.parse(
      JSON.parse(
        JSON.stringify(
          (
            await shop.admin(
              'query ($id: ID!) { bulkOperation(id: $id) { status objectCount rootObjectCount url errorCode } }',
              { id },
            )
          ).data,
        ),
      ),
    ).bulkOperation;
  expect(await poll()).toMatchObject({ status: 'CREATED', url: null });
  shop.moveTo('2026-11-23T10:00:01.000Z');
  return { shop, done: await poll(), id };
}

const entry = z.looseObject({ id: z.string(), __parentId: z.string().optional() });

test('a finished operation has a file with every object on a line, whose parts name what they belong to', async () => {
  const { shop, done } = await bulk(260, true);
  expect(done).toMatchObject({ status: 'COMPLETED', objectCount: '780', rootObjectCount: '260' });
  expect(shop.events.at(-1)).toMatchObject({
    topic: 'bulk_operations/finish',
    payload: { status: 'completed', type: 'query', error_code: null },
  });
  const visit = await visiting(adminGraphqlRoutes(shop.context));
  const answer = await visit(new URL(done.url ?? '').pathname);
  const lines = (await answer.text())
    .trim()
    .split('\n')
    .map((line) => entry.parse(JSON.parse(line)));
  const [order, bag, fee] = lines;
  expect(order).toMatchObject({ name: '#1001', refunds: [] });
  expect(order).not.toHaveProperty('lineItems');
  expect([bag, fee]).toMatchObject([
    { title: 'Bag', __parentId: order?.id },
    { title: 'Fee', __parentId: order?.id },
  ]);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(780);
});

test('of a file a part can be asked for, and nothing is behind its end', async () => {
  const { shop, done } = await bulk(2, true);
  const visit = await visiting(adminGraphqlRoutes(shop.context));
  const file = new URL(done.url ?? '').pathname;
  const whole = Buffer.from(await (await visit(file)).arrayBuffer());
  const part = await visit(file, { headers: { range: 'bytes=100-' } });
  expect([part.status, part.headers.get('content-range')]).toEqual([
    206,
    `bytes 100-${whole.length - 1}/${whole.length}`,
  ]);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(100));
  expect((await visit(file, { headers: { range: `bytes=${whole.length}-` } })).status).toBe(416);
});

test('without grouping a part may come before what it belongs to', async () => {
  const { shop, id } = await bulk(2, false);
  const [first] = shop.context.state.bulkOperations.get(id)?.lines ?? [];
  expect(entry.parse(JSON.parse(first ?? '')).__parentId).toBeDefined();
});

test('nothing found is a finished operation without a file', async () => {
  const { done } = await bulk(0, true);
  expect(done).toMatchObject({ status: 'COMPLETED', objectCount: '0', url: null });
});

test('what the app has no scope for fails, and says so', async () => {
  const { context, ...shop } = testShop();
  const run = await shop.admin(RUN, { query: '{ priceLists { edges { node { id } } } }', group: false });
  const { id } = started.parse(JSON.parse(JSON.stringify(run.data))).bulkOperationRunQuery.bulkOperation;
  shop.moveTo('2026-11-23T10:00:01.000Z');
  await shop.admin('{ shop { name } }');
  expect(context.state.bulkOperations.get(id)).toMatchObject({ status: 'FAILED' });
});
