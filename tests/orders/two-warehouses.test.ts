import { beforeEach, expect, test } from 'vitest';

import { database } from '../../app/database.server.ts';
import { addWarehouse } from '../../app/testing/shop-parcels.ts';
import { testApp, testShop } from '../../packages/local-shop/src/test-shop.ts';
import { delivers, startsAnew } from './delivered.fixture.ts';

const studio = 'gid://shopify/Location/1';
const warehouse = 'gid://shopify/Location/2';
const variant = (number: number) => `gid://shopify/ProductVariant/${number}`;

beforeEach(startsAnew);

/** A shop with an order to a P.O. box of a bag of its own and two that a fulfillment service ships; the app has these scopes too. */
async function soldToPoBox(scopes: readonly string[]) {
  const shop = testShop({ ...testApp, scopes: [...testApp.scopes, ...scopes] });
  const { orders } = shop.context.state;
  addWarehouse(shop.context, [4]);
  const { errors } = await shop.admin(
    `mutation ($own: ID!, $others: ID!) { orderCreate(order: {
      currency: USD
      lineItems: [{ variantId: $own, quantity: 1, requiresShipping: true }, { variantId: $others, quantity: 2, requiresShipping: true }]
      shippingLines: [{ title: "Standard", code: "Standard", priceSet: { shopMoney: { amount: "5", currencyCode: USD } } }]
      shippingAddress: { firstName: "Ada", lastName: "Ito", address1: "PO Box 12", city: "Columbus", provinceCode: "OH", countryCode: US, zip: "43004" }
    }) { order { id } } }`,
    { own: variant(3), others: variant(4) },
  );
  const [order] = orders.values();
  if (!order) throw new Error(`No order was made: ${JSON.stringify(errors)}`);
  await delivers(shop, order.id);
  const held = orders
    .get(order.id)
    ?.fulfillmentOrders.filter(({ holds }) => holds.length > 0)
    .map(({ locationId }) => locationId);
  const cases = await database.case.findMany({ orderBy: { kind: 'asc' } });
  return { held, cases: cases.map(({ kind, message }) => [kind, message]) };
}

test('[ADDR-02] without the scope for fulfillment services the own part is held, and a person is told of the rest', async () => {
  const { held, cases } = await soldToPoBox([]);
  expect(held).toEqual([studio]);
  expect(cases).toEqual([
    ['address', expect.any(String)],
    ['rest', expect.stringContaining('1 of 3 pieces that are still to be shipped')],
  ]);
});

test('[ADDR-02] with that scope both parts are held, and nobody has to do more', async () => {
  const { held, cases } = await soldToPoBox(['write_third_party_fulfillment_orders']);
  expect(held).toEqual([studio, warehouse]);
  expect(cases).toEqual([['address', expect.any(String)]]);
});
