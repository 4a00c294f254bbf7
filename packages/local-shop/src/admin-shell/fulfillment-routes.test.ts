import { expect, test } from 'vitest';

import { addService } from '../admin-graphql/fulfillment-services.ts';
import { visiting } from '../http.fixture.ts';
import { orderPayload } from '../orders/order-payload.ts';
import { plainId } from '../state/gid.ts';
import { testShop } from '../test-shop.ts';
import { piecesField } from './fulfillment-forms.ts';
import { fulfillmentRoutes } from './fulfillment-routes.ts';
import { orderPage } from './order-page.ts';

/** An order of three bags that wait, and the merchant who ships them. */
async function merchant() {
  const shop = testShop();
  const { context } = shop;
  await shop.admin(
    'mutation { orderCreate(order: { lineItems: [{ title: "Bag", quantity: 3, requiresShipping: true }] }) { order { id } } }',
  );
  const [order] = context.state.orders.values();
  if (!order) throw new Error('No order was made.');
  const visit = await visiting(fulfillmentRoutes(context));
  const now = () => context.state.orders.get(order.id) ?? order;
  const [waiting] = order.fulfillmentOrders;
  const [line] = waiting?.lines ?? [];
  const sends = (path: string, fields: Readonly<Record<string, string>> = {}) =>
    visit(`/admin/orders/${plainId(order.id)}/${path}`, {
      method: 'POST',
      body: new URLSearchParams({ fulfillmentOrder: waiting?.id ?? '', ...fields }),
    });
  const pieces = (quantity: number) => ({ [piecesField(line?.id ?? '')]: String(quantity) });
  const ask = (query: string) => shop.admin(query, { id: order.id });
  return { context, ask, sends, pieces, now, page: () => orderPage(context, now()) };
}

test('an order leaves in two parcels, one of them with several numbers, each of which leads to its carrier', async () => {
  const { sends, pieces, now, page, context, ask } = await merchant();
  expect(page()).toContain('Bag: pieces of 3');
  const first = { company: 'UPS', number: '1Z1', others: '1Z2, 1Z3' };
  expect((await sends('fulfillments', { ...pieces(2), ...first })).status).toBe(303);
  expect(page()).toContain('Unfulfilled (1)');
  expect(page()).not.toContain('pieces of');
  expect(page()).toMatch(/trackNums=1Z2"[^>]*>UPS 1Z2</);
  expect((await sends('fulfillments', { company: 'USPS', number: '94' })).status).toBe(303);
  expect(now().fulfillments.map(({ lines }) => lines[0]?.quantity)).toEqual([2, 1]);
  expect(now().fulfillmentOrders).toMatchObject([{ closed: true }]);
  expect(orderPayload(context.state, now())).toMatchObject({
    fulfillments: [
      { tracking_number: '1Z1', tracking_numbers: ['1Z1', '1Z2', '1Z3'] },
      { tracking_number: '94', tracking_numbers: ['94'] },
    ],
  });
  const answer = await ask(
    'query ($id: ID!) { order(id: $id) { fulfillments { all: trackingInfo { company number } trackingInfo(first: 1) { number } } } }',
  );
  expect(answer).toMatchObject({
    data: {
      order: {
        fulfillments: [
          {
            all: ['1Z1', '1Z2', '1Z3'].map((number) => ({ company: 'UPS', number })),
            trackingInfo: [{ number: '1Z1' }],
          },
          { all: [{ company: 'USPS', number: '94' }] },
        ],
      },
    },
  });
});

test('no pieces, and more than there are, are refused with what was typed', async () => {
  const { sends, pieces, now } = await merchant();
  for (const quantity of [0, 4]) {
    const refused = await sends('fulfillments', { ...pieces(quantity), company: 'UPS', number: 'mine' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('value="mine"');
  }
  expect(now().fulfillments).toEqual([]);
});

test('another location ships it, and a fulfillment service that was asked keeps it', async () => {
  const { sends, now, page, context } = await merchant();
  expect(page()).not.toContain('Change location');
  const { id: location } = addService(context.state, 'Elbe', { appId: 'another', variantIds: [] });
  expect(page()).toContain('Change location');
  expect((await sends('locations', { location })).status).toBe(303);
  expect(now().fulfillmentOrders).toMatchObject([{ locationId: location, requestStatus: 'UNSUBMITTED' }]);
  expect((await sends('fulfillment-requests')).status).toBe(303);
  expect(page()).not.toContain('Change location');
  expect((await sends('locations', { location })).status).toBe(422);
});
