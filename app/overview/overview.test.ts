import { afterEach, beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { filterIn } from '../orders/list/filter.ts';
import { findOrders } from '../orders/list/find-orders.server.ts';
import { install } from '../testing/merchant.ts';
import { readOverview } from './overview.server.ts';

const shop = 'one.myshopify.com';
const other = 'two.myshopify.com';
const timeZone = 'America/Los_Angeles';
const now = new Date('2026-11-29T20:00:00Z');
const hour = 60 * 60 * 1000;

beforeEach(async () => {
  await database.orderDecision.deleteMany();
  await database.shop.deleteMany();
  await install(shop);
  await install(other);
});

afterEach(() => database.orderDecision.deleteMany());

const classes = ['street', 'poBox', 'privateMailbox', 'unread', null] as const;
const verdicts = ['allow', 'refuse', 'ask', 'refuse', null] as const;
const holds = ['address', 'destination', 'unclear', null, null, null] as const;

/** Orders of all kinds, four hours apart, the latest of them now. */
const order = (at: number, wanted: string) => {
  const placedAt = new Date(now.getTime() - at * 4 * hour);
  const missing = (at * 137) % 4001;
  return {
    shop: wanted,
    orderId: `gid://shopify/Order/${at}`,
    orderName: `#${at}`,
    policyVersion: 1,
    placedAt,
    decision: {},
    country: 'US',
    currency: 'USD',
    fee: at % 3 === 0 ? 350n : 0n,
    protected: at % 3 === 0,
    shippedFree: at % 7 === 0 ? null : missing > 2000,
    freeFrom: at % 5 === 0 ? 15000n : 10000n,
    freeFromCurrency: at % 5 === 0 ? 'JPY' : 'USD',
    missing: BigInt(at % 5 === 0 ? missing * 2 - 4000 : 2000 - missing),
    signature: ['required', 'if-carrier', 'not-required', 'unknown'][at % 4] ?? null,
    held: holds[at % holds.length] ?? null,
    releasedAt: at % 11 === 0 ? now : null,
    addressClass: classes[at % classes.length] ?? null,
    addressVerdict: verdicts[at % classes.length] ?? null,
    addressForm: at % 2 === 0 ? 'PO Box 1' : null,
  };
};

async function seed(count: number, wanted = shop) {
  await database.orderDecision.createMany({
    data: Array.from({ length: count }, (_, at) => order(at, wanted)),
  });
}

const open = (query: string) => readOverview(database, shop, new URLSearchParams(query), { timeZone, now });

/** How many orders the list shows that a mark leads to. */
async function listed(href: string): Promise<number> {
  const filter = filterIn(new URL(href, 'https://app.example').searchParams);
  const { rows } = await findOrders(database, shop, { filter, turn: null, size: 5000, timeZone });
  return rows.length;
}

/** What a mark says, where it says a count. */
const countIn = (shown: string): number =>
  Number(/^([\d,]+)(?: orders?)?$/.exec(shown)?.[1]?.replace(',', '') ?? NaN);

test.each(['days=7', 'days=no', 'days=91'])(
  'every count of the overview is the number of orders on the list that it leads to (%s)',
  async (query) => {
    await seed(700);
    await seed(100, other);
    const { figures, signed: toSign, radars, addresses, holds: held } = await open(query);
    const [orders, , , , signed] = figures;
    const marks = [
      ...[orders, signed].flatMap((each) => (each ? [each] : [])),
      ...toSign.points,
      ...radars.flatMap(({ drawn }) => drawn.bars),
      ...addresses,
      ...held,
    ];
    expect(marks.length).toBeGreaterThan(20);
    for (const { label, shown, href } of marks)
      expect({ label, count: countIn(shown) }).toEqual({ label, count: await listed(href) });
    expect(countIn(orders?.before ?? '')).toBe(await listed(orders?.hrefBefore ?? ''));
  },
);

test('a share is that of the orders which its list shows, and nothing where no order is', async () => {
  await seed(20);
  const { free, chosen } = await open('days=7');
  const { shown, href } = free.points.at(-2) ?? { shown: '', href: '' };
  const all = await listed(href.replace('shipping=free', 'shipping=paid'));
  const ofThem = await listed(href);
  expect(shown).toBe(
    new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 }).format(
      ofThem / (all + ofThem),
    ),
  );
  expect(chosen.points[0]).toMatchObject({ shown: 'no orders', y: null, before: 'no orders' });
});

test('[PROT-01] what the protection earned is drawn in each currency that it came in, and comes to its sum', async () => {
  await seed(40);
  const euros = { currency: 'EUR', fee: 298n, protected: true };
  await database.orderDecision.create({
    data: { ...order(1, shop), orderId: 'gid://shopify/Order/90', ...euros },
  });
  const { figures, income } = await open('days=7');
  expect(income.map(({ currency }) => currency)).toEqual(['EUR', 'USD']);
  const sums = income.map(({ drawn }) =>
    drawn.points.reduce((so, { shown }) => so + Number(shown.replaceAll(/[^\d.]/g, '')), 0),
  );
  const [, , , { shown } = { shown: '' }] = figures;
  expect(shown.match(/[\d.]+/g)?.map(Number)).toEqual(expect.arrayContaining(sums));
});

test('a day is a day of the shop’s time zone, also when its clocks change', async () => {
  await database.orderDecision.create({
    data: { ...order(0, shop), placedAt: new Date('2026-11-01T07:30:00Z') },
  });
  const { chosen } = await open('days=30');
  expect(chosen.points.filter(({ y }) => y !== null).map(({ label }) => label)).toEqual(['Nov 1']);
});

test('a shop without orders has no picture of them, and no number that is made up', async () => {
  await seed(30, other);
  const page = await open('');
  expect(page).toMatchObject({ hasOrders: false, period: '30', radars: [], addresses: [] });
  expect(page.figures.map(({ shown }) => shown)).toEqual(['0', 'no orders', 'no orders', 'none', '0']);
});
