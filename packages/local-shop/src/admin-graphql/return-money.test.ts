import { expect, test } from 'vitest';
import { z } from 'zod';

import { fulfill } from '../orders/fulfill.ts';
import { testShop } from '../test-shop.ts';

/** The seed's Day Crossbody, at $100.00. */
const BAG = 'gid://shopify/ProductVariant/3';

const OUTCOME = `suggestedFinancialOutcome(returnLineItems: $lines, exchangeLineItems: $exchanges, refundMethodAllocation: $method) {
  discountedSubtotal { presentmentMoney { amount } } maximumRefundable { shopMoney { amount } }
  financialTransfer { __typename
    ... on RefundReturnOutcome { amount { shopMoney { amount } presentmentMoney { amount currencyCode } }
      suggestedTransactions { amountSet { presentmentMoney { amount } } parentTransaction { id } }
      suggestedRefundMethods { amount { presentmentMoney { amount } } } }
    ... on InvoiceReturnOutcome { amount { presentmentMoney { amount currencyCode } } } } }`;

const found = z.object({ id: z.string(), lineIds: z.array(z.string()), exchangeIds: z.array(z.string()) });

/** A paid order of two pieces that has left, in a currency of its own, with a return of one piece. */
async function returned(
  { currency, unit }: { readonly currency: string; readonly unit: string },
  more: Readonly<Record<string, unknown>> = {},
) {
  const shop = testShop();
  const price = {
    shopMoney: { amount: '100.00', currencyCode: 'USD' },
    presentmentMoney: { amount: unit, currencyCode: currency },
  };
  const send = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> =>
    JSON.parse(JSON.stringify(await shop.admin(query, variables)));
  await send(
    'mutation ($order: OrderCreateOrderInput!) { orderCreate(order: $order) { order { id } userErrors { message } } }',
    {
      order: {
        email: 'ada@example.com',
        presentmentCurrency: currency,
        financialStatus: 'PAID',
        lineItems: [{ title: 'Bag', quantity: 2, requiresShipping: true, priceSet: price }],
      },
    },
  );
  const order = () => {
    const [only] = shop.context.state.orders.values();
    if (!only) throw new Error('No order was made.');
    return only;
  };
  fulfill(shop.context, order().fulfillmentOrders[0]?.id ?? '', [
    { company: 'UPS', number: '1Z', url: null },
  ]);
  const created = await send(
    `mutation ($input: ReturnInput!) { returnCreate(returnInput: $input) { return { id } userErrors { field message } } }`,
    {
      input: {
        orderId: order().id,
        returnLineItems: [
          {
            fulfillmentLineItemId: order().fulfillments[0]?.lines[0]?.id,
            quantity: 1,
            returnReasonDefinitionId: 'gid://shopify/ReturnReasonDefinition/2',
          },
        ],
        ...more,
      },
    },
  );
  const [each] = order().returns;
  const ids = found.safeParse({
    id: each?.id,
    lineIds: each?.lines.map(({ id }) => id),
    exchangeIds: each?.exchanges.map(({ id }) => id),
  }).data;
  const [line = ''] = ids?.lineIds ?? [];
  const exchanges = (ids?.exchangeIds ?? []).map((id) => ({ id, quantity: 1 }));
  const outcome = async (method = 'ORIGINAL_PAYMENT_METHODS') =>
    z
      .object({
        data: z.object({
          return: z.object({ suggestedFinancialOutcome: z.looseObject({ financialTransfer: z.unknown() }) }),
        }),
      })
      .parse(
        await send(
          `query ($id: ID!, $lines: [SuggestedOutcomeReturnLineItemInput!]!, $exchanges: [SuggestedOutcomeExchangeLineItemInput!]!, $method: RefundMethodAllocation) { return(id: $id) { ${OUTCOME} } }`,
          { id: ids?.id, lines: [{ id: line, quantity: 1 }], exchanges, method },
        ),
      ).data.return.suggestedFinancialOutcome;
  const process = (transfer: unknown) =>
    send(
      `mutation ($input: ReturnProcessInput!) { returnProcess(input: $input) { return { status
        exchangeLineItems(first: 5) { nodes { processedQuantity lineItems { id quantity } } }
        order { totalOutstandingSet { presentmentMoney { amount } } currentTotalPriceSet { presentmentMoney { amount } } totalRefundedSet { presentmentMoney { amount } }
          customer { storeCreditAccounts(first: 5) { nodes { balance { amount currencyCode } } } }
          fulfillmentOrders(first: 5) { nodes { status fulfillmentHolds { reason } lineItems(first: 5) { nodes { totalQuantity } } } } } }
        userErrors { field message } } }`,
      {
        input: {
          returnId: ids?.id,
          returnLineItems: [{ id: line, quantity: 1 }],
          exchangeLineItems: exchanges,
          ...(transfer === null ? {} : { financialTransfer: { issueRefund: transfer } }),
        },
      },
    );
  const payment = order().payment.transactions[0]?.id ?? '';
  return { shop, send, order, created, outcome, process, payment, id: ids?.id ?? '' };
}

const fee = (amount: string, currencyCode: string) => ({
  returnShippingFee: { amount: { amount, currencyCode } },
});
const back = (parentId: string, amount: string, currencyCode: string) => ({
  orderTransactions: [{ parentId, transactionAmount: { amount, currencyCode } }],
});

test.each([
  ['USD', '100.00', '15.00', '85.0'],
  ['JPY', '15000', '2250', '12750.0'],
  ['KRW', '139000', '20850', '118150.0'],
])(
  'in %s the fee is withheld once, and nothing is owed after what was suggested is given back',
  async (currency, unit, amount, left) => {
    const { outcome, process, payment, send, order } = await returned(
      { currency, unit },
      fee(amount, currency),
    );
    expect(await outcome()).toMatchObject({
      maximumRefundable: { shopMoney: { amount: '200.0' } },
      financialTransfer: {
        __typename: 'RefundReturnOutcome',
        amount: { presentmentMoney: { amount: left, currencyCode: currency }, shopMoney: { amount: '85.0' } },
        suggestedTransactions: [
          { amountSet: { presentmentMoney: { amount: left } }, parentTransaction: { id: payment } },
        ],
      },
    });
    expect(await process(back(payment, left, currency))).toMatchObject({
      data: {
        returnProcess: {
          return: {
            order: {
              totalOutstandingSet: { presentmentMoney: { amount: '0.0' } },
              totalRefundedSet: { presentmentMoney: { amount: left } },
            },
          },
          userErrors: [],
        },
      },
    });
    expect(order().refunds[0]?.adjustment.presentment.minor).toBe(0);
    // A second return of the order that has no fee pays everything.
    await send(
      `mutation ($input: ReturnInput!) { returnCreate(returnInput: $input) { userErrors { message } } }`,
      {
        input: {
          orderId: order().id,
          returnLineItems: [
            {
              fulfillmentLineItemId: order().fulfillments[0]?.lines[0]?.id,
              quantity: 1,
              returnReasonDefinitionId: 'gid://shopify/ReturnReasonDefinition/2',
            },
          ],
        },
      },
    );
    expect(order().returns[1]?.shippingFee).toBeNull();
  },
);

test('a fee in another currency than the buyer’s is refused', async () => {
  const { created } = await returned({ currency: 'JPY', unit: '15000' }, fee('15.00', 'USD'));
  expect(created).toMatchObject({
    data: { returnCreate: { return: null, userErrors: [{ message: 'Currency must be JPY.' }] } },
  });
});

test('a refund to store credit reaches the customer’s account, and leaves the payment alone', async () => {
  const { outcome, process } = await returned({ currency: 'USD', unit: '100.00' });
  expect(await outcome('STORE_CREDIT')).toMatchObject({
    financialTransfer: {
      suggestedTransactions: [],
      suggestedRefundMethods: [{ amount: { presentmentMoney: { amount: '100.0' } } }],
    },
  });
  const credit = { amount: { amount: '100.00', currencyCode: 'USD' } };
  expect(
    await process({ orderTransactions: [], refundMethods: [{ storeCreditRefund: credit }] }),
  ).toMatchObject({
    data: {
      returnProcess: {
        return: {
          order: {
            totalOutstandingSet: { presentmentMoney: { amount: '0.0' } },
            totalRefundedSet: { presentmentMoney: { amount: '100.0' } },
            customer: {
              storeCreditAccounts: { nodes: [{ balance: { amount: '100.0', currencyCode: 'USD' } }] },
            },
          },
        },
      },
    },
  });
});

test('what is given in exchange and costs more waits for its payment, which lets it go', async () => {
  const { outcome, process, order, send, shop } = await returned(
    { currency: 'USD', unit: '80.00' },
    { exchangeLineItems: [{ variantId: BAG, quantity: 1 }] },
  );
  const [exchange] = order().returns[0]?.exchanges ?? [];
  const owed = (exchange?.unitPrice.presentment.minor ?? 0) / 100 - 80;
  expect(owed).toBeGreaterThan(0);
  expect(await outcome()).toMatchObject({
    financialTransfer: {
      __typename: 'InvoiceReturnOutcome',
      amount: { presentmentMoney: { amount: owed.toFixed(1), currencyCode: 'USD' } },
    },
  });
  expect(await process(null)).toMatchObject({
    data: {
      returnProcess: {
        return: {
          exchangeLineItems: { nodes: [{ processedQuantity: 1, lineItems: [{ quantity: 1 }] }] },
          order: {
            totalOutstandingSet: { presentmentMoney: { amount: owed.toFixed(1) } },
            fulfillmentOrders: {
              nodes: [
                { status: 'CLOSED' },
                { status: 'ON_HOLD', fulfillmentHolds: [{ reason: 'AWAITING_PAYMENT' }] },
              ],
            },
          },
        },
        userErrors: [],
      },
    },
  });
  await send(
    'mutation ($input: OrderMarkAsPaidInput!) { orderMarkAsPaid(input: $input) { userErrors { message } } }',
    {
      input: { id: order().id },
    },
  );
  expect(order().fulfillmentOrders[1]?.holds).toEqual([]);
  expect(shop.events.map(({ topic }) => topic)).toContain('fulfillment_orders/hold_released');
});

test('what is given in exchange and costs less is open at once, and the rest goes back', async () => {
  const percent = { appliedDiscount: { value: { percentage: 50 } } };
  const { outcome, process, payment, order } = await returned(
    { currency: 'USD', unit: '100.00' },
    { exchangeLineItems: [{ variantId: BAG, quantity: 1, ...percent }] },
  );
  const transfer = z.object({ amount: z.object({ presentmentMoney: z.object({ amount: z.string() }) }) });
  const { amount } = transfer.parse((await outcome()).financialTransfer).amount.presentmentMoney;
  await process(back(payment, amount, 'USD'));
  expect(order().fulfillmentOrders[1]).toMatchObject({ closed: false, holds: [] });
  expect(order().refunds[0]?.adjustment.presentment.minor).toBe(0);
});

test('more is not given in exchange than was agreed', async () => {
  const { process } = await returned(
    { currency: 'USD', unit: '100.00' },
    { exchangeLineItems: [{ variantId: BAG, quantity: 1 }] },
  );
  await process(null);
  expect(await process(null)).toMatchObject({
    data: {
      returnProcess: { return: null, userErrors: [{ message: 'Quantity is not available for processing.' }] },
    },
  });
});

test('what a return would come to is told before there is one, and what comes back is below zero', async () => {
  const { send, order } = await returned({ currency: 'JPY', unit: '15000' });
  expect(
    await send(
      `query ($input: CalculateReturnInput!) { returnCalculate(input: $input) {
        returnLineItems { quantity subtotalSet { presentmentMoney { amount } } }
        exchangeLineItems { subtotalSet { presentmentMoney { currencyCode } } variant { id } }
        returnShippingFee { amountSet { shopMoney { amount } } } } }`,
      {
        input: {
          orderId: order().id,
          returnLineItems: [{ fulfillmentLineItemId: order().fulfillments[0]?.lines[0]?.id, quantity: 1 }],
          exchangeLineItems: [{ variantId: BAG, quantity: 2 }],
          returnShippingFee: { amount: { amount: '2250', currencyCode: 'JPY' } },
        },
      },
    ),
  ).toMatchObject({
    data: {
      returnCalculate: {
        returnLineItems: [{ quantity: 1, subtotalSet: { presentmentMoney: { amount: '-15000.0' } } }],
        exchangeLineItems: [
          { subtotalSet: { presentmentMoney: { currencyCode: 'JPY' } }, variant: { id: BAG } },
        ],
        returnShippingFee: { amountSet: { shopMoney: { amount: '15.0' } } },
      },
    },
  });
});
