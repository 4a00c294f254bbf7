import { expect, test } from 'vitest';

import { visiting } from '../http.fixture.ts';
import { holdFulfillmentOrder } from '../orders/holds.ts';
import { plainId } from '../state/gid.ts';
import { testShop } from '../test-shop.ts';
import { orderChangeRoutes } from './order-change-routes.ts';
import { orderPage } from './order-page.ts';

/** A held order of one bag, and the merchant who looks at it. */
async function merchant() {
  const shop = testShop();
  const { context, events } = shop;
  await shop.admin(
    'mutation { orderCreate(order: { lineItems: [{ title: "Bag", quantity: 1, requiresShipping: true }] }) { order { id } } }',
  );
  const [order] = context.state.orders.values();
  if (!order) throw new Error('No order was made.');
  const hold = { reason: 'OTHER', reasonNotes: null, handle: '', lines: [] };
  holdFulfillmentOrder(context, order.fulfillmentOrders[0]?.id ?? '', hold);
  const visit = await visiting(orderChangeRoutes(context));
  const now = () => context.state.orders.get(order.id) ?? order;
  const post = async (path: string, fields: Readonly<Record<string, string>> = {}) =>
    (
      await visit(`/admin/orders/${plainId(order.id)}/${path}`, {
        method: 'POST',
        body: new URLSearchParams(fields),
      })
    ).status;
  const page = () => orderPage(context, now());
  return { post, now, page, visit, topics: () => events.map(({ topic }) => topic) };
}

test('a merchant releases a hold by hand', async () => {
  const { post, now, page } = await merchant();
  expect(page()).toContain('Release holds');
  expect(await post('release')).toBe(303);
  expect(now().fulfillmentOrders).toMatchObject([{ holds: [], closed: false }]);
  expect(page()).not.toContain('Release holds');
});

test('a merchant takes a line off, and the app is told of an edit', async () => {
  const { post, now, topics } = await merchant();
  expect(await post('remove-line', { line: now().lines[0]?.id ?? '' })).toBe(303);
  expect(now().lines).toMatchObject([{ quantity: 1, currentQuantity: 0 }]);
  expect(topics()).toEqual(['orders/create', 'orders/edited']);
});

test('a merchant cancels an order once', async () => {
  const { post, now, topics } = await merchant();
  expect([await post('cancel'), await post('cancel')]).toEqual([303, 303]);
  expect(now().cancelReason).toBe('CUSTOMER');
  expect(topics()).toEqual(['orders/create', 'orders/cancelled']);
});

test('an order that is not there cannot be changed', async () => {
  const { visit } = await merchant();
  expect((await visit('/admin/orders/1/cancel', { method: 'POST' })).status).toBe(404);
});
