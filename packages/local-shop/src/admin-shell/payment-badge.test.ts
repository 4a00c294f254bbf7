import { expect, test } from 'vitest';

import { testShop } from '../test-shop.ts';
import { orderPage } from './order-page.ts';
import { ordersPage } from './orders-page.ts';

const create = `mutation ($status: OrderCreateFinancialStatus, $paid: [OrderCreateOrderTransactionInput!]) {
  orderCreate(order: {
    financialStatus: $status, transactions: $paid
    lineItems: [{ title: "Bag", quantity: 1, priceSet: { shopMoney: { amount: "100.00", currencyCode: USD } } }]
  }) { order { id } userErrors { message } }
}`;

const sale = (amount: string) => ({
  kind: 'SALE',
  status: 'SUCCESS',
  amountSet: { shopMoney: { amount, currencyCode: 'USD' } },
});

test.each([
  ['paid', { status: 'PAID' }, 'Paid', null],
  ['not paid', { status: 'PENDING' }, 'Payment pending', '$100.00'],
  ['of which nobody said anything', {}, 'Payment pending', '$100.00'],
  ['paid in part', { paid: [sale('40.00')] }, 'Partially paid', '$60.00'],
  ['authorized', { status: 'AUTHORIZED' }, 'Authorized', '$100.00'],
])('an order %s says so in the list, on its page and on its card', async (_, variables, words, balance) => {
  const shop = testShop();
  await shop.admin(create, variables);
  const [order] = shop.context.state.orders.values();
  if (!order) throw new Error('No order was made.');
  const page = orderPage(shop.context, order);
  const badges = (html: string) =>
    [...html.matchAll(/class="badge [^"]*">([^<]*)</g)].map(([, text]) => text);
  expect(badges(ordersPage(shop.context))).toContain(words);
  expect(badges(page).filter((text) => text === words)).toHaveLength(2);
  expect(page).toContain(`<h2>${words}</h2>`);
  const rest = /<th scope="row">Balance<\/th>[^$]*(\$[\d.]+)/.exec(page)?.[1] ?? null;
  expect(rest).toBe(balance);
});
