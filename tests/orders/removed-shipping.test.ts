import { beforeEach, expect, test } from 'vitest';

import { database } from '../../app/database.server.ts';
import { replaceShipping } from '../../packages/local-shop/src/orders/replaced-shipping.fixture.ts';
import { testShop, type TestShop } from '../../packages/local-shop/src/test-shop.ts';
import { delivers, startsAnew } from './delivered.fixture.ts';

let shop: TestShop;

beforeEach(async () => {
  await startsAnew();
  shop = testShop();
});

/** A $300 bag to Ohio, shipped in this way. */
async function ordered(title: string) {
  const { errors } = await shop.admin(
    `mutation ($title: String!) { orderCreate(order: {
      currency: USD
      lineItems: [{ title: "Bag", quantity: 1, requiresShipping: true, priceSet: { shopMoney: { amount: "300", currencyCode: USD } } }]
      shippingLines: [{ title: $title, code: $title, priceSet: { shopMoney: { amount: "9", currencyCode: USD } } }]
      shippingAddress: { firstName: "Ada", lastName: "Ito", address1: "12 Elm Street", city: "Columbus", provinceCode: "OH", countryCode: US, zip: "43004" }
    }) { order { id } } }`,
    { title },
  );
  const [order] = shop.context.state.orders.values();
  if (!order) throw new Error(`No order was made: ${JSON.stringify(errors)}`);
  return order;
}

/** How the decision about an order says that it is signed for, and the order's tags. */
async function decided(orderId: string) {
  await delivers(shop, orderId);
  const { decision } = await database.orderDecision.findFirstOrThrow({ where: { orderId } });
  return { decision, tags: shop.context.state.orders.get(orderId)?.tags };
}

test.each([
  ['UPS Ground', 'USPS Priority', 'not-required', []],
  ['USPS Priority', 'UPS Ground', 'required', ['signature-required']],
])(
  '[SIGN-01] an order edit replaced “%s” by “%s”: the line that is left decides who must sign',
  async (before, after, signature, tags) => {
    const order = await ordered(before);
    const { order: edited } = await replaceShipping(shop, order.id, { title: after, amount: '12' });
    expect(edited.shippingLines.map(({ title, isRemoved }) => [title, isRemoved])).toEqual([
      [before, true],
      [after, false],
    ]);
    expect(await decided(order.id)).toMatchObject({ decision: { signature }, tags });
  },
);
