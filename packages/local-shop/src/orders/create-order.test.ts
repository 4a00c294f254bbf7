import { expect, test } from 'vitest';

import { money, type MoneyBag } from '../state/money.ts';
import { testShop } from '../test-shop.ts';
import { createOrder, variantLine } from './create-order.ts';
import { payInFull } from './payment.ts';

const bag = (usd: number, hkd: number): MoneyBag => ({
  shop: money(usd, 'USD'),
  presentment: money(hkd, 'HKD'),
});

function sold() {
  const shop = testShop();
  const { context } = shop;
  const line = { quantity: 1, discount: bag(0, 0), attributes: [{ key: 'engraving', value: 'ANA' }] };
  const order = createOrder(context, {
    lines: [
      variantLine(context, {
        ...line,
        variantId: 'gid://shopify/ProductVariant/3',
        unitPrice: bag(12821, 100000),
      }),
    ],
    shippingLines: [
      {
        title: 'Standard',
        code: 'Standard',
        carrierIdentifier: null,
        source: 'shopify',
        price: bag(2500, 19500),
        discount: bag(2500, 19500),
      },
    ],
    email: 'ana@example.com',
    phone: null,
    payment: payInFull('bogus'),
    customerLocale: 'zh-HK',
    presentmentCurrency: 'HKD',
    shippingAddress: null,
    billingAddress: null,
    discountCodes: [],
    automaticDiscounts: ['Shipping policy'],
    attributes: [{ key: 'gift', value: 'yes' }],
    note: null,
    tags: ['vip', 'web'],
    metafields: [{ namespace: '$app', key: 'consent', type: 'json', value: '{}' }],
    sourceName: 'web',
  });
  return { ...shop, order };
}

test('an order gets a number, a fulfillment order for what is shipped, and its metafields', () => {
  const { order, context } = sold();
  expect(order.name).toBe('#1001');
  expect(order.fulfillmentOrders).toMatchObject([
    { lines: [{ orderLineId: order.lines[0]?.id, quantity: 1 }], holds: [] },
  ]);
  expect([...context.state.metafields.values()]).toMatchObject([
    { ownerId: order.id, namespace: 'app--347082227713' },
  ]);
});

test('orders/create carries REST’s order: both currencies as text, local times with offset', () => {
  const { events, order } = sold();
  expect(events).toMatchObject([
    {
      topic: 'orders/create',
      resourceId: order.id,
      payload: {
        admin_graphql_api_id: order.id,
        created_at: '2026-11-23T02:00:00-08:00',
        currency: 'USD',
        presentment_currency: 'HKD',
        total_price: '128.21',
        total_price_set: { presentment_money: { amount: '1000.00', currency_code: 'HKD' } },
        total_shipping_price_set: { shop_money: { amount: '0.00', currency_code: 'USD' } },
        shipping_address: null,
        tags: 'vip, web',
        note_attributes: [{ name: 'gift', value: 'yes' }],
        line_items: [
          {
            variant_id: 3,
            requires_shipping: true,
            properties: [{ name: 'engraving', value: 'ANA' }],
            price_set: { presentment_money: { amount: '1000.00', currency_code: 'HKD' } },
          },
        ],
        shipping_lines: [{ title: 'Standard', price: '25.00', discounted_price: '0.00' }],
        customer: { email: 'ana@example.com' },
      },
    },
    { topic: 'orders/paid', payload: { total_price: '128.21' } },
  ]);
});

test('the same email is the same customer', () => {
  const { context, order } = sold();
  const again = createOrder(context, { ...order, payment: payInFull('bogus'), metafields: [] });
  expect(again.customerId).toBe(order.customerId);
  expect(again.name).toBe('#1002');
});
