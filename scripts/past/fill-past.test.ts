import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startLocalShop } from 'local-shop';
import { expect, onTestFinished, test } from 'vitest';

import { seedOf } from '../shops/shops.ts';
import { makePastOrders } from './fill-past.ts';
import { pastOrders } from './past-orders.ts';
import { pastRequests } from './past-requests.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the first shop has sold for two months: what left, what arrived and what waits is on its orders, and it is today again', async () => {
  const shop = await startLocalShop({
    ...{ seed: seedOf('aallyn'), port: 0, smtpPort: 0 },
    app: {
      ...{ url: 'https://doorstep.example.com', apiKey: 'key', apiSecret: 'secret' },
      configuration: path.join(root, 'shopify.app.toml'),
      extensions: path.join(root, 'extensions'),
    },
  });
  onTestFinished(() => shop.stop());
  const made = await makePastOrders(shop.url);
  expect([...made.keys()]).toEqual(expect.arrayContaining([...pastOrders]));
  const pages = await Promise.all(
    [...made].map(async ([order, { number }]) => ({
      order,
      // What can be chosen has happened to none.
      page: (await (await fetch(`${shop.url}/admin/orders/${number}`)).text()).replaceAll(
        /<select[^]*?<\/select>/g,
        '',
      ),
    })),
  );
  for (const { order, page } of pages) {
    expect(page.includes('UPS'), `sent on ${order.sentOn}`).toBe(order.sentOn !== null);
    expect(page.includes('Delivered')).toBe(order.deliveredOn !== null);
  }
  const home = await (await fetch(`${shop.url}/admin`)).text();
  expect(home).not.toContain('days from the machine’s');
});

test('there are orders of each kind to look at, and each request is about another one', () => {
  expect(new Set(pastOrders.map(({ home }) => home.countryCode))).toEqual(new Set(['US', 'CA', 'JP', 'HK']));
  expect(pastOrders.some(({ sentOn }) => sentOn === null)).toBe(true);
  expect(pastOrders.some(({ sentOn, deliveredOn }) => sentOn !== null && deliveredOn === null)).toBe(true);
  const asked = pastRequests(pastOrders);
  expect(asked).toHaveLength(7);
  expect(new Set(asked.map(({ order }) => order)).size).toBe(asked.length);
});
