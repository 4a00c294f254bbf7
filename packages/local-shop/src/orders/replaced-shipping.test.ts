import { expect, test } from 'vitest';
import { z } from 'zod';

import { cancelOrder } from './cancel-order.ts';
import { replaceShipping } from './replaced-shipping.fixture.ts';
import { testShop } from '../test-shop.ts';

/** That removed lines stay in bodies and leave the Admin API's list: shopify.dev/changelog, “Add and remove shipping lines”, 2024-04. */
const MADE = `mutation { orderCreate(order: {
  lineItems: [{ title: "Bag", quantity: 1, requiresShipping: true, priceSet: { shopMoney: { amount: "300", currencyCode: USD } } }]
  shippingLines: [{ title: "UPS Ground", code: "03", source: "ups_shipping", priceSet: { shopMoney: { amount: "9", currencyCode: USD } } }]
}) { order { id } } }`;

async function ordered() {
  const shop = testShop();
  await shop.admin(MADE);
  const [order] = shop.context.state.orders.values();
  if (!order) throw new Error('No order was made.');
  return { shop, order };
}

const read = `query ($id: ID!) { order(id: $id) {
  kept: shippingLines(first: 5) { nodes { ...line } }
  all: shippingLines(first: 5, includeRemovals: true) { nodes { ...line } }
  shippingLine { title }
  currentShippingPriceSet { shopMoney { amount } }
  currentTotalPriceSet { shopMoney { amount } }
} }
fragment line on ShippingLine {
  title code source custom isRemoved
  discountedPriceSet { shopMoney { amount } } currentDiscountedPriceSet { shopMoney { amount } }
}`;

const money = z.object({ shopMoney: z.object({ amount: z.string() }) });
const line = z.object({
  title: z.string(),
  code: z.string(),
  source: z.string(),
  custom: z.boolean(),
  isRemoved: z.boolean(),
  discountedPriceSet: money,
  currentDiscountedPriceSet: money,
});
const answered = z.object({
  order: z.object({
    kept: z.object({ nodes: z.array(line) }),
    all: z.object({ nodes: z.array(line) }),
    shippingLine: z.object({ title: z.string() }),
    currentShippingPriceSet: money,
    currentTotalPriceSet: money,
  }),
});
const set = z.object({ shop_money: z.object({ amount: z.string() }) });
const body = z.object({
  current_total_price: z.string(),
  current_shipping_price_set: set,
  shipping_lines: z.array(
    z.object({
      title: z.string(),
      code: z.string(),
      source: z.string(),
      is_removed: z.boolean(),
      discounted_price_set: set,
      current_discounted_price_set: set,
    }),
  ),
});

test('an edit replaces a shipping line: while it is gathered both are there, each with what becomes of it', async () => {
  const { shop, order } = await ordered();
  const { answers } = await replaceShipping(shop, order.id, { title: 'Courier', amount: '12.5' });
  expect(answers[0]).toMatchObject({
    orderEditBegin: { calculatedOrder: { shippingLines: [{ title: 'UPS Ground', stagedStatus: 'NONE' }] } },
  });
  expect(answers[1]).toMatchObject({
    orderEditRemoveShippingLine: { calculatedOrder: { shippingLines: [{ stagedStatus: 'REMOVED' }] } },
  });
  expect(answers[2]).toMatchObject({
    orderEditAddShippingLine: {
      calculatedOrder: {
        shippingLines: [
          { title: 'UPS Ground', stagedStatus: 'REMOVED' },
          { title: 'Courier', stagedStatus: 'ADDED' },
        ],
        totalPriceSet: { shopMoney: { amount: '312.5' } },
      },
      calculatedShippingLine: { stagedStatus: 'ADDED', price: { shopMoney: { amount: '12.5' } } },
      userErrors: [],
    },
  });
  expect(shop.events.at(-2)).toMatchObject({
    topic: 'orders/edited',
    payload: { order_edit: { shipping_lines: { additions: [{ delta: 1 }], removals: [{ delta: 1 }] } } },
  });
});

test('a removed shipping line stays in the webhook’s body and costs nothing; the Admin API shows it when it is asked for, and both agree', async () => {
  const { shop, order } = await ordered();
  const edited = await replaceShipping(shop, order.id, { title: 'Courier', amount: '12.5' });
  const { order: ours } = answered.parse(
    JSON.parse(JSON.stringify((await shop.admin(read, { id: order.id })).data)),
  );
  expect(ours.kept.nodes.map(({ title }) => title)).toEqual(['Courier']);
  expect(ours.shippingLine.title).toBe('Courier');
  expect(ours.kept.nodes).toEqual(ours.all.nodes.filter(({ isRemoved }) => !isRemoved));
  expect(ours.all.nodes).toMatchObject([
    {
      code: '03',
      custom: false,
      isRemoved: true,
      currentDiscountedPriceSet: { shopMoney: { amount: '0.0' } },
    },
    { code: 'custom', custom: true, isRemoved: false },
  ]);

  cancelOrder(shop.context, edited.order, {
    reason: 'OTHER',
    refund: false,
    restock: true,
    staffNote: null,
  });
  const sent = body.parse(shop.events.at(-1)?.payload);
  const amount = (text: string): number => Number(text);
  expect(
    sent.shipping_lines.map((each) => ({
      title: each.title,
      code: each.code,
      source: each.source,
      isRemoved: each.is_removed,
      before: amount(each.discounted_price_set.shop_money.amount),
      now: amount(each.current_discounted_price_set.shop_money.amount),
    })),
  ).toEqual(
    ours.all.nodes.map((each) => ({
      title: each.title,
      code: each.code,
      source: each.source,
      isRemoved: each.isRemoved,
      before: amount(each.discountedPriceSet.shopMoney.amount),
      now: amount(each.currentDiscountedPriceSet.shopMoney.amount),
    })),
  );
  expect([ours.currentShippingPriceSet, ours.currentTotalPriceSet]).toEqual([
    { shopMoney: { amount: '12.5' } },
    { shopMoney: { amount: '312.5' } },
  ]);
});

test('what this edit has added is taken back, and what is not there is refused', async () => {
  const { shop, order } = await ordered();
  const id = 'gid://shopify/CalculatedOrder/none';
  const remove = `mutation ($id: ID!, $line: ID!) { orderEditRemoveShippingLine(id: $id, shippingLineId: $line) {
    calculatedOrder { shippingLines { title } } userErrors { field code }
  } }`;
  expect(
    (await shop.admin(remove, { id, line: 'gid://shopify/CalculatedShippingLine/1' })).errors,
  ).toHaveLength(1);

  const begun = z
    .object({ orderEditBegin: z.object({ calculatedOrder: z.object({ id: z.string() }) }) })
    .parse(
      JSON.parse(
        JSON.stringify(
          (
            await shop.admin('mutation ($id: ID!) { orderEditBegin(id: $id) { calculatedOrder { id } } }', {
              id: order.id,
            })
          ).data,
        ),
      ),
    ).orderEditBegin.calculatedOrder;
  const unknown = await shop.admin(remove, { id: begun.id, line: 'gid://shopify/CalculatedShippingLine/1' });
  expect(JSON.parse(JSON.stringify(unknown.data))).toEqual({
    orderEditRemoveShippingLine: {
      calculatedOrder: null,
      userErrors: [{ field: ['shippingLineId'], code: 'INVALID' }],
    },
  });
  const added = await shop.admin(
    `mutation ($id: ID!) { orderEditAddShippingLine(id: $id, shippingLine: { title: "Courier", price: { amount: "5", currencyCode: USD } }) {
      calculatedShippingLine { id }
    } }`,
    { id: begun.id },
  );
  const line = z
    .object({ orderEditAddShippingLine: z.object({ calculatedShippingLine: z.object({ id: z.string() }) }) })
    .parse(JSON.parse(JSON.stringify(added.data))).orderEditAddShippingLine.calculatedShippingLine.id;
  const back = await shop.admin(remove, { id: begun.id, line });
  expect(JSON.parse(JSON.stringify(back.data))).toMatchObject({
    orderEditRemoveShippingLine: {
      calculatedOrder: { shippingLines: [{ title: 'UPS Ground' }] },
      userErrors: [],
    },
  });
});
