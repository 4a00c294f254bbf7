import { z } from 'zod';

import type { Order } from '../state/orders.ts';
import type { TestShop } from '../test-shop.ts';

const begun = z.object({
  orderEditBegin: z.object({
    calculatedOrder: z.object({
      id: z.string(),
      shippingLines: z.array(z.object({ id: z.string(), title: z.string(), stagedStatus: z.string() })),
    }),
  }),
});

/** Replaces the shipping lines of an order by one through the Admin API, as an order edit does. Gives what was answered at each step. */
export async function replaceShipping(
  shop: TestShop,
  orderId: string,
  by: { readonly title: string; readonly amount: string },
): Promise<{ readonly order: Order; readonly answers: readonly unknown[] }> {
  const answers: unknown[] = [];
  const send = async (query: string, variables: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await shop.admin(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    const answer: unknown = JSON.parse(JSON.stringify(data));
    answers.push(answer);
    return answer;
  };
  const LINES = 'shippingLines { id title stagedStatus }';
  const { calculatedOrder } = begun.parse(
    await send(
      `mutation ($id: ID!) { orderEditBegin(id: $id) { calculatedOrder { id ${LINES} } userErrors { message } } }`,
      { id: orderId },
    ),
  ).orderEditBegin;
  const { id, shippingLines } = calculatedOrder;
  for (const line of shippingLines)
    await send(
      `mutation ($id: ID!, $line: ID!) { orderEditRemoveShippingLine(id: $id, shippingLineId: $line) {
        calculatedOrder { ${LINES} } userErrors { field message code }
      } }`,
      { id, line: line.id },
    );
  await send(
    `mutation ($id: ID!, $line: OrderEditAddShippingLineInput!) { orderEditAddShippingLine(id: $id, shippingLine: $line) {
      calculatedOrder { ${LINES} totalPriceSet { shopMoney { amount } } }
      calculatedShippingLine { title stagedStatus price { shopMoney { amount } } } userErrors { field message code }
    } }`,
    { id, line: { title: by.title, price: { amount: by.amount, currencyCode: 'USD' } } },
  );
  await send('mutation ($id: ID!) { orderEditCommit(id: $id) { order { id } userErrors { message } } }', {
    id,
  });
  const order = shop.context.state.orders.get(orderId);
  if (!order) throw new Error('The order is gone.');
  return { order, answers };
}
