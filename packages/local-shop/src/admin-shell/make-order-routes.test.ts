import { expect, test } from 'vitest';
import { z } from 'zod';

import { visiting } from '../http.fixture.ts';
import { testShop } from '../test-shop.ts';
import { makeOrderRoutes } from './make-order-routes.ts';

const typed = {
  variantId: 'gid://shopify/ProductVariant/3',
  quantity: '2',
  email: 'ana@example.com',
  lastName: 'Roy',
  address1: 'PO Box 12',
  city: 'Columbus',
  countryCode: 'US',
  provinceCode: 'oh',
  zip: '43004',
  shippingTitle: 'Standard',
  shippingPrice: '5.00',
  locale: 'ja',
  secondTitle: 'Express',
  secondPrice: '20.00',
};

async function merchant() {
  const { context, events } = testShop();
  const visit = await visiting(makeOrderRoutes(context));
  const make = async (fields: Readonly<Record<string, string>>) =>
    visit('/admin/orders', { method: 'POST', body: new URLSearchParams({ ...typed, ...fields }) });
  return { visit, make, events };
}

const body = z.object({
  source_name: z.string(),
  customer_locale: z.string(),
  fulfillment_status: z.string().nullable(),
  cancelled_at: z.string().nullable(),
  shipping_address: z.looseObject({ province_code: z.string() }).nullable(),
  shipping_lines: z.array(z.object({ title: z.string(), code: z.string() })),
  line_items: z.array(z.object({ requires_shipping: z.boolean(), fulfillable_quantity: z.number() })),
});

const standard = { title: 'Standard', code: 'Standard' };
const toShip = { requires_shipping: true, fulfillable_quantity: 2 };
const ordinary = {
  source_name: 'web',
  customer_locale: 'ja',
  fulfillment_status: null,
  cancelled_at: null,
  shipping_lines: [standard],
  line_items: [toShip],
};
const gone = { fulfillment_status: 'fulfilled', line_items: [{ ...toShip, fulfillable_quantity: 0 }] };
const fulfilled = ['fulfillments/create', 'orders/fulfilled', 'orders/updated'];
const nowhere = { shipping_address: null, shipping_lines: [] };

test.each([
  ['shipped', ordinary, []],
  ['several', { ...ordinary, shipping_lines: [standard, { title: 'Express', code: 'Express' }] }, []],
  ['pos', { ...ordinary, ...gone, ...nowhere, source_name: 'pos' }, fulfilled],
  ['digital', { ...ordinary, ...nowhere, line_items: [{ ...toShip, requires_shipping: false }] }, []],
  [
    'cancelled',
    {
      ...ordinary,
      cancelled_at: '2026-11-23T02:00:00-08:00',
      line_items: [{ ...toShip, fulfillable_quantity: 0 }],
    },
    ['orders/cancelled', 'orders/updated'],
  ],
  ['imported', { ...ordinary, ...gone, source_name: 'marketplace' }, fulfilled],
  [
    'draft',
    {
      ...ordinary,
      source_name: 'shopify_draft_order',
      customer_locale: 'en',
      shipping_lines: [{ title: 'Standard', code: 'custom' }],
    },
    [],
  ],
])('the first that is told of an order of the kind %s says all of it', async (kind, expected, after) => {
  const { make, events } = await merchant();
  const made = await make({ kind });
  expect(made.status).toBe(303);
  expect(made.headers.get('location')).toMatch(/^\/admin\/orders\/\d+$/);
  const aboutOrder = events.filter(({ topic }) => !topic.startsWith('draft_orders/'));
  expect(aboutOrder.map(({ topic }) => topic)).toEqual(['orders/create', 'orders/paid', ...after]);
  expect(body.parse(aboutOrder[0]?.payload)).toMatchObject(expected);
});

test('what is wrong stands beside its field, and what was typed stays', async () => {
  const { make, events } = await merchant();
  const refused = await make({ kind: 'several', address1: '', secondTitle: '', locale: 'tlh', city: 'Köln' });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  for (const problem of ['Enter an address', 'Name the second method', 'Choose a language', 'value="Köln"'])
    expect(page).toContain(problem);
  expect(page).toMatch(/value="several"\s+checked/);
  expect(events).toEqual([]);
});

test('what is handed over or digital asks for no address', async () => {
  const { make } = await merchant();
  expect((await make({ kind: 'pos', address1: '', city: '', email: '' })).status).toBe(303);
  expect((await make({ kind: 'digital', address1: '', city: '' })).status).toBe(303);
});
