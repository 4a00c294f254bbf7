import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { filterIn, ordersAt, queryOf } from '../../orders/list/filter.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { keepOrders } from '../../testing/decided-orders.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.tsx';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';

beforeEach(async () => {
  await database.case.deleteMany();
  await database.orderDecision.deleteMany();
  await installAlone(shopWithApp(one), shopWithApp(two));
  await publishFor(one);
});

const open = (address = '/app/orders', shop = one) =>
  route.loader({ request: merchantRequest(shop, address), params: {}, context: {} });
const namesAt = async (address: string) => (await open(address)).orders.map(({ name }) => name);
const found = (typed: string) => namesAt(`/app/orders?q=${encodeURIComponent(typed)}`);

test.each([
  '1002',
  '#1002',
  ' # 1002 ',
  'order 1002',
  '１００２',
  'https://admin.shopify.com/store/one/orders/1002',
])('an order is found by what people type for it: %j', async (typed) => {
  await keepOrders(one, { 1001: {}, 1002: {}, 10021: {} });
  expect(await found(typed)).toEqual(['#1002']);
});

test('where no order is called exactly so, those are found whose name or number begins so', async () => {
  await keepOrders(one, {
    1: { orderName: 'EN-1001' },
    2: { orderName: 'EN-1002' },
    3: { orderName: 'FR-2001' },
  });
  expect(await found('100')).toEqual(['EN-1002', 'EN-1001']);
  expect(await found('en')).toEqual(['EN-1002', 'EN-1001']);
  expect(await found('en1001')).toEqual(['EN-1001']);
  expect(await found('%')).toEqual([]);
  expect(await found('0_1')).toEqual([]);
});

test.each([
  ['[ADDR-02] on hold', { held: 'yes' }, ['#2', '#1']],
  ['[SHIP-05] on hold for its country', { held: 'destination' }, ['#2']],
  ['[SIGN-01] with a signature', { signature: 'yes' }, ['#4', '#3']],
  ['[PROT-01] protected', { protected: 'yes' }, ['#4']],
  ['waiting for somebody', { problem: 'yes' }, ['#1']],
  ['to a country', { country: 'CA' }, ['#5']],
  ['of a policy version', { version: 2 }, ['#5']],
  ['[SHIP-01] shipped free', { shipping: 'free' }, ['#6']],
  ['[SHIP-01] within $5.00 of free shipping', { near: 5 }, ['#8', '#7']],
  ['[SHIP-01] below free shipping by at most $5.00', { near: 5, side: 'below' }, ['#7']],
  ['[ADDR-01] [ADDR-03] to anything but a street', { address: 'box' }, ['#2', '#1']],
  ['[ADDR-01] to a P.O. box', { address: 'poBox', verdict: 'refuse' }, ['#1']],
  ['by the form of address that was found', { form: 'P.O. box' }, ['#1']],
  ['[SHIP-05] to where nothing is shipped', { unserved: 'yes' }, ['#2']],
  ['placed on a day of the shop', { from: '2026-11-21', to: '2026-11-21' }, ['#9']],
  ['on hold and protected at once', { held: 'yes', protected: 'yes' }, []],
] as const)('orders are found %s', async (_, filter, names) => {
  const box = { addressClass: 'poBox', addressVerdict: 'refuse', addressForm: 'P.O. box' };
  const mailbox = { addressClass: 'privateMailbox', addressVerdict: 'ask', addressForm: 'PMB' };
  await keepOrders(one, {
    1: { ...box, held: 'address', problem: true },
    2: { ...mailbox, held: 'destination', unserved: 'country' },
    3: { signature: 'required', held: 'address', releasedAt: new Date() },
    4: { signature: 'if-carrier', protected: true },
    5: { country: 'CA', policyVersion: 2 },
    6: { shipping: 0n, shippedFree: true, freeFromCurrency: 'USD', missing: -2000n },
    7: { freeFromCurrency: 'USD', missing: 500n },
    8: { freeFromCurrency: 'JPY', missing: -5n },
    // 11 p.m. of November 21 in Los Angeles, where this is the next day in UTC.
    9: { placedAt: new Date('2026-11-22T07:00:00Z') },
    10: { freeFromCurrency: 'JPY', missing: 500n, placedAt: new Date('2026-11-20T08:00:00Z') },
  });
  expect(await namesAt(ordersAt(filter))).toEqual(names);
});

test('a filter stands in the address, and what makes no sense in an address narrows nothing', () => {
  const filter = { ...filterIn(new URLSearchParams()), held: 'yes', near: 5, country: 'US' } as const;
  expect(filterIn(queryOf(filter))).toEqual(filter);
  const nonsense = 'held=maybe&near=-1&country=usa&version=x&from=yesterday&sort=up&form=';
  expect(filterIn(new URLSearchParams(nonsense))).toEqual(filterIn(new URLSearchParams()));
});

test('what the list is narrowed down by is shown in words, also what no choice of the form says', async () => {
  const { applied, kept } = await open(ordersAt({ held: 'yes', near: 5, side: 'below', country: 'DE' }));
  expect(applied.map(({ label }) => label)).toEqual([
    'On hold',
    'Ships to: DE',
    'Up to 5 below free shipping',
  ]);
  expect(kept).toEqual([
    ['near', '5'],
    ['side', 'below'],
  ]);
});

test.each([
  ['newest', '', (names: readonly string[]) => names],
  ['oldest', 'sort=oldest', (names: readonly string[]) => names.toReversed()],
] as const)('pages follow each other from the %s on, and back again', async (_, sort, inOrder) => {
  const numbers = Array.from({ length: 120 }, (_each, at) => 1001 + at);
  const sameTime = { placedAt: new Date('2026-11-23T10:00:00Z') };
  await keepOrders(one, Object.fromEntries(numbers.map((each) => [each, each % 3 === 0 ? sameTime : {}])));
  const rows = await database.orderDecision.findMany({
    orderBy: [{ placedAt: 'desc' }, { orderId: 'desc' }],
  });
  const all = inOrder(rows.map(({ orderName }) => orderName));
  const first = await open(`/app/orders?${sort}`);
  const second = await open(`/app/orders?${sort}&after=${first.after}`);
  const third = await open(`/app/orders?${sort}&after=${second.after}`);
  const pages = [first, second, third].map(({ orders }) => orders.map(({ name }) => name));
  expect(pages.flat()).toEqual(all);
  expect([first.before, third.after]).toEqual([null, null]);
  const back = await open(`/app/orders?${sort}&before=${third.before}`);
  expect(back.orders.map(({ name }) => name)).toEqual(pages[1]);
  expect((await open(`/app/orders?${sort}&before=${back.before}`)).before).toBeNull();
});

test('another shop sees none of the orders, whatever it looks for', async () => {
  await keepOrders(one, { 1001: { held: 'address' } });
  for (const address of [
    '/app/orders',
    '/app/orders?q=1001',
    '/app/orders?held=yes',
    '/app/orders?after=9999999999999-1',
  ])
    expect((await open(address, two)).orders, address).toEqual([]);
});

test('a row says what its order is: where it goes, what shipping cost, and what waits', async () => {
  await keepOrders(one, { 1001: { held: 'address', signature: 'required', protected: true, problem: true } });
  expect((await open()).orders).toMatchObject([
    {
      ...{
        name: '#1001',
        page: '/app/orders/1001',
        country: 'United States',
        shipping: '$5.00',
        waits: true,
      },
      status: { words: 'On hold' },
      marks: ['Signature required', 'Protected'],
    },
  ]);
});

test('[ADDR-02] an order of which nothing ships is listed as such, and one that had left, too', async () => {
  await keepOrders(one, {
    1: { shipment: 'nothing', shipping: null, shippedFree: null },
    2: { shipment: 'shipped' },
  });
  const { orders } = await open();
  expect(orders.map(({ status, shipping }) => [status?.words, shipping])).toEqual([
    ['Shipped already', '$5.00'],
    ['Nothing to ship', '–'],
  ]);
});
