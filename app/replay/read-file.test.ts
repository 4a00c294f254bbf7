import { aallyn } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import type { OpenFile } from '../admin-api/bulk-file.server.ts';
import { database } from '../database.server.ts';
import { codesToFind } from '../orders/customer-codes.ts';
import { codeMaking, forgetCustomer } from '../orders/order-customers.server.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import { keptReplay, replayNow, withFreeFrom } from '../testing/kept-replay.ts';
import { fileOfOrders, linesOfOrder } from '../testing/past-orders-file.ts';
import { protectionVariantId, publishFor } from '../testing/policy.ts';
import { sideOf } from './judge.ts';
import { readFile } from './read-file.server.ts';

const shop = 'aallyn.myshopify.com';
const draft = withFreeFrom(12_000);
const sides = {
  before: sideOf({ policy: aallyn, number: 1, protectionVariantId }),
  after: sideOf({ policy: draft, number: 2, protectionVariantId }),
};

beforeEach(async () => {
  await emptyDatabase();
  await publishFor(shop);
});

/** A replay whose file Shopify has written. */
async function begin(): Promise<bigint> {
  const id = await keptReplay(shop, draft);
  await database.replay.updateMany({ where: { id }, data: { state: 'reading' } });
  return id;
}

/** Reads on from the last checkpoint; gives where it stopped, or what it says. */
async function read(id: bigint, openFile: OpenFile, isOver = () => false): Promise<string> {
  const reading = { database, openFile, sides, now: () => new Date(), isOver };
  const come = await readFile(reading, await replayNow(shop, id), 'https://files.example/1.jsonl');
  return come.ok ? come.value : come.error;
}

/** A file that is held in memory, cut off at a byte where one is given. */
const held =
  (bytes: Buffer, cutAt = Infinity): OpenFile =>
  async (_url, from) => {
    await Promise.resolve();
    return (async function* () {
      for (let at = from; at < Math.min(bytes.length, cutAt); at += 10_000)
        yield bytes.subarray(at, Math.min(at + 10_000, cutAt));
      await Promise.resolve();
      if (bytes.length > cutAt) throw new Error('the connection broke off');
    })();
  };

async function bytesOf(orders: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of fileOfOrders(orders)) pieces.push(piece);
  return Buffer.concat(pieces);
}

const linesOf = (...lines: readonly string[]) => Buffer.from(lines.map((line) => `${line}\n`).join(''));

/** All that a replay has come to, without what two of them cannot share. */
async function resultOf(id: bigint) {
  const { state, tally } = await replayNow(shop, id);
  const rows = await database.replayedOrder.findMany({ where: { replayId: id }, orderBy: { id: 'asc' } });
  return { state, tally, rows: rows.map(({ id: _, replayId: __, ...row }) => row) };
}

test('a replay that is killed anywhere and goes on comes to the same as one that is not', async () => {
  const file = await bytesOf(1_700);
  const whole = await begin();
  expect(await read(whole, held(file))).toBe('end');
  const expected = await resultOf(whole);
  expect(expected).toMatchObject({ state: 'done', tally: { orders: 1_700, leftOut: {} } });
  expect(expected.tally.changed).toBeGreaterThan(50);
  expect(expected.rows).toHaveLength(expected.tally.changed + expected.tally.cannotKnow);

  const broken = await begin();
  for (const part of [0.1, 0.35, 0.36, 0.71, 0.99]) {
    const words = await read(broken, held(file, Math.floor(file.length * part)));
    expect(words).toBe('Shopify’s file cannot be read: the connection broke off');
  }
  expect(Number((await replayNow(shop, broken)).offset)).toBeGreaterThan(0);
  expect(await read(broken, held(file), () => true)).toBe('end');
  expect(await resultOf(broken)).toEqual(expected);
});

test('its turn ends at a checkpoint, and two who read at once count nothing twice', async () => {
  const file = await bytesOf(1_100);
  const id = await begin();
  expect(await read(id, held(file), () => true)).toBe('checkpoint');
  const both = await Promise.all([read(id, held(file)), read(id, held(file))]);
  expect(both.toSorted()).toEqual(['end', 'not-mine']);
  expect((await replayNow(shop, id)).tally.orders).toBe(1_100);
});

test('one that was cancelled meanwhile keeps nothing more', async () => {
  const id = await begin();
  const read1 = read(id, held(await bytesOf(10)));
  await database.replay.updateMany({ where: { id }, data: { state: 'cancelled' } });
  expect(['not-mine', 'end']).toContain(await read1);
  expect(await read(id, held(await bytesOf(10)))).toBe('not-mine');
});

const [order = '', shippingLine = '', bag = ''] = linesOfOrder(1);
const nulls = (line: string) =>
  JSON.stringify(Object.fromEntries([...line.matchAll(/"(\w+)":/g)].map(([, key]) => [key, null])));

/** What stands in a file, and what of it is counted as what. */
const hostile: readonly (readonly [string, readonly string[], Readonly<Record<string, number>>, number])[] = [
  ['a line that breaks off', ['{"id":"gid://shopify/Ord', ...linesOfOrder(2)], { 'broken-line': 1 }, 1],
  [
    'a broken line among the parts of an order',
    [order, '{"id":', bag, ...linesOfOrder(2)],
    { 'broken-line': 1, unreadable: 1 },
    1,
  ],
  [
    'lines that are no objects',
    ['null', '7', '[]', '"text"', '', ...linesOfOrder(2)],
    { 'broken-line': 4 },
    1,
  ],
  ['parts without their order', [shippingLine, bag, ...linesOfOrder(2)], { 'without-order': 2 }, 1],
  [
    'a part of another order behind one',
    [...linesOfOrder(2), bag, ...linesOfOrder(3)],
    { 'without-order': 1, unreadable: 1 },
    1,
  ],
  [
    'an order with nothing but its id',
    ['{"id":"gid://shopify/Order/9"}', ...linesOfOrder(2)],
    { unreadable: 1 },
    1,
  ],
  ['nulls everywhere', [nulls(order), nulls(bag), ...linesOfOrder(2)], { unreadable: 1 }, 1],
  [
    'a part of no known kind',
    [order, JSON.stringify({ id: 'gid://shopify/Fee/1', __parentId: 'gid://shopify/Order/1' })],
    { unreadable: 1 },
    0,
  ],
  [
    'names that objects have anyway',
    ['{"__proto__":{"id":"x"},"constructor":1}', ...linesOfOrder(2)],
    { unreadable: 1 },
    1,
  ],
  [
    'a day that is none',
    [order.replace(/"createdAt":"[^"]+"/, '"createdAt":"yesterday"'), ...linesOfOrder(2)],
    { unreadable: 1 },
    1,
  ],
  ['a line of 10 MB', [`{"id":"${'x'.repeat(10_000_000)}"}`, ...linesOfOrder(2)], { 'broken-line': 1 }, 1],
];

test.each(hostile)(
  '%s is counted, and the orders around it are judged',
  async (_, lines, leftOut, orders) => {
    const id = await begin();
    expect(await read(id, held(linesOf(...lines)))).toBe('end');
    expect((await resultOf(id)).tally).toMatchObject({ orders, leftOut });
  },
);

test('of a country, a currency or an amount that is none, what cannot be known is said', async () => {
  const strange = [
    order.replace('"countryCodeV2":"US"', '"countryCodeV2":"🏝️"'),
    shippingLine.replaceAll('"USD"', '"🥥"'),
    bag.replaceAll('"USD"', '"🥥"'),
  ];
  const id = await begin();
  expect(await read(id, held(linesOf(...strange)))).toBe('end');
  expect((await resultOf(id)).tally).toMatchObject({ orders: 1, cannotKnow: 1, unknown: { value: 1 } });
});

test('where Shopify broke off, the last order is not taken for whole', async () => {
  const id = await begin();
  await database.replay.updateMany({ where: { id }, data: { isPartial: true } });
  await read(id, held(await bytesOf(3)));
  expect((await resultOf(id)).tally).toMatchObject({ orders: 2, leftOut: { cut: 1 } });
});

test('nothing is kept of an order that was erased, or of somebody who was forgotten after they placed it', async () => {
  await database.erasedOrder.create({ data: { shop, orderId: 'gid://shopify/Order/1' } });
  const customer = { number: null, phones: [], emails: ['BUYER2@example.com'] };
  await forgetCustomer(database, shop, codesToFind(codeMaking(shop), customer), new Date());
  const id = await begin();
  await read(id, held(await bytesOf(40)));
  const { tally, rows } = await resultOf(id);
  expect(tally).toMatchObject({ orders: 38, leftOut: { forgotten: 2 } });
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(({ orderName }) => orderName)).not.toContain('#1');
});
