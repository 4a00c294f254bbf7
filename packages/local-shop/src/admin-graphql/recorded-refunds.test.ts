import { expect, test } from 'vitest';
import { z } from 'zod';

import { readRecorded, readRecordedAnswer, readRecordedPart, replay } from '../recorded-answers.ts';
import { testShop } from '../test-shop.ts';
import { same } from './recorded.fixture.ts';

const REFUNDS = 'refund-create-transactions-validation';
const recordedInput = z.object({
  input: z.object({ orderId: z.string(), transactions: z.array(z.object({ parentId: z.string() })) }),
});

/** A shop with a paid order of 25 Canadian dollars for each order that the recording names, under the recorded ids. */
async function shopOf(...orders: readonly { readonly step: string; readonly gateway: string }[]) {
  const shop = testShop();
  shop.context.state.shop = { ...shop.context.state.shop, currency: 'CAD' };
  const ids: Record<string, string> = {};
  for (const { step, gateway } of orders) {
    const priceSet = { shopMoney: { amount: '25.00', currencyCode: 'CAD' } };
    await shop.admin(
      'mutation ($order: OrderCreateOrderInput!) { orderCreate(order: $order) { order { id } } }',
      {
        order: {
          currency: 'CAD',
          lineItems: [{ title: 'Bag', quantity: 1, priceSet }],
          transactions: [{ kind: 'SALE', status: 'SUCCESS', gateway, amountSet: priceSet }],
        },
      },
    );
    const { input } = recordedInput.parse(readRecordedPart(REFUNDS, step, 'variables'));
    const order = [...shop.context.state.orders.values()].at(-1);
    ids[input.orderId] = order?.id ?? '';
    ids[input.transactions[0]?.parentId ?? ''] = order?.payment.transactions[0]?.id ?? '';
  }
  return { shop, send: replay(shop, ids) };
}

test('recorded: a refund needs a payment of its order, and goes back by that payment’s gateway whatever was named', async () => {
  const { send } = await shopOf(
    { step: 'mismatchedGateway', gateway: 'bogus-parent-gateway' },
    { step: 'happyPath', gateway: 'manual' },
  );
  await same(send, readRecorded(REFUNDS, 'invalidKind'));
  const wrong = readRecorded(REFUNDS, 'missingParent');
  await same(send, wrong);
  for (const step of ['mismatchedGateway', 'happyPath']) await same(send, readRecorded(REFUNDS, step));
});

const CANCEL = 'orderCancel-restock-refundMethod-parity';

test('recorded: a cancellation with a refund closes the fulfillment order and gives back what was paid', async () => {
  const shop = testShop();
  shop.context.state.shop = { ...shop.context.state.shop, currency: 'CAD' };
  await shop.admin(
    `mutation { orderCreate(order: { currency: CAD, financialStatus: PAID, lineItems: [{
      title: "Order cancel restock/refundMethod item", quantity: 2, requiresShipping: true,
      priceSet: { shopMoney: { amount: "10.00", currencyCode: CAD } } }] }) { order { id } } }`,
  );
  const [order] = shop.context.state.orders.values();
  const theirId = z.string().parse(readRecordedPart(CANCEL, 'variables', 'orderId'));
  const send = replay(shop, { [theirId]: order?.id ?? '' });
  const BAG = '{ shopMoney { amount currencyCode } }';
  await same(send, {
    ...readRecordedAnswer(
      `mutation ($orderId: ID!, $restock: Boolean!, $reason: OrderCancelReason!, $notifyCustomer: Boolean, $staffNote: String, $refundMethod: OrderCancelRefundMethodInput) {
        orderCancel(orderId: $orderId, restock: $restock, reason: $reason, notifyCustomer: $notifyCustomer, staffNote: $staffNote, refundMethod: $refundMethod) {
          orderCancelUserErrors { field message code } } }`,
      CANCEL,
      'mutation',
    ),
    variables: z.record(z.string(), z.unknown()).parse(readRecordedPart(CANCEL, 'variables')),
  });
  await same(
    send,
    readRecordedAnswer(
      `query ($id: ID!) { order(id: $id) {
        id name closed closedAt cancelledAt cancelReason cancellation { staffNote }
        displayFinancialStatus displayFulfillmentStatus paymentGatewayNames
        totalOutstandingSet ${BAG} currentTotalPriceSet ${BAG} netPaymentSet ${BAG} totalReceivedSet ${BAG} totalRefundedSet ${BAG}
        refunds { id totalRefundedSet ${BAG} transactions(first: 5) { nodes { kind status gateway amountSet ${BAG} } } }
        transactions { kind status gateway amountSet ${BAG} }
        fulfillmentOrders(first: 5) { nodes { id status requestStatus lineItems(first: 5) { nodes {
          id totalQuantity remainingQuantity lineItem { id title quantity fulfillableQuantity } } } } }
      } }`,
      CANCEL,
      'downstreamRead',
    ),
  );
  expect(shop.events.map(({ topic }) => topic)).toEqual([
    'orders/create',
    'orders/paid',
    'refunds/create',
    'orders/cancelled',
    'orders/updated',
  ]);
});
