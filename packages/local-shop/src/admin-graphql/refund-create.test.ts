import { expect, test } from 'vitest';
import { z } from 'zod';

import { testShop } from '../test-shop.ts';

const REFUND = `mutation ($input: RefundInput!, $key: String!) {
  refundCreate(input: $input) @idempotent(key: $key) {
    refund { id note totalRefundedSet { shopMoney { amount } presentmentMoney { amount currencyCode } }
      refundLineItems(first: 5) { nodes { quantity restockType subtotalSet { shopMoney { amount } } } }
      refundShippingLines(first: 5) { nodes { subtotalAmountSet { shopMoney { amount } } } }
      orderAdjustments(first: 5) { nodes { amountSet { shopMoney { amount } } } } }
    order { displayFinancialStatus currentTotalPriceSet { shopMoney { amount } } totalOutstandingSet { shopMoney { amount } }
      lineItems(first: 5) { nodes { currentQuantity refundableQuantity unfulfilledQuantity } } }
    userErrors { field message }
  }
}`;
const answered = z.object({
  data: z.object({ refundCreate: z.object({ refund: z.object({ id: z.string() }).nullable() }) }),
});

/** A paid order of two bags at $100.00, in Canadian dollars too, and $10.00 for shipping. */
async function paidOrder() {
  const shop = testShop();
  const both = (usd: string, cad: string) => ({
    shopMoney: { amount: usd, currencyCode: 'USD' },
    presentmentMoney: { amount: cad, currencyCode: 'CAD' },
  });
  await shop.admin(
    'mutation ($order: OrderCreateOrderInput!) { orderCreate(order: $order) { order { id } } }',
    {
      order: {
        presentmentCurrency: 'CAD',
        financialStatus: 'PAID',
        lineItems: [
          { title: 'Bag', quantity: 2, requiresShipping: true, priceSet: both('100.00', '140.00') },
        ],
        shippingLines: [{ title: 'Standard', priceSet: both('10.00', '14.00') }],
      },
    },
  );
  const order = () => {
    const [found] = shop.context.state.orders.values();
    if (!found) throw new Error('No order was made.');
    return found;
  };
  const refund = async (input: Readonly<Record<string, unknown>>, key = 'key'): Promise<unknown> => {
    const variables = { input: { orderId: order().id, currency: 'CAD', ...input }, key };
    return JSON.parse(JSON.stringify(await shop.admin(REFUND, variables)));
  };
  const money = (amount: string) => ({
    transactions: [
      {
        orderId: order().id,
        parentId: order().payment.transactions[0]?.id,
        kind: 'REFUND',
        gateway: 'manual',
        amount,
      },
    ],
  });
  return { shop, order, refund, money };
}

test('without an idempotency key a refund is refused before anything is done', async () => {
  const { shop, order } = await paidOrder();
  const answer = await shop.admin(
    'mutation ($input: RefundInput!) { refundCreate(input: $input) { refund { id } } }',
    { input: { orderId: order().id } },
  );
  expect(JSON.parse(JSON.stringify(answer))).toMatchObject({
    errors: [
      {
        message: 'The @idempotent directive is required for this mutation but was not provided.',
        extensions: { code: 'BAD_REQUEST' },
      },
    ],
  });
  expect(order().refunds).toEqual([]);
});

test('one key refunds once: the same input gets the first answer, another input is refused, and a day later the key is free', async () => {
  const { shop, refund, money, order } = await paidOrder();
  const first = answered.parse(await refund(money('7.00')));
  expect(answered.parse(await refund(money('7.00')))).toEqual(first);
  expect(await refund(money('8.00'))).toMatchObject({
    errors: [{ extensions: { code: 'IDEMPOTENCY_KEY_PARAMETER_MISMATCH' } }],
  });
  expect(order().refunds).toHaveLength(1);
  expect(shop.events.filter(({ topic }) => topic === 'refunds/create')).toHaveLength(1);
  shop.moveTo('2026-11-24T10:00:01.000Z');
  await refund(money('7.00'));
  expect(order().refunds).toHaveLength(2);
});

test('a piece with its shipping and its money leaves nothing owed, and what was not shipped stays to be shipped', async () => {
  const { refund, money, order } = await paidOrder();
  const answer = await refund({
    refundLineItems: [{ lineItemId: order().lines[0]?.id, quantity: 1 }],
    shipping: { fullRefund: true },
    note: 'Scratched',
    ...money('154.00'),
  });
  expect(answer).toMatchObject({
    data: {
      refundCreate: {
        refund: {
          note: 'Scratched',
          totalRefundedSet: {
            shopMoney: { amount: '110.0' },
            presentmentMoney: { amount: '154.0', currencyCode: 'CAD' },
          },
          refundLineItems: {
            nodes: [
              { quantity: 1, restockType: 'NO_RESTOCK', subtotalSet: { shopMoney: { amount: '100.0' } } },
            ],
          },
          refundShippingLines: { nodes: [{ subtotalAmountSet: { shopMoney: { amount: '10.0' } } }] },
          orderAdjustments: { nodes: [] },
        },
        order: {
          displayFinancialStatus: 'PARTIALLY_REFUNDED',
          currentTotalPriceSet: { shopMoney: { amount: '100.0' } },
          totalOutstandingSet: { shopMoney: { amount: '0.0' } },
          lineItems: { nodes: [{ currentQuantity: 1, refundableQuantity: 1, unfulfilledQuantity: 2 }] },
        },
        userErrors: [],
      },
    },
  });
});

test('a cancelled piece is not shipped any more', async () => {
  const { refund, money, order } = await paidOrder();
  await refund({
    refundLineItems: [{ lineItemId: order().lines[0]?.id, quantity: 2, restockType: 'CANCEL' }],
    ...money('280.00'),
  });
  expect(order().fulfillmentOrders).toMatchObject([{ closed: true, lines: [{ quantity: 0 }] }]);
});

test('money without pieces is an adjustment, and all of it makes the order refunded', async () => {
  const { refund, money } = await paidOrder();
  expect(await refund(money('14.00'), 'some')).toMatchObject({
    data: {
      refundCreate: {
        refund: { orderAdjustments: { nodes: [{ amountSet: { shopMoney: { amount: '10.0' } } }] } },
        order: { totalOutstandingSet: { shopMoney: { amount: '0.0' } } },
      },
    },
  });
  expect(await refund(money('280.00'), 'rest')).toMatchObject({
    data: { refundCreate: { order: { displayFinancialStatus: 'REFUNDED' } } },
  });
});

test('more pieces than there are, more money than was paid and the shop’s currency for a foreign order are refused', async () => {
  const { refund, money, order } = await paidOrder();
  const line = order().lines[0]?.id;
  expect(await refund({ refundLineItems: [{ lineItemId: line, quantity: 3 }] }, 'pieces')).toMatchObject({
    data: {
      refundCreate: {
        refund: null,
        userErrors: [
          {
            field: ['refundLineItems', '0', 'quantity'],
            message: 'Quantity cannot refund more items than were purchased',
          },
        ],
      },
    },
  });
  expect(await refund(money('300.00'), 'money')).toMatchObject({
    data: {
      refundCreate: {
        userErrors: [
          { field: null, message: 'Refund amount $300.00 is greater than net payment received $294.00' },
        ],
      },
    },
  });
  expect(await refund({ ...money('1.00'), currency: 'USD' }, 'currency')).toMatchObject({
    data: { refundCreate: { userErrors: [{ field: ['currency'] }] } },
  });
  expect(order().refunds).toEqual([]);
});
