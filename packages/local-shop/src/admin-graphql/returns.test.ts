import { expect, test } from 'vitest';

import { fulfill } from '../orders/fulfill.ts';
import { testShop } from '../test-shop.ts';

/** A paid order of two bags at $100.00 that has left, one of which comes back. */
async function returned() {
  const shop = testShop();
  await shop.admin(
    `mutation { orderCreate(order: { financialStatus: PAID, lineItems: [{ title: "Bag", quantity: 2, requiresShipping: true,
      priceSet: { shopMoney: { amount: "100.00", currencyCode: USD } } }] }) { order { id } } }`,
  );
  const order = () => {
    const [found] = shop.context.state.orders.values();
    if (!found) throw new Error('No order was made.');
    return found;
  };
  fulfill(shop.context, order().fulfillmentOrders[0]?.id ?? '', [
    { company: 'UPS', number: '1Z', url: null },
  ]);
  const parcelLine = order().fulfillments[0]?.lines[0]?.id;
  const send = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> =>
    JSON.parse(JSON.stringify(await shop.admin(query, variables)));
  const create = (quantity: number) =>
    send(
      `mutation ($input: ReturnInput!) { returnCreate(returnInput: $input) { return { status order { returnStatus } } userErrors { code } } }`,
      {
        input: {
          orderId: order().id,
          returnLineItems: [
            {
              fulfillmentLineItemId: parcelLine,
              quantity,
              returnReasonDefinitionId: 'gid://shopify/ReturnReasonDefinition/2',
            },
          ],
        },
      },
    );
  const first = () => order().returns[0];
  const change = (mutation: 'returnClose' | 'returnCancel' | 'returnReopen') =>
    send(`mutation ($id: ID!) { ${mutation}(id: $id) { return { status } userErrors { code } } }`, {
      id: first()?.id,
    });
  const process = (quantity: number, amount: string | null) =>
    send(
      `mutation ($input: ReturnProcessInput!) { returnProcess(input: $input) { return { status order { returnStatus displayFinancialStatus totalOutstandingSet { shopMoney { amount } } }
        refunds(first: 5) { nodes { totalRefundedSet { shopMoney { amount } } return { id } } } } userErrors { code } } }`,
      {
        input: {
          returnId: first()?.id,
          returnLineItems: [{ id: first()?.lines[0]?.id, quantity }],
          ...(amount && {
            financialTransfer: {
              issueRefund: {
                orderTransactions: [
                  {
                    parentId: order().payment.transactions[0]?.id,
                    transactionAmount: { amount, currencyCode: 'USD' },
                  },
                ],
              },
            },
          }),
        },
      },
    );
  return { shop, order, create, change, process, first };
}

test('more pieces than have left and were not returned yet are refused', async () => {
  const { create } = await returned();
  expect(await create(1)).toMatchObject({
    data: { returnCreate: { return: { status: 'OPEN', order: { returnStatus: 'IN_PROGRESS' } } } },
  });
  expect(await create(2)).toMatchObject({
    data: { returnCreate: { return: null, userErrors: [{ code: 'INVALID' }] } },
  });
});

test('processing refunds what is asked for, in the name of the return, and does not close it', async () => {
  const { create, process, change, order, shop } = await returned();
  await create(1);
  expect(await process(1, '100.00')).toMatchObject({
    data: {
      returnProcess: {
        return: {
          status: 'OPEN',
          order: {
            returnStatus: 'INSPECTION_COMPLETE',
            displayFinancialStatus: 'PARTIALLY_REFUNDED',
            totalOutstandingSet: { shopMoney: { amount: '0.0' } },
          },
          refunds: { nodes: [{ totalRefundedSet: { shopMoney: { amount: '100.0' } } }] },
        },
      },
    },
  });
  expect(order().refunds).toMatchObject([{ returnId: order().returns[0]?.id }]);
  expect(await process(1, null)).toMatchObject({
    data: { returnProcess: { userErrors: [{ code: 'INVALID' }] } },
  });
  expect(await change('returnCancel')).toMatchObject({
    data: { returnCancel: { userErrors: [{ code: 'INVALID_STATE' }] } },
  });
  for (let time = 0; time < 2; time += 1)
    expect(await change('returnClose')).toMatchObject({
      data: { returnClose: { return: { status: 'CLOSED' } } },
    });
  expect(shop.events.map(({ topic }) => topic).filter((topic) => topic.startsWith('returns/'))).toEqual([
    'returns/approve',
    'returns/process',
    'returns/close',
  ]);
});

test('what comes back without money is owed to the buyer', async () => {
  const { create, process } = await returned();
  await create(1);
  expect(await process(1, null)).toMatchObject({
    data: {
      returnProcess: { return: { order: { totalOutstandingSet: { shopMoney: { amount: '-100.0' } } } } },
    },
  });
});

test('a closed return is taken up again, and one that nothing was processed of is dropped', async () => {
  const { create, change, first } = await returned();
  await create(1);
  await change('returnClose');
  await change('returnReopen');
  expect(first()?.status).toBe('OPEN');
  await change('returnCancel');
  expect(first()?.status).toBe('CANCELED');
  expect(await create(2)).toMatchObject({ data: { returnCreate: { return: { status: 'OPEN' } } } });
});
