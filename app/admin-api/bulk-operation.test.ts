import { beforeAll, beforeEach, expect, test } from 'vitest';

import { orderAt, sell } from '../testing/shop-orders.ts';
import { shopServer } from '../testing/shop-server.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { openBulkFile, readLines } from './bulk-file.server.ts';
import { bulkQuery, cancelBulkOperation, readBulkOperation, startBulkOperation } from './bulk-operation.ts';
import { changedOrdersDocument } from './changed-orders.ts';
import { routeToLocalShop } from './route-to-local-shop.server.ts';

const query = '{ orders(query: "updated_at:>=2026-11-01") { edges { node { id name } } } }';

let shop: ShopWithApp;

beforeAll(async () => routeToLocalShop((await shopServer()).url));

beforeEach(async () => {
  shop = shopWithApp();
  shop.state.isThrottled = false;
  (await shopServer()).open(shop);
});

async function start(): Promise<string> {
  const started = await startBulkOperation(shop.admin, query);
  if (!started.ok) throw new Error('It was not started.');
  return started.value;
}

async function textsOf(lines: ReturnType<typeof readLines>): Promise<readonly string[]> {
  const texts: string[] = [];
  for await (const { text } of lines) texts.push(text);
  return texts;
}

test('an operation is under way, then finished with a file of all orders, which can be gone on with behind any line', async () => {
  for (const number of [1, 2, 3]) sell(shop, [{ variant: 7 }], `gid://shopify/Order/${number}`);
  const second = orderAt(shop, 'gid://shopify/Order/2');
  shop.state.orders.set(second.id, { ...second, name: '#2 é \u2028 of two' });
  const id = await start();
  expect(await readBulkOperation(shop.admin, id)).toMatchObject({ ok: true, value: { kind: 'under-way' } });
  await shop.admin.wait(1_000);
  const now = await readBulkOperation(shop.admin, id);
  expect(now).toMatchObject({ ok: true, value: { kind: 'finished', roots: 3, objects: 3 } });
  const { url, bytes } = now.ok && now.value.kind === 'finished' ? now.value : { url: null, bytes: 0 };
  const ends = [0];
  const texts: string[] = [];
  for await (const { text, end } of readLines(await openBulkFile(url ?? '', 0))) {
    texts.push(text);
    ends.push(end);
  }
  expect(texts.map((text): unknown => JSON.parse(text))).toHaveLength(3);
  expect(texts.some((text) => text.includes('#2 é \u2028 of two'))).toBe(true);
  expect(ends.at(-1)).toBe(bytes);
  for (const [at, end] of ends.entries())
    expect(await textsOf(readLines(await openBulkFile(url ?? '', end), end))).toEqual(texts.slice(at));
});

test('a file that is not there any more is an error, not a file without lines', async () => {
  await expect(
    openBulkFile('https://aallyn.myshopify.com/local-shop/bulk-operations/9.jsonl', 0),
  ).rejects.toThrow('404');
});

test.each([1, 2, 3, 7, 100])(
  'lines are the same in chunks of %i bytes, and an unended one is none',
  async (size) => {
    const bytes = Buffer.from('{"é":1}\n\n{"日本":"\u2028"}\r\n{"cut');
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      await Promise.resolve();
    }
    expect(await textsOf(readLines(chunks()))).toEqual(['{"é":1}', '', '{"日本":"\u2028"}\r']);
  },
);

test('of a line that is too long only its beginning is held, and the next one begins where it does', async () => {
  async function* chunks() {
    for (const text of ['{"a":"xx', 'xxxxxxxx', 'xx"}\n{}', '\n']) yield Buffer.from(text);
    await Promise.resolve();
  }
  const lines: unknown[] = [];
  for await (const read of readLines(chunks(), 7, 10)) lines.push(read);
  expect(lines).toEqual([
    { text: '{"a":"xxxx', end: 28 },
    { text: '{}', end: 31 },
  ]);
});

test('nothing found is a finished operation without a file', async () => {
  const id = await start();
  await shop.admin.wait(1_000);
  expect(await readBulkOperation(shop.admin, id)).toMatchObject({
    value: { kind: 'finished', url: null, bytes: 0 },
  });
});

test('one that is cancelled, unknown, or asks what it may not has failed, and a sixth at once is refused', async () => {
  const id = await start();
  expect(await cancelBulkOperation(shop.admin, id)).toEqual({ ok: true, value: null });
  expect(await cancelBulkOperation(shop.admin, id)).toEqual({ ok: true, value: null });
  expect(await readBulkOperation(shop.admin, id)).toMatchObject({
    value: { kind: 'failed', reason: 'CANCELING' },
  });
  expect(await readBulkOperation(shop.admin, 'gid://shopify/BulkOperation/999')).toMatchObject({
    value: { kind: 'failed', reason: 'Shopify does not know it' },
  });
  for (let at = 0; at < 5; at += 1) await start();
  expect(await startBulkOperation(shop.admin, query)).toMatchObject({
    error: { kind: 'refused', errors: [{ code: 'OPERATION_IN_PROGRESS' }] },
  });
});

test('a document becomes a query without variables, each of which stands in it as a text', () => {
  const text = bulkQuery(changedOrdersDocument, { since: `updated_at:>='2026-11-01' "quoted"` });
  expect(text).toContain(String.raw`query: "updated_at:>='2026-11-01' \"quoted\""`);
  expect(text).toMatch(/^\s*query DoorstepChangedOrders \{/);
});
