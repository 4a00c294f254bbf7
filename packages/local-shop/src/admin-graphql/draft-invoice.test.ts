import { expect, test } from 'vitest';
import { z } from 'zod';

import { checkoutFixture } from '../checkout/checkout.fixture.ts';
import { checkoutRoutes } from '../checkout/routes.ts';
import { visiting } from '../http.fixture.ts';
import { readRecordedAnswer, replay } from '../recorded-answers.ts';
import { testShop, type TestShop } from '../test-shop.ts';

const CREATE = `mutation ($input: DraftOrderInput!) { draftOrderCreate(input: $input) {
  draftOrder { id status invoiceUrl invoiceSentAt presentmentCurrencyCode tags customer { email }
    totalPriceSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } } }
  userErrors { field message } } }`;
const SEND = `mutation ($id: ID!, $email: EmailInput) { draftOrderInvoiceSend(id: $id, email: $email) {
  draftOrder { id status } userErrors { field message } } }`;
const FIND = `query ($query: String!) { draftOrders(first: 5, query: $query) { nodes { id status order { id } } } }`;

const made = z.object({
  data: z.object({
    draftOrderCreate: z.object({ draftOrder: z.looseObject({ id: z.string(), invoiceUrl: z.string() }) }),
  }),
});

async function draft(shop: TestShop, input: Readonly<Record<string, unknown>>) {
  const answer: unknown = JSON.parse(JSON.stringify(await shop.admin(CREATE, { input })));
  return made.parse(answer).data.draftOrderCreate.draftOrder;
}

const replacement = (amount: string, currencyCode: string) => ({
  presentmentCurrencyCode: currencyCode,
  tags: ['case-17'],
  acceptAutomaticDiscounts: false,
  lineItems: [
    {
      title: 'Replacement',
      quantity: 1,
      originalUnitPriceWithCurrency: { amount, currencyCode },
      requiresShipping: true,
      taxable: false,
    },
  ],
});

test.each([
  ['USD', '25.00', '25.0', '25.0'],
  ['JPY', '3750', '25.0', '3750.0'],
])(
  'an invoice of custom items in %s is mailed, paid by its buyer, and told of',
  async (currency, amount, shopAmount, buyerAmount) => {
    const { runtime, shop } = await checkoutFixture();
    const made = await draft(shop, { email: 'ada@example.com', ...replacement(amount, currency) });
    expect(made).toMatchObject({
      status: 'OPEN',
      totalPriceSet: {
        shopMoney: { amount: shopAmount, currencyCode: 'USD' },
        presentmentMoney: { amount: buyerAmount, currencyCode: currency },
      },
    });
    await shop.admin(SEND, {
      id: made.id,
      email: { subject: 'Your replacement', customMessage: 'Hello Ada' },
    });
    expect(shop.mails).toMatchObject([{ to: 'ada@example.com', subject: 'Your replacement' }]);
    expect(shop.mails[0]?.text).toContain(made.invoiceUrl);

    const visit = await visiting(
      checkoutRoutes(Promise.resolve({ ...runtime, context: { ...runtime.context, ...shop.context } })),
    );
    const { pathname } = new URL(made.invoiceUrl);
    const checkout = (await visit(pathname)).headers.get('location') ?? '';
    expect(await (await visit(checkout)).text()).toContain('Replacement × 1');
    const token = new URLSearchParams(checkout.split('?')[1]).get('invoice') ?? '';
    const pay = async () =>
      (await visit(`/checkout/invoices/${token}/pay`, { method: 'POST' })).headers.get('location');
    const paid = await pay();
    expect(paid).toMatch(/^\/orders\/\d+$/);
    expect(await pay()).toBe(paid);

    const orders = [...shop.context.state.orders.values()];
    expect(orders).toMatchObject([
      {
        presentmentCurrency: currency,
        tags: ['case-17'],
        payment: { transactions: [{ status: 'SUCCESS' }] },
      },
    ]);
    expect(shop.events.map(({ topic }) => topic)).toEqual([
      'draft_orders/create',
      'draft_orders/update',
      'orders/create',
      'orders/paid',
      'draft_orders/update',
    ]);
    const found = async () =>
      JSON.stringify(await shop.admin(FIND, { query: 'tag:case-17 status:completed' }));
    // The search hears of it a moment later.
    expect(await found()).not.toContain(String(orders[0]?.id));
    shop.moveTo('2026-11-23T10:00:05.000Z');
    expect(await found()).toContain(String(orders[0]?.id));
  },
);

test('recorded: an invoice that is sent says so, and one without a recipient is not', async () => {
  const shop = testShop();
  const create = `mutation ($input: DraftOrderInput!) { draftOrderCreate(input: $input) { draftOrder { id status email } userErrors { field message } } }`;
  const send = `mutation ($id: ID!) { draftOrderInvoiceSend(id: $id) { draftOrder { id status email } userErrors { field message } } }`;
  const replayed = replay(shop);
  for (const file of [
    'draft-order-invoice-send-status-transition',
    'draft-order-invoice-send-created-no-recipient',
  ])
    for (const [step, query] of [
      ['create', create],
      ['send', send],
    ] as const) {
      const { ours, theirs } = await replayed(readRecordedAnswer(query, file, step));
      // The recordings do not keep what was asked for: what we ask for is among what they answer.
      expect(theirs).toMatchObject(z.looseObject({}).parse(ours));
    }
});

test('a draft for a customer has their address, and completed without payment it waits for it', async () => {
  const shop = testShop();
  const ada = { id: 'gid://shopify/Customer/7', email: 'ada@example.com', firstName: null, lastName: null };
  shop.context.state.customers.set(ada.id, {
    ...ada,
    phone: null,
    locale: 'ja',
    createdAt: shop.context.now(),
  });
  shop.context.state.customerOfContact.set('ada@example.com', ada.id);
  const made = await draft(shop, { purchasingEntity: { customerId: ada.id }, ...replacement('0', 'JPY') });
  expect(made).toMatchObject({ customer: { email: 'ada@example.com' } });
  await shop.admin(
    'mutation ($id: ID!) { draftOrderComplete(id: $id, paymentPending: true) { userErrors { message } } }',
    {
      id: made.id,
    },
  );
  expect([...shop.context.state.orders.values()]).toMatchObject([
    { customerId: ada.id, customerLocale: 'ja', payment: { transactions: [{ status: 'PENDING' }] } },
  ]);
});

test('an order is cancelled to store credit', async () => {
  const shop = testShop();
  const order = await draft(shop, { email: 'ada@example.com', ...replacement('25.00', 'USD') });
  await shop.admin('mutation ($id: ID!) { draftOrderComplete(id: $id) { userErrors { message } } }', {
    id: order.id,
  });
  const [placed] = shop.context.state.orders.values();
  const answer = await shop.admin(
    `mutation ($id: ID!) { orderCancel(orderId: $id, reason: CUSTOMER, restock: true, refundMethod: { storeCreditRefund: {} }) { job { done } orderCancelUserErrors { code message } } }`,
    { id: placed?.id },
  );
  expect(answer.data).toMatchObject({ orderCancel: { job: { done: false }, orderCancelUserErrors: [] } });
  expect([...shop.context.state.storeCreditAccounts.values()]).toMatchObject([
    { currency: 'USD', transactions: [{ amount: { minor: 2500 }, event: 'ORDER_REFUND' }] },
  ]);
});
