import { expect, test } from 'vitest';
import { z } from 'zod';

import { testApp, testShop } from '../test-shop.ts';

const page = z.object({
  orders: z.object({
    nodes: z.array(z.object({ name: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

/** A shop with an order at each of these instants. */
async function soldAt(instants: readonly string[], app = testApp) {
  const shop = testShop(app);
  for (const instant of instants) {
    shop.moveTo(instant);
    await shop.admin(
      'mutation { orderCreate(order: { lineItems: [{ title: "Bag", quantity: 1 }] }) { order { id } } }',
    );
  }
  const read = async (query: string, after: string | null = null, first = 2) => {
    const answer = await shop.admin(
      `query ($query: String!, $after: String, $first: Int!) {
        orders(first: $first, after: $after, sortKey: UPDATED_AT, query: $query) { nodes { name } pageInfo { hasNextPage endCursor } }
      }`,
      { query, after, first },
    );
    const { orders } = page.parse(JSON.parse(JSON.stringify(answer.data)));
    return { names: orders.nodes.map(({ name }) => name), ...orders.pageInfo };
  };
  const tag = (at: number) =>
    shop.admin('mutation ($id: ID!) { tagsAdd(id: $id, tags: ["seen"]) { userErrors { message } } }', {
      id: [...shop.context.state.orders.keys()][at],
    });
  return { shop, read, tag };
}

const FOUR = [1, 2, 3, 4].map((hour) => `2026-11-23T0${hour}:00:00.000Z`);

test('what has changed since an instant comes oldest change first, page by page', async () => {
  const { shop, read, tag } = await soldAt(FOUR);
  shop.moveTo('2026-11-23T05:00:00.000Z');
  await tag(1);
  const first = await read("updated_at:>='2026-11-23T03:00:00.000Z'");
  expect(first).toMatchObject({ names: ['#1003', '#1004'], hasNextPage: true });
  expect(await read("updated_at:>='2026-11-23T03:00:00.000Z'", first.endCursor)).toMatchObject({
    names: ['#1002'],
    hasNextPage: false,
  });
});

test('an order that changes while pages are read comes again at the end, and none is passed over', async () => {
  const { shop, read, tag } = await soldAt(FOUR);
  const first = await read('');
  expect(first.names).toEqual(['#1001', '#1002']);
  shop.moveTo('2026-11-23T05:00:00.000Z');
  await tag(1); // the order that the page ended with
  const second = await read('', first.endCursor);
  expect(second.names).toEqual(['#1003', '#1004']);
  expect((await read('', second.endCursor)).names).toEqual(['#1002']);
});

test('a change that changes nothing does not move an order, and is not told', async () => {
  const { shop, tag } = await soldAt(['2026-11-23T01:00:00.000Z']);
  await tag(0);
  const told = shop.events.length;
  const [before] = shop.context.state.orders.values();
  shop.moveTo('2026-11-23T02:00:00.000Z');
  await tag(0);
  expect([...shop.context.state.orders.values()]).toEqual([before]);
  expect(shop.events).toHaveLength(told);
});

test('orders that are older than 60 days are there for an app that may read all orders, and for no other', async () => {
  const instants = ['2026-09-01T00:00:00.000Z', '2026-11-23T00:00:00.000Z'];
  const { shop, read, tag } = await soldAt(instants);
  expect((await read('')).names).toEqual(['#1002']);
  expect((await tag(0)).data).toMatchObject({ tagsAdd: { userErrors: [{}] } });
  const [id] = shop.context.state.orders.keys();
  const answer = await shop.admin('query ($id: ID!) { order(id: $id) { id } node(id: $id) { id } }', { id });
  expect(answer.data).toEqual({ order: null, node: null });
  const all = await soldAt(instants, { ...testApp, scopes: [...testApp.scopes, 'read_all_orders'] });
  expect((await all.read('')).names).toEqual(['#1001', '#1002']);
});
