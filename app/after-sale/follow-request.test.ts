import { aallyn, decideAfterSale } from '@doorstep/policy';
import type { Asked } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { createReturn, readReturnable } from '../admin-api/returns.ts';
import { database } from '../database.server.ts';
import { followOrder } from '../jobs/follow-order.server.ts';
import type { Mail } from '../mail/send.server.ts';
import { mutationsAsked } from '../testing/admin-storm.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import { orderBody } from '../testing/order.ts';
import { payInvoice } from '../testing/pay-invoice.ts';
import { publishFor } from '../testing/policy.ts';
import { sellAs } from '../testing/sell-as.ts';
import { orderAt, orderId } from '../testing/shop-orders.ts';
import { reportDelivery, sendOff } from '../testing/shop-parcels.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { followRequest } from './follow-request.server.ts';
import { readAfterSale } from './read-after-sale.server.ts';
import { addStep, openRequest, readRequest } from './store.server.ts';
import type { NewStep } from './store.server.ts';

let shop: ShopWithApp;
let mails: Mail[];

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp();
  mails = [];
  await publishFor(shop.domain);
});

const sendMail = (mail: Mail) => {
  mails.push(mail);
  return Promise.resolve({ ok: true, value: null } as const);
};
const now = () => new Date(shop.context.now());
const run = (id: string) => followRequest({ admin: shop.admin, database, sendMail }, id, now());
const done = (mutation: string) =>
  mutationsAsked(shop.context, mutation).reduce((sum, asked) => sum + asked.done, 0);

async function ask(asked: (lineId: string) => Asked) {
  const read = await readAfterSale({ admin: shop.admin, database }, orderId);
  if (!read.ok || read.value === null) throw new Error('The order cannot be read.');
  const { order, shown } = read.value;
  const wanted = asked(shown.lines[0]?.id ?? '');
  const { id } = await openRequest(
    database,
    {
      ...{ shop: shop.domain, door: 'storefront', token: 'form-1', policyVersion: 1, asked: wanted },
      policy: aallyn,
      order: { id: orderId, name: shown.name },
      decision: decideAfterSale(aallyn, order, wanted, now().toISOString()),
      ...{ locale: 'en', email: 'buyer@example.com', message: null },
    },
    now(),
  );
  return id;
}

const step = (id: string, added: NewStep) => addStep(database, { shop: shop.domain, id }, added, now());
const stageOf = async (id: string) => (await readRequest(database, { shop: shop.domain, id }))?.request.stage;

/** An order of November 23, delivered on the 27th. */
function delivered(): void {
  sellAs(shop, orderBody());
  shop.moveTo('2026-11-25T19:00:00Z');
  sendOff(shop, 'UPS');
  shop.moveTo('2026-11-28T19:00:00Z');
  reportDelivery(shop, '2026-11-27T19:00:00Z');
}

const toReturn = (id: string): Asked => ({
  kind: 'return',
  lines: [{ id, quantity: 1, reason: 'changed-my-mind' }],
  ...{ remedy: 'refund', attested: true },
});

test('[RET-01] a return that is approved is opened at Shopify once, with its fee, however often its job runs', async () => {
  delivered();
  const id = await ask(toReturn);
  expect(await run(id)).toEqual({ ok: true, value: 'asked' });
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain('/apps/doorstep/requests/state/');
  await step(id, { kind: 'approved', by: '7', token: 'a', payload: { against: false } });
  expect(await run(id)).toEqual({ ok: true, value: 'approved' });
  expect(await run(id)).toEqual({ ok: true, value: 'approved' });
  expect(done('returnCreate')).toBe(1);
  expect(orderAt(shop).returns).toMatchObject([{ status: 'OPEN', lines: [{ quantity: 1 }] }]);
  expect(mails).toHaveLength(2);
});

test('[RET-08] what came back as it was sold is paid once, the return is closed, and the customer is told', async () => {
  delivered();
  const id = await ask(toReturn);
  await step(id, { kind: 'approved', by: '7', token: 'a', payload: { against: false } });
  await run(id);
  await step(id, { kind: 'arrived', by: '7', token: 'b', payload: {} });
  expect(await run(id)).toEqual({ ok: true, value: 'arrived' });
  const [lineId = ''] = orderAt(shop).lines.map((line) => line.id);
  const lines = [{ id: lineId, quantity: 1, condition: 'as-sold' as const }];
  await step(id, { kind: 'inspected', by: '7', token: 'c', payload: { lines } });
  expect(await run(id)).toEqual({ ok: true, value: 'settled' });
  expect(await run(id)).toEqual({ ok: true, value: 'settled' });
  expect([done('returnProcess'), done('returnClose')]).toEqual([1, 1]);
  expect(orderAt(shop).refunds).toHaveLength(1);
  expect(await stageOf(id)).toBe('settled');
});

test('[ORD-01] an order that has not left is cancelled once, and one that has is for a person', async () => {
  sellAs(shop, orderBody());
  const id = await ask(() => ({ kind: 'cancellation', wants: 'cancel' }));
  await step(id, { kind: 'approved', by: '7', token: 'a', payload: { against: false } });
  expect(await run(id)).toEqual({ ok: true, value: 'settled' });
  expect(orderAt(shop).cancelledAt).not.toBeNull();
  await run(id);
  expect(done('orderCancel')).toBe(1);
});

test('[PRICE-01] a price adjustment is paid back once, to the cent', async () => {
  delivered();
  const price = { minor: 80_00, currency: 'USD' };
  const id = await ask((line) => ({
    kind: 'price-adjustment',
    line: { id: line, quantity: 1 },
    ...{ now: { presentment: price, shop: price }, nowFrom: 'price' },
  }));
  await step(id, { kind: 'approved', by: '7', token: 'a', payload: { against: true } });
  expect(await run(id)).toEqual({ ok: true, value: 'settled' });
  await run(id);
  expect(done('refundCreate')).toBe(1);
  const [refund] = orderAt(shop).refunds;
  const paid = orderAt(shop).payment.transactions.filter(({ kind }) => kind === 'REFUND');
  expect(refund).toBeDefined();
  expect(paid.map(({ amount }) => amount.presentment.minor)).toEqual([20_00]);
});

/** A return that somebody made in Shopify's own admin, or in another app. */
async function returnAtShopify(): Promise<void> {
  const found = await readReturnable(shop.admin, orderId, ['other-reason']);
  if (!found.ok) throw new Error('Nothing can come back.');
  const { parts, reasons } = found.value;
  const returnLineItems = parts.map(({ partId }) => ({
    ...{ fulfillmentLineItemId: partId, quantity: 1 },
    returnReasonDefinitionId: reasons.get('other-reason') ?? null,
  }));
  const made = await createReturn(shop.admin, { orderId, returnLineItems });
  if (!made.ok) throw new Error('It was not made.');
}

test('[RET-03] a return that was made at Shopify becomes a request, judged by its day, and nothing is done about it by itself', async () => {
  delivered();
  await ask(() => ({ kind: 'question' }));
  await returnAtShopify();
  const dependencies = { admin: shop.admin, database, sendMail };
  await followOrder(dependencies, orderId, now());
  await followOrder(dependencies, orderId, now());
  const made = await database.afterSaleRequest.findMany({ where: { door: 'shopify' } });
  expect(made).toMatchObject([{ kind: 'return', orderId, decision: { answer: { kind: 'eligible' } } }]);
  await run(made[0]?.id ?? '');
  expect([done('returnCreate'), done('returnProcess')]).toEqual([1, 0]);
});

test('[MISS-04] the replacement of a missing parcel is invoiced for $25.00, once, and its customer gets where to pay', async () => {
  delivered();
  shop.moveTo('2026-12-08T19:00:00Z');
  const id = await ask(() => ({ kind: 'missing-parcel', checked: true }));
  await step(id, { kind: 'approved', by: '7', token: 'a', payload: { against: false } });
  expect(await run(id)).toEqual({ ok: true, value: 'invoiced' });
  await run(id);
  expect(done('draftOrderCreate')).toBe(1);
  const { request } = (await readRequest(database, { shop: shop.domain, id })) ?? {};
  expect(request?.invoice?.url).toMatch(/^http/);
  const invoice = mails.filter(({ text }) => text.includes('$25.00'));
  expect(invoice).toHaveLength(1);
  expect(invoice[0]?.text).toContain(request?.invoice?.url ?? 'nowhere');
});

test('[MISS-04] an invoice that is not paid is deleted with its request, however often; opened again, it is another one, which can be paid', async () => {
  delivered();
  shop.moveTo('2026-12-08T19:00:00Z');
  const id = await ask(() => ({ kind: 'missing-parcel', checked: true }));
  const invoiceOf = async () => (await readRequest(database, { shop: shop.domain, id }))?.request.invoice;
  const drafts = () => [...shop.state.draftOrders.values()].map(({ status }) => status);
  const close = (token: string) => step(id, { kind: 'closed', by: '7', token, payload: { why: 'settled' } });
  const open = (token: string) => step(id, { kind: 'reopened', by: '7', token, payload: {} });
  await step(id, { kind: 'approved', by: '7', token: 'a', payload: { against: false } });
  await run(id);
  const first = await invoiceOf();
  expect(first).toMatchObject({ due: { minor: 25_00, currency: 'USD' } });
  await close('b');
  expect(await run(id)).toEqual({ ok: true, value: 'settled' });
  expect(drafts()).toEqual([]);
  expect((await invoiceOf())?.url).toBeNull();
  await open('c');
  expect(await run(id)).toEqual({ ok: true, value: 'invoiced' });
  await run(id);
  const second = await invoiceOf();
  expect(second?.id).not.toBe(first?.id);
  expect(mails.at(-1)?.text).toContain(second?.url ?? 'nowhere');
  await close('d');
  await run(id);
  expect(drafts()).toEqual([]);
  await open('e');
  await run(id);
  expect(drafts()).toEqual(['OPEN']);
  expect([done('draftOrderCreate'), done('draftOrderDelete')]).toEqual([3, 2]);
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
  expect(payInvoice(shop)).toBe(true);
  expect(await run(id)).toEqual({ ok: true, value: 'to-send' });
});

test('[MISS-04] what is sent before it is paid cannot be paid after that: its invoice would be another parcel', async () => {
  delivered();
  shop.moveTo('2026-12-08T19:00:00Z');
  const id = await ask(() => ({ kind: 'missing-parcel', checked: true }));
  await step(id, { kind: 'approved', by: '7', token: 'a', payload: { against: false } });
  await run(id);
  await step(id, { kind: 'sent', by: '7', token: 'b', payload: {} });
  expect(await run(id)).toEqual({ ok: true, value: 'settled' });
  expect(shop.state.draftOrders.size).toBe(0);
});

test('[RET-04] a label is shown at the return in Shopify and mailed, once each; a later one takes its place', async () => {
  delivered();
  const id = await ask(toReturn);
  await step(id, { kind: 'approved', by: '7', token: 'a', payload: { against: false } });
  await step(id, {
    kind: 'label',
    by: '7',
    token: 'b',
    payload: {},
    reference: 'https://labels.example.com/1',
  });
  expect(await run(id)).toEqual({ ok: true, value: 'coming-back' });
  await run(id);
  const labels = () =>
    orderAt(shop).returns.flatMap(({ deliveries }) => deliveries.map(({ label }) => label?.url));
  expect(labels()).toEqual(['https://labels.example.com/1']);
  expect(mails.at(-1)?.text).toContain('https://labels.example.com/1');
  const sent = mails.length;
  const uploaded = `label/${'0'.repeat(32)}`;
  await step(id, { kind: 'label', by: '7', token: 'c', payload: {}, reference: uploaded });
  await run(id);
  // A link of ours, which nobody can guess.
  expect(labels()).toEqual([expect.stringMatching(/\/apps\/doorstep\/requests\/label\/[\w-]+\.[\w-]+$/)]);
  expect(mails).toHaveLength(sent + 1);
  expect(mails.at(-1)?.text).toMatch(/\/apps\/doorstep\/requests\/label\/[\w-]+\.[\w-]+/);
  expect([done('reverseDeliveryCreateWithShipping'), done('reverseDeliveryShippingUpdate')]).toEqual([1, 1]);
});

test('[RET-04] of a label that was replaced before anything could be done with it, nothing is left planned', async () => {
  sellAs(shop, orderBody());
  const id = await ask(toReturn);
  // Nothing of the order has left, so that Shopify opens no return and everything after it waits.
  await step(id, { kind: 'approved', by: '7', token: 'a', payload: { against: true } });
  const label = { kind: 'label', by: '7', payload: {} } as const;
  await step(id, { ...label, token: 'b', reference: 'https://labels.example.com/1' });
  await run(id);
  const waiting = async () =>
    (await database.effect.findMany({ where: { state: 'planned' }, orderBy: { key: 'asc' } })).map(
      ({ payload }) => payload,
    );
  const first = await waiting();
  expect(first).toHaveLength(3);
  await step(id, { ...label, token: 'c', reference: 'https://labels.example.com/2' });
  await run(id);
  const second = await waiting();
  expect(second).toHaveLength(3);
  expect(second).not.toEqual(first);
});
