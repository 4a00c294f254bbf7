import { expect, test } from 'vitest';

import { visiting } from '../http.fixture.ts';
import { holdFulfillmentOrder } from '../orders/holds.ts';
import { plainId } from '../state/gid.ts';
import type { Order } from '../state/orders.ts';
import { testShop } from '../test-shop.ts';
import { orderChangeRoutes } from './order-change-routes.ts';
import { orderPage } from './order-page.ts';

/** A held order of two bags, and the merchant who looks at it. */
async function merchant() {
  const shop = testShop();
  const { context, events } = shop;
  await shop.admin(
    'mutation { orderCreate(order: { lineItems: [{ title: "Bag", quantity: 2, requiresShipping: true }] }) { order { id } } }',
  );
  const [order] = context.state.orders.values();
  if (!order) throw new Error('No order was made.');
  const hold = { reason: 'OTHER', reasonNotes: null, handle: '', lines: [] };
  holdFulfillmentOrder(context, order.fulfillmentOrders[0]?.id ?? '', hold);
  const visit = await visiting(orderChangeRoutes(context));
  const now = () => context.state.orders.get(order.id) ?? order;
  const sends = (path: string, fields: Readonly<Record<string, string>> = {}) =>
    visit(`/admin/orders/${plainId(order.id)}/${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
    });
  const post = async (path: string, fields?: Readonly<Record<string, string>>) =>
    (await sends(path, fields)).status;
  const page = () => orderPage(context, now());
  return { post, sends, now, page, visit, topics: () => events.map(({ topic }) => topic) };
}

/** How many pieces of each line are in fulfillment orders that are not closed. */
const unshippedQuantities = ({ lines, fulfillmentOrders }: Order): readonly number[] =>
  lines.map(({ id }) =>
    fulfillmentOrders
      .filter(({ closed }) => !closed)
      .flatMap((each) => each.lines)
      .reduce((pieces, line) => (line.orderLineId === id ? pieces + line.quantity : pieces), 0),
  );

test('a merchant releases a hold by hand', async () => {
  const { post, now, page } = await merchant();
  expect(page()).toContain('Release holds');
  expect(await post('release')).toBe(303);
  expect(now().fulfillmentOrders).toMatchObject([{ holds: [], closed: false }]);
  expect(page()).not.toContain('Release holds');
});

test('a merchant changes a quantity, down and up again, and the app is told of each edit', async () => {
  const { post, now, page, topics } = await merchant();
  const line = now().lines[0]?.id ?? '';
  expect(page()).toContain('Quantity of Bag');
  expect(await post('edit-line', { line, quantity: '1' })).toBe(303);
  expect(now()).toMatchObject({
    lines: [{ quantity: 2, currentQuantity: 1 }],
    fulfillmentOrders: [{ lines: [{ quantity: 1 }] }],
  });
  expect(await post('edit-line', { line, quantity: '2' })).toBe(303);
  expect(now()).toMatchObject({ lines: [{ quantity: 2, currentQuantity: 2 }] });
  expect(unshippedQuantities(now())).toEqual([2]);
  expect(await post('edit-line', { line, quantity: '0' })).toBe(303);
  expect(unshippedQuantities(now())).toEqual([0]);
  expect(topics()).toEqual(['orders/create', 'orders/edited', 'orders/edited', 'orders/edited']);
});

test('a quantity that is none, or more than was ordered, is refused beside its field', async () => {
  const { sends, now, topics } = await merchant();
  const line = now().lines[0]?.id ?? '';
  for (const quantity of ['3', '-1', '1.5', '']) {
    const refused = await sends('edit-line', { line, quantity });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Enter a whole number from 0 to 2');
  }
  expect(topics()).toEqual(['orders/create']);
});

test('a merchant ships an order in another way, and what was there stays, removed', async () => {
  const { post, now, topics } = await merchant();
  expect(await post('replace-shipping', { title: ' ', price: '5.00' })).toBe(422);
  expect(await post('replace-shipping', { title: 'Standard', price: '5.00' })).toBe(303);
  expect(await post('replace-shipping', { title: 'UPS Ground', price: '9.00' })).toBe(303);
  expect(now().shippingLines).toMatchObject([
    { title: 'Standard', isRemoved: true },
    { title: 'UPS Ground', isRemoved: false, code: 'custom' },
  ]);
  expect(topics()).toEqual(['orders/create', 'orders/edited', 'orders/edited']);
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
