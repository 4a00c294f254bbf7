import { expect, test } from 'vitest';
import { z } from 'zod';

import { readRecorded, readRecordedAnswer, readRecordedPart, replay } from '../recorded-answers.ts';
import { testShop } from '../test-shop.ts';
import { same } from './recorded.fixture.ts';

test('recorded: an order is cancelled once, and what is asked wrongly changes nothing', async () => {
  const file = 'orderCancel-error-messages';
  const send = replay(testShop());
  for (const step of ['freshOrderCreate', 'cancelledOrderCreate', 'setupCancel', 'cancelledOrderRead'])
    await same(send, readRecorded(file, 'setup', step));
  for (const step of [
    'staffNoteTooLong',
    'refundTrueAndRefundMethodConflict',
    'refundFalseAndRefundMethodConflict',
    'alreadyCancelled',
  ])
    await same(send, readRecorded(file, 'expected', step));
});

const BAG = '{ shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }';
const CREATED = `mutation ($order: OrderCreateOrderInput!, $options: OrderCreateOptionsInput) {
  orderCreate(order: $order, options: $options) {
    order {
      id name createdAt updatedAt closed closedAt cancelledAt cancelReason presentmentCurrencyCode
      displayFinancialStatus displayFulfillmentStatus paymentGatewayNames
      totalOutstandingSet ${BAG} currentTotalPriceSet ${BAG} totalPriceSet ${BAG}
      transactions { id kind status gateway amountSet ${BAG} }
    }
    userErrors { field message }
  }
}`;
const PAID = `mutation ($input: OrderMarkAsPaidInput!) {
  orderMarkAsPaid(input: $input) {
    order {
      id presentmentCurrencyCode displayFinancialStatus paymentGatewayNames totalOutstandingSet ${BAG}
      transactions { id kind status gateway amountSet ${BAG} }
    }
    userErrors { field message }
  }
}`;

test('recorded: an order is marked as paid once, in the shop’s currency and the buyer’s', async () => {
  const file = 'orderMarkAsPaid-state-and-money';
  const shop = testShop();
  shop.context.state.shop = { ...shop.context.state.shop, currency: 'CAD' };
  const send = replay(shop);
  for (const order of ['unpaid', 'multiCurrency'])
    await same(send, readRecordedAnswer(CREATED, file, 'setup', order));
  for (const step of ['unpaidSuccess', 'alreadyPaid', 'multiCurrency'])
    await same(send, readRecordedAnswer(PAID, file, 'cases', step));
});

test('recorded: orderUpdate refuses nothing, a bad phone and a bad address, and takes a note', async () => {
  const file = 'orderUpdate-input-validation';
  const send = replay(testShop());
  const query = z.string().parse(readRecordedPart(file, 'setup', 'orderCreate', 'document'));
  await same(send, readRecordedAnswer(query, file, 'setup', 'orderCreate'));
  const variables = z.record(z.string(), z.unknown()).parse(readRecordedPart(file, 'variables'));
  const answer = z.looseObject({}).parse(readRecordedPart(file, 'mutation', 'response'));
  await same(send, { query: z.string().parse(readRecordedPart(file, 'document')), variables, answer });
});

test('recorded: orderUpdate changes what it names, and the customer keeps the address of before', async () => {
  const send = replay(testShop());
  for (const step of ['create', 'update', 'downstreamRead'])
    await same(send, readRecorded('orderUpdate-snapshot-staging', 'operations', step));
});

test('recorded: an order is deleted once, shipped or not, and is found no more', async () => {
  const file = 'order-delete-snapshot-staging';
  const shop = testShop();
  const send = replay(shop);
  for (const step of [
    ...['deletableCreate', 'successDelete', 'downstreamAfterDelete', 'repeatDelete'],
    ...['fulfilledSetupCreate', 'fulfillmentCreate', 'fulfilledDelete', 'fulfilledReadAfterDelete'],
    'unknownDelete',
  ])
    await same(send, readRecorded(file, 'operations', step));
  expect(shop.events.filter(({ topic }) => topic === 'orders/delete')).toHaveLength(2);
  expect(shop.context.state.orderOfPart.size).toBe(0);
});

test('recorded: a carrier’s event is told with its place and read back', async () => {
  const file = 'fulfillment-event-create-validation';
  const send = replay(testShop());
  for (const step of ['orderCreate', 'fulfillmentCreate'])
    await same(send, readRecorded(file, 'setup', step));
  for (const step of ['unknownFulfillmentEventCreate', 'fulfillmentEventCreate', 'detailRead'])
    await same(send, readRecorded(file, step));
});

test('recorded: an edit adds what is not paid yet, and the order is paid in part', async () => {
  const file = 'order-edit-commit-derived-statuses';
  const shop = testShop();
  shop.context.state.shop = { ...shop.context.state.shop, currency: 'CAD' };
  const send = replay(shop);
  for (const step of ['draftCreate', 'draftComplete', 'begin', 'addCustomItem', 'commit', 'downstreamRead'])
    await same(send, readRecorded(file, step));
});

const ZERO = 'order-edit-existing-order-zero-removal';
const lineNodes = z.object({
  lineItems: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        quantity: z.number(),
        currentQuantity: z.number(),
        originalUnitPriceSet: z.object({ shopMoney: z.unknown() }),
      }),
    ),
  }),
});

test('recorded: a line that an edit takes to zero stays in the order with nothing left of it', async () => {
  const theirs = lineNodes.parse(
    readRecordedPart(ZERO, 'commitRemove', 'response', 'data', 'orderEditCommit', 'order'),
  ).lineItems.nodes;
  const shop = testShop();
  shop.context.state.shop = { ...shop.context.state.shop, currency: 'CAD' };
  await shop.admin(CREATED, {
    order: {
      lineItems: theirs.map(({ title, quantity, originalUnitPriceSet }) => ({
        title,
        quantity,
        priceSet: originalUnitPriceSet,
        requiresShipping: true,
      })),
    },
  });
  const [order] = shop.context.state.orders.values();
  const edit = await shop.admin(
    'mutation ($id: ID!) { orderEditBegin(id: $id) { calculatedOrder { id lineItems(first: 5) { nodes { id } } } } }',
    { id: order?.id },
  );
  const begun = z
    .object({
      orderEditBegin: z.object({
        calculatedOrder: z.object({
          id: z.string(),
          lineItems: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
        }),
      }),
    })
    .parse(JSON.parse(JSON.stringify(edit.data))).orderEditBegin.calculatedOrder;
  const zero = await shop.admin(
    `mutation ($id: ID!, $line: ID!) { orderEditSetQuantity(id: $id, lineItemId: $line, quantity: 0, restock: true) {
      calculatedLineItem { title quantity sku variant { id } originalUnitPriceSet { shopMoney { amount currencyCode } } }
      userErrors { field message }
    } }`,
    { id: begun.id, line: begun.lineItems.nodes[2]?.id },
  );
  expect(JSON.parse(JSON.stringify(zero.data))).toEqual(
    readRecordedPart(ZERO, 'setZero', 'response', 'data'),
  );
  const done = await shop.admin(
    `mutation ($id: ID!) { orderEditCommit(id: $id) { successMessages order { currentSubtotalLineItemsQuantity lineItems(first: 5) { nodes {
      id title quantity currentQuantity originalUnitPriceSet { shopMoney { amount currencyCode } }
    } } } } }`,
    { id: begun.id },
  );
  const committed = z
    .object({ orderEditCommit: z.object({ order: z.unknown(), successMessages: z.unknown() }) })
    .parse(JSON.parse(JSON.stringify(done.data))).orderEditCommit;
  const withoutIds = (nodes: typeof theirs) => nodes.map(({ id: _id, ...rest }) => rest);
  expect(withoutIds(lineNodes.parse(committed.order).lineItems.nodes)).toEqual(withoutIds(theirs));
  expect(committed).toMatchObject({
    order: { currentSubtotalLineItemsQuantity: 3 },
    successMessages: ['Order updated'],
  });
  expect(shop.events.map(({ topic }) => topic)).toEqual(['orders/create', 'orders/edited', 'orders/updated']);
});
