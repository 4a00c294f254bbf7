import { expect, test } from 'vitest';
import { z } from 'zod';

import { checkoutFixture } from '../checkout/checkout.fixture.ts';
import { checkoutRoutes } from '../checkout/routes.ts';
import { visiting } from '../http.fixture.ts';
import { readRecordedPart, replay } from '../recorded-answers.ts';
import { testShop, type TestShop } from '../test-shop.ts';
import { same } from './recorded.fixture.ts';

const SEEN = `id name closed closedAt cancelledAt cancelReason displayFinancialStatus paymentGatewayNames
  totalOutstandingSet { shopMoney { amount currencyCode } } currentTotalPriceSet { shopMoney { amount currencyCode } }
  customer { id email displayName } transactions { kind status gateway amountSet { shopMoney { amount currencyCode } } }`;
const SEND = `mutation ($id: ID!, $email: EmailInput) { orderInvoiceSend(id: $id, email: $email) {
  order { ${SEEN} } userErrors { field message } } }`;
const READ = `query ($id: ID!) { order(id: $id) { ${SEEN} } }`;
const CREATE = `mutation ($order: OrderCreateOrderInput!) { orderCreate(order: $order) {
  order { id paymentCollectionDetails { additionalPaymentCollectionUrl } } userErrors { message } } }`;
const LEFT = `query ($id: ID!) { order(id: $id) { paymentCollectionDetails { additionalPaymentCollectionUrl } displayFinancialStatus } }`;

const made = z.object({
  data: z.object({
    orderCreate: z.object({
      order: z.object({
        id: z.string(),
        paymentCollectionDetails: z.object({ additionalPaymentCollectionUrl: z.string() }),
      }),
    }),
  }),
});

/** An order of which nothing is paid. */
async function unpaid(shop: TestShop, email: string | null) {
  const priceSet = { shopMoney: { amount: '16.00', currencyCode: 'USD' } };
  const order = {
    ...(email === null ? {} : { email }),
    lineItems: [{ title: 'Bag', quantity: 1, priceSet }],
  };
  const answer: unknown = JSON.parse(JSON.stringify(await shop.admin(CREATE, { order })));
  return made.parse(answer).data.orderCreate.order;
}

const FILE = 'orderInvoiceSend-parity';
const recorded = z.object({
  variables: z.object({ id: z.string(), email: z.looseObject({ to: z.string() }) }),
});

test('recorded: the invoice of an order is sent, and changes nothing of it', async () => {
  const { variables } = recorded.parse({ variables: readRecordedPart(FILE, 'variables') });
  const shop = testShop();
  const { id } = await unpaid(shop, variables.email.to);
  const theirName = z
    .string()
    .parse(readRecordedPart(FILE, 'mutation', 'response', 'data', 'orderInvoiceSend', 'order', 'name'));
  const order = shop.context.state.orders.get(id);
  if (order) shop.context.state.orders.set(id, { ...order, name: theirName });
  const send = replay(shop, { [variables.id]: id });
  const answerOf = (step: string) => z.looseObject({}).parse(readRecordedPart(FILE, step, 'response'));
  await same(send, { query: SEND, variables, answer: answerOf('mutation') });
  await same(send, { query: READ, variables: { id: variables.id }, answer: answerOf('downstreamRead') });
  expect(shop.mails).toMatchObject([
    { to: variables.email.to, subject: 'Shopify draft proxy conformance invoice' },
  ]);
});

test('what is left of an order is paid once at the address that it says, by whoever has its secret', async () => {
  const { runtime, shop } = await checkoutFixture();
  const { id, paymentCollectionDetails: details } = await unpaid(shop, 'ada@example.com');
  const visit = await visiting(
    checkoutRoutes(Promise.resolve({ ...runtime, context: { ...runtime.context, ...shop.context } })),
  );
  const { pathname, search } = new URL(details.additionalPaymentCollectionUrl);
  expect(await (await visit(pathname + search)).text()).toContain('$16.00');
  expect((await visit(`${pathname}?secret=guessed`)).status).toBe(404);
  await visit(pathname + search, { method: 'POST' });
  await visit(pathname + search, { method: 'POST' });
  expect(await (await visit(pathname + search)).text()).toContain('It is paid');
  expect(shop.context.state.orders.get(id)?.payment.transactions).toMatchObject([
    { kind: 'SALE', amount: { shop: { minor: 16_00 } } },
  ]);
  expect(await shop.admin(LEFT, { id })).toMatchObject({
    data: {
      order: {
        paymentCollectionDetails: { additionalPaymentCollectionUrl: null },
        displayFinancialStatus: 'PAID',
      },
    },
  });
  expect(shop.events.map(({ topic }) => topic)).toEqual(['orders/create', 'orders/paid', 'orders/updated']);
});

test('an order that is paid, or without an address, has no invoice to send', async () => {
  const shop = testShop();
  const { id } = await unpaid(shop, null);
  const refused = { orderInvoiceSend: { userErrors: [{ field: ['id'] }] } };
  expect((await shop.admin(SEND, { id })).data).toMatchObject(refused);
  await shop.admin(
    'mutation ($input: OrderMarkAsPaidInput!) { orderMarkAsPaid(input: $input) { userErrors { message } } }',
    {
      input: { id },
    },
  );
  expect((await shop.admin(SEND, { id, email: { to: 'ada@example.com' } })).data).toMatchObject(refused);
  expect(shop.mails).toEqual([]);
});
