import { expect, test } from 'vitest';

import { money, type MoneyBag } from '../state/money.ts';
import { emptyEdit } from '../state/order-edits.ts';
import { testShop } from '../test-shop.ts';
import { cancelOrder } from './cancel-order.ts';
import { createOrder, variantLine } from './create-order.ts';
import { commitEdit } from './edit-order.ts';
import { fulfill } from './fulfill.ts';
import { orderFulfillmentStatus } from './fulfillment.ts';
import { payInFull } from './payment.ts';
import { orderTotals, placedTotals } from './totals.ts';

const usd = (minor: number): MoneyBag => ({ shop: money(minor, 'USD'), presentment: money(minor, 'USD') });

/** Two bags with $10.00 off together, and $5.00 for shipping. */
function sold() {
  const { context, events } = testShop();
  const order = createOrder(context, {
    lines: [
      variantLine(context, {
        variantId: 'gid://shopify/ProductVariant/3',
        quantity: 2,
        unitPrice: usd(10000),
        discount: usd(1000),
        attributes: [],
      }),
    ],
    shippingLines: [
      {
        title: 'Standard',
        code: 'Standard',
        carrierIdentifier: null,
        source: 'shopify',
        price: usd(500),
        discount: usd(0),
      },
    ],
    email: 'ana@example.com',
    phone: null,
    payment: payInFull('bogus'),
    customerLocale: 'en',
    presentmentCurrency: 'USD',
    shippingAddress: null,
    billingAddress: null,
    discountCodes: [],
    automaticDiscounts: [],
    attributes: [],
    note: null,
    tags: [],
    metafields: [],
    sourceName: 'web',
  });
  const now = () => context.state.orders.get(order.id) ?? order;
  const keep = (quantity: number) =>
    commitEdit(context, now(), {
      ...emptyEdit('gid://shopify/CalculatedOrder/1', order.id),
      quantities: new Map(order.lines.map(({ id }) => [id, quantity])),
    });
  return { context, events, order, now, keep };
}

test('a cancelled order ships nothing, costs nothing and still says what was ordered', () => {
  const { context, events, order, now } = sold();
  expect(
    cancelOrder(context, order, { reason: 'CUSTOMER', refund: false, restock: true, staffNote: null }),
  ).toBe('cancelled');
  expect(now()).toMatchObject({ cancelReason: 'CUSTOMER', lines: [{ quantity: 2, currentQuantity: 0 }] });
  expect(orderFulfillmentStatus(now())).toBe('UNFULFILLED');
  expect(now().fulfillmentOrders).toMatchObject([{ closed: true, lines: [{ quantity: 0 }] }]);
  expect(orderTotals(now()).total).toEqual(usd(0));
  expect(placedTotals(now()).total).toEqual(usd(19500));
  expect(
    cancelOrder(context, now(), { reason: 'CUSTOMER', refund: false, restock: true, staffNote: null }),
  ).toBe('already-cancelled');
  expect(events.map(({ topic }) => topic)).toEqual([
    'orders/create',
    'orders/paid',
    'orders/cancelled',
    'orders/updated',
  ]);
});

test('what has left is not cancelled', () => {
  const { context, order, now } = sold();
  fulfill(context, order.fulfillmentOrders[0]?.id ?? '', []);
  expect(
    cancelOrder(context, now(), { reason: 'OTHER', refund: false, restock: true, staffNote: null }),
  ).toBe('fulfilled');
  expect(now().cancelledAt).toBeNull();
});

test('an edit takes pieces off what is still to be shipped, with their part of the discount', () => {
  const { events, now, keep } = sold();
  keep(1);
  expect(now()).toMatchObject({
    lines: [{ quantity: 2, currentQuantity: 1 }],
    fulfillmentOrders: [{ closed: false, lines: [{ quantity: 1 }] }],
  });
  expect(orderTotals(now()).total).toEqual(usd(10000 - 500 + 500));
  expect(events.at(-2)).toMatchObject({
    topic: 'orders/edited',
    payload: { order_edit: { line_items: { additions: [], removals: [{ delta: 1 }] } } },
  });
});

test('an edit that leaves nothing closes the fulfillment order without a parcel', () => {
  const { now, keep } = sold();
  keep(0);
  expect(now().fulfillmentOrders).toMatchObject([{ closed: true, lines: [{ quantity: 0 }], holds: [] }]);
  expect(orderFulfillmentStatus(now())).toBe('UNFULFILLED');
});
