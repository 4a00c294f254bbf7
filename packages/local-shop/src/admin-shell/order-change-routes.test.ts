import { expect, test } from 'vitest';

import { visiting } from '../http.fixture.ts';
import { fulfill } from '../orders/fulfill.ts';
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
  const begun = events.length;
  const ships = () =>
    fulfill(context, now().fulfillmentOrders[0]?.id ?? '', [{ company: 'UPS', number: '1Z', url: null }]);
  return {
    post,
    sends,
    now,
    page,
    visit,
    ships,
    topics: () => events.slice(begun).map(({ topic }) => topic),
  };
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
  expect(topics()).toEqual(Array.from({ length: 3 }, () => ['orders/edited', 'orders/updated']).flat());
});

test('a quantity that is none, or more than was ordered, is refused beside its field', async () => {
  const { sends, now, topics } = await merchant();
  const line = now().lines[0]?.id ?? '';
  for (const quantity of ['3', '-1', '1.5', '']) {
    const refused = await sends('edit-line', { line, quantity });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Enter a whole number from 0 to 2');
  }
  expect(topics()).toEqual([]);
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
  expect(topics()).toEqual(['orders/edited', 'orders/updated', 'orders/edited', 'orders/updated']);
});

test('a merchant cancels an order once', async () => {
  const { post, now, topics } = await merchant();
  expect([await post('cancel'), await post('cancel')]).toEqual([303, 303]);
  expect(now().cancelReason).toBe('CUSTOMER');
  expect(topics()).toEqual(['orders/cancelled', 'orders/updated']);
});

test('an order that is not there cannot be changed', async () => {
  const { visit } = await merchant();
  expect((await visit('/admin/orders/1/cancel', { method: 'POST' })).status).toBe(404);
});

/** An order of two bags at $100.00 that was paid, and a P.O. box. */
async function paid() {
  const shop = testShop();
  const { context, events } = shop;
  await shop.admin(
    `mutation { orderCreate(order: { financialStatus: PAID, lineItems: [{ title: "Bag", quantity: 2, requiresShipping: true,
      priceSet: { shopMoney: { amount: "100.00", currencyCode: USD } } }],
      shippingAddress: { lastName: "Roy", address1: "PO Box 12", city: "Columbus", provinceCode: "OH", countryCode: US, zip: "43215" } }) { order { id } } }`,
  );
  const [order] = context.state.orders.values();
  if (!order) throw new Error('No order was made.');
  const begun = events.length;
  const visit = await visiting(orderChangeRoutes(context));
  const now = () => context.state.orders.get(order.id) ?? order;
  return {
    now,
    page: () => orderPage(context, now()),
    topics: () => events.slice(begun).map(({ topic }) => topic),
    post: (path: string, fields: Readonly<Record<string, string>> = {}) =>
      visit(`/admin/orders/${plainId(order.id)}/${path}`, {
        method: 'POST',
        body: new URLSearchParams(fields),
      }),
  };
}

const street = { lastName: 'Roy', address1: '1 High St', city: 'Columbus', provinceCode: 'oh', zip: '43215' };

test('a merchant gives an order another address, and the app is told that it has changed', async () => {
  const { post, now, page, topics } = await paid();
  expect(page()).toContain('value="PO Box 12"');
  expect((await post('shipping-address', { ...street, countryCode: 'US' })).status).toBe(303);
  expect(now().shippingAddress).toMatchObject({ address1: '1 High St', provinceCode: 'OH', company: null });
  expect(topics()).toEqual(['orders/updated']);
  const refused = await post('shipping-address', { ...street, address1: '', countryCode: 'US' });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Enter a last name, an address, a city and a country');
});

test('a merchant refunds a piece at its price, or an amount, and never more than was paid', async () => {
  const { post, now, page, topics } = await paid();
  const [line] = now().lines;
  expect((await post('refunds', { refundLine: line?.id ?? '', refundQuantity: '1' })).status).toBe(303);
  expect(now()).toMatchObject({
    refunds: [
      { lines: [{ quantity: 1, subtotal: { shop: { minor: 10000 } } }], adjustment: { shop: { minor: 0 } } },
    ],
    fulfillmentOrders: [{ lines: [{ quantity: 1 }] }],
  });
  expect(page()).toContain('Partially refunded');
  expect((await post('refunds', { refundAmount: '30.00', refundNote: 'Late' })).status).toBe(303);
  expect(now().refunds[1]).toMatchObject({ note: 'Late', lines: [], adjustment: { shop: { minor: 3000 } } });
  expect((await post('refunds', { refundAmount: '70.01' })).status).toBe(422);
  expect(topics().filter((topic) => topic === 'refunds/create')).toHaveLength(2);
});

test('a merchant cancels and refunds at once', async () => {
  const { post, now, page, topics } = await paid();
  expect(page()).toContain('Cancel and refund');
  await post('cancel-and-refund');
  expect(topics()).toEqual(['refunds/create', 'orders/cancelled', 'orders/updated']);
  expect(now().cancelReason).toBe('CUSTOMER');
  expect(page()).toContain('Refunded');
});

test('a merchant opens returns by hand, answers what a customer asked for, and closes what was processed', async () => {
  const { post, sends, now, page, ships, topics } = await merchant();
  await post('release');
  expect(page()).not.toContain('Create return');
  ships();
  const returnLine = now().fulfillments[0]?.lines[0]?.id ?? '';
  const fields = {
    action: 'create',
    returnLine,
    returnQuantity: '1',
    returnReason: 'style',
    returnAs: 'requested',
  };
  const refused = await sends('returns', { ...fields, returnQuantity: '3' });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Enter a whole number from 1 to 2');
  for (let time = 0; time < 2; time += 1) expect(await post('returns', fields)).toBe(303);
  const [first, second] = now().returns;
  await post('returns', { action: 'approve', return: first?.id ?? '' });
  await post('returns', { action: 'decline', return: second?.id ?? '' });
  expect(now().returns).toMatchObject([{ status: 'OPEN' }, { status: 'DECLINED' }]);
  await post('returns', { action: 'process', return: first?.id ?? '' });
  await post('returns', { action: 'close', return: first?.id ?? '' });
  expect(now().returns[0]).toMatchObject({ status: 'CLOSED', lines: [{ processed: 1 }] });
  expect(topics().filter((topic) => topic.startsWith('returns/'))).toEqual([
    'returns/request',
    'returns/request',
    'returns/approve',
    'returns/decline',
    'returns/process',
    'returns/close',
  ]);
});
