import { expect, test } from 'vitest';
import { z } from 'zod';

import { readRecorded, readRecordedPart, replay } from '../recorded-answers.ts';
import { testApp, testShop, type TestShop } from '../test-shop.ts';
import { same } from './recorded.fixture.ts';

const CREATE = `mutation ($order: OrderCreateOrderInput!) { orderCreate(order: $order) {
  order { id } userErrors { message } } }`;
const made = z.object({ orderCreate: z.object({ order: z.object({ id: z.string() }) }) });

/** An order of which nothing is paid. */
async function unpaid(shop: TestShop, amount: string): Promise<string> {
  const priceSet = { shopMoney: { amount, currencyCode: 'USD' } };
  const answer = await shop.admin(CREATE, {
    order: { lineItems: [{ title: 'Bag', quantity: 1, priceSet }] },
  });
  return made.parse(answer.data).orderCreate.order.id;
}

const answerOf = (file: string, step: string) =>
  z.looseObject({}).parse(readRecordedPart(file, step, 'response'));
const variablesOf = (file: string, ...path: readonly string[]) =>
  z.record(z.string(), z.unknown()).parse(readRecordedPart(file, ...path, 'variables'));

const SHOP_MONEY = '{ shopMoney { amount currencyCode } }';
const CANCEL = `mutation ($orderId: ID!, $restock: Boolean!, $reason: OrderCancelReason!, $notifyCustomer: Boolean, $staffNote: String) {
  orderCancel(orderId: $orderId, restock: $restock, reason: $reason, notifyCustomer: $notifyCustomer, staffNote: $staffNote) {
    orderCancelUserErrors { field message code } } }`;
const READ = `query ($id: ID!) { order(id: $id) { id name closed closedAt cancelledAt cancelReason displayFinancialStatus
  paymentGatewayNames totalOutstandingSet ${SHOP_MONEY} currentTotalPriceSet ${SHOP_MONEY} customer { id }
  transactions { kind status gateway } } }`;

test('recorded: an order of which nothing is paid is cancelled, and is closed with nothing left to pay', async () => {
  const file = 'orderCancel-parity';
  const shop = testShop();
  const variables = variablesOf(file);
  const known = { [z.string().parse(variables['orderId'])]: await unpaid(shop, '16.00') };
  const send = replay(shop, known);
  await same(send, { query: CANCEL, variables, answer: answerOf(file, 'mutation') });
  await same(send, {
    query: READ,
    variables: variablesOf(file, 'downstreamRead'),
    answer: answerOf(file, 'downstreamRead'),
  });
});

const MANUAL = 'orderCreateManualPayment-warm-success-parity';
const BAG = '{ shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }';
const BY_HAND = `mutation ($id: ID!, $processedAt: DateTime) { orderCreateManualPayment(id: $id, processedAt: $processedAt) {
  order { id displayFinancialStatus capturable totalCapturable totalCapturableSet ${BAG} totalOutstandingSet ${BAG}
    currentTotalPriceSet ${BAG} totalPriceSet ${BAG} totalReceivedSet ${BAG} netPaymentSet ${BAG} paymentGatewayNames
    transactions { id kind status gateway processedAt amountSet ${BAG} } }
  userErrors { field message } } }`;
const PART = `mutation ($id: ID!, $amount: MoneyInput, $at: DateTime) {
  orderCreateManualPayment(id: $id, amount: $amount, processedAt: $at) {
    order { displayFinancialStatus } userErrors { code } } }`;

test('recorded: what is left of an order was paid by hand', async () => {
  const shop = testShop();
  const theirs = readRecorded(MANUAL, 'warmup');
  const id = await unpaid(shop, '19.00');
  const send = replay(shop, { [z.string().parse(theirs.variables['id'])]: id });
  await same(send, theirs);
  const variables = variablesOf(MANUAL);
  await same(send, { query: BY_HAND, variables, answer: answerOf(MANUAL, 'mutation') });
  const read = answerOf(MANUAL, 'downstreamRead');
  await same(send, { query: theirs.query, variables: { id: variables['id'] }, answer: read });
});

test('a manual payment is of the order’s currency, more than nothing and no more than is left', async () => {
  const shop = testShop();
  const id = await unpaid(shop, '19.00');
  const pay = async (amount: string, currencyCode = 'USD', at: string | null = null): Promise<unknown> =>
    JSON.parse(JSON.stringify((await shop.admin(PART, { id, amount: { amount, currencyCode }, at })).data));
  for (const [amount, currency, at, code] of [
    ['5.00', 'EUR', null, 'CURRENCY_MISMATCH'],
    ['0.00', 'USD', null, 'AMOUNT_NOT_POSITIVE'],
    ['19.01', 'USD', null, 'AMOUNT_EXCEEDS_BALANCE'],
    ['5.00', 'USD', '2026-11-24T10:00:00Z', 'PROCESSED_AT_INVALID'],
  ] as const)
    expect(await pay(amount, currency, at)).toMatchObject({
      orderCreateManualPayment: { order: null, userErrors: [{ code }] },
    });
  const paid = (status: string) => ({
    orderCreateManualPayment: { order: { displayFinancialStatus: status }, userErrors: [] },
  });
  expect(await pay('5.00')).toEqual(paid('PARTIALLY_PAID'));
  expect(await pay('14.00')).toEqual(paid('PAID'));
});

const TERMS = 'draft-order-complete-payment-terms-pending';
const COMPLETE = `mutation ($id: ID!) { draftOrderComplete(id: $id) {
  draftOrder { id name status order { id displayFinancialStatus paymentGatewayNames transactions { kind status gateway } } }
  userErrors { field message } } }`;

test('recorded: a draft order with payment terms is completed, and its payment is waited for', async () => {
  const shop = testShop({ ...testApp, scopes: [...testApp.scopes, 'write_payment_terms'] });
  const send = replay(shop);
  // The numbers of drafts have no other letter in front.
  const numbered = (value: unknown) => JSON.stringify(value).replaceAll(/#D\d+/g, '#D…');
  const alike = async (exchange: Parameters<typeof send>[0]) => {
    const { ours, theirs } = await send(exchange);
    expect(numbered(ours)).toBe(numbered(theirs));
  };
  await alike(readRecorded(TERMS, 'setup', 'draftOrderCreate'));
  await alike(readRecorded(TERMS, 'setup', 'paymentTermsCreate'));
  await alike({ query: COMPLETE, variables: variablesOf(TERMS), answer: answerOf(TERMS, 'mutation') });
  await alike(readRecorded(TERMS, 'orderRead'));
});

test('payment terms are of a draft order that is there, and of a template of Shopify’s', async () => {
  const shop = testShop({ ...testApp, scopes: [...testApp.scopes, 'write_payment_terms'] });
  const { query, variables } = readRecorded(TERMS, 'setup', 'paymentTermsCreate');
  expect((await shop.admin(query, variables)).data).toMatchObject({
    paymentTermsCreate: { userErrors: [{ field: ['referenceId'] }] },
  });
});

test('an order is archived and taken up again', async () => {
  const shop = testShop();
  const id = await unpaid(shop, '16.00');
  for (const [name, closed] of [
    ['orderClose', true],
    ['orderClose', true],
    ['orderOpen', false],
  ] as const)
    expect(
      (
        await shop.admin(
          `mutation ($input: ${name === 'orderClose' ? 'OrderCloseInput' : 'OrderOpenInput'}!) {
            ${name}(input: $input) { order { closed } userErrors { message } } }`,
          { input: { id } },
        )
      ).data,
    ).toEqual({ [name]: { order: { closed }, userErrors: [] } });
});
