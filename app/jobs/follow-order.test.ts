import { decodeOrderPromise } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

import { database } from '../database.server.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import { readKeptOrder } from '../orders/order/kept-order.server.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import { cut, cutAfterTheChange } from '../testing/admin-faults.ts';
import { address, line, orderBody } from '../testing/order.ts';
import { publishFor } from '../testing/policy.ts';
import { sellAs } from '../testing/sell-as.ts';
import { metafieldValue, writeMetafield } from '../testing/shop-contents.ts';
import {
  cancelAt,
  holdsOf,
  orderAt,
  orderId as order,
  releaseHoldsOf,
  removeLine,
} from '../testing/shop-orders.ts';
import {
  fulfillUnshipped,
  reportDelivery,
  sendOff,
  sendOffVariant,
  takeParcelsBack,
} from '../testing/shop-parcels.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import { eraseOrders } from '../webhooks/personal-data/erase-orders.server.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { followOrder } from './follow-order.server.ts';

let shop: ShopWithApp;
let dependencies: OrderDependencies;

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp();
  dependencies = { admin: shop.admin, database, sendMail: () => Promise.resolve({ ok: true, value: null }) };
  await publishFor(shop.domain);
});

/** An order of November 23. */
const body = (price = '260.00', changes: object = {}) =>
  orderBody({ line_items: [line({ variant_id: 7, price })], ...changes });

const follow = () => followOrder(dependencies, order, new Date(shop.context.now()));

async function placed(sent: object = body()): Promise<void> {
  sellAs(shop, sent);
  await follow();
}

const desk = async () => (await readKeptOrder(database, { shop: shop.domain, orderId: order }))?.decision;
const tags = () => orderAt(shop).tags;
const setTags = (next: readonly string[]) => shop.state.orders.set(order, { ...orderAt(shop), tags: next });

/** All that ships leaves on November 25, and may arrive. */
function ship(company: string | null, { deliveredAt }: { readonly deliveredAt?: string } = {}): void {
  shop.moveTo('2026-11-25T19:00:00Z');
  sendOff(shop, company);
  if (deliveredAt !== undefined) reportDelivery(shop, deliveredAt);
}

function promise() {
  const value = JSON.stringify(metafieldValue(shop, 'promise', order));
  return decodeOrderPromise([{ target: { type: 'order' }, metafield: { key: 'promise', value } }]);
}

test('[CAL-05] a parcel that has shipped takes the place of the estimate', async () => {
  await placed();
  expect(promise()?.dates?.ships).toMatchObject({ certainty: 'estimate', earliest: '2026-11-24' });
  ship('UPS');
  expect(await follow()).toMatchObject({ ok: true });
  expect(promise()?.dates).toMatchObject({
    ships: { certainty: 'happened', earliest: '2026-11-25' },
    arrives: { certainty: 'estimate', earliest: '2026-11-27' },
  });
});

test('[MISS-01] [RET-02] a delivered parcel starts the days to report it and to send something back', async () => {
  await placed();
  ship('UPS', { deliveredAt: '2026-12-02T01:30:00Z' });
  await follow();
  expect(promise()?.dates).toMatchObject({
    arrives: { certainty: 'happened', latest: '2026-12-01' },
    claimOpens: { date: '2026-12-08' },
    refundRequestBy: { date: '2026-12-22' },
  });
});

test('[SIGN-03] with another carrier than the policy’s the signature is withdrawn, with the policy’s it is certain', async () => {
  await placed();
  expect(promise()?.signature).toBe('if-carrier');
  ship('USPS');
  await follow();
  expect(promise()?.signature).toBe('not-required');
  takeParcelsBack(shop);
  ship('UPS');
  await follow();
  expect(promise()?.signature).toBe('required');
});

test('[SIGN-03] shipped by another carrier, the order loses its tag and the desk says why', async () => {
  await placed();
  expect(tags()).toEqual(['signature-required']);
  ship('USPS');
  await follow();
  expect(tags()).toEqual([]);
  expect(await desk()).toMatchObject({
    signature: 'not-required',
    tags: [],
    because: [
      {
        statement: 'SIGN-01',
        message:
          'It is worth $260.00 before discounts, which is more than $250.00, but it is not shipped via UPS.',
      },
    ],
  });
});

test('[SIGN-01] shipped by the policy’s carrier, the signature is certain on the desk, and a tag that is missing comes back', async () => {
  await placed();
  setTags([]);
  ship('UPS');
  await follow();
  expect(tags()).toEqual(['signature-required']);
  expect(await desk()).toMatchObject({
    signature: 'required',
    tags: ['signature-required'],
    because: [
      {
        statement: 'SIGN-01',
        message:
          'It is worth $260.00 before discounts, which is more than $250.00, and it is shipped via UPS.',
      },
    ],
  });
  await follow();
  expect(shop.mutations().filter((name) => name.startsWith('DoorstepTags'))).toHaveLength(2);
});

test('[SIGN-01] a tag that the merchant gave an order below the signature’s value stays', async () => {
  await placed(body('20.00'));
  setTags(['signature-required']);
  ship('USPS');
  await follow();
  expect(tags()).toEqual(['signature-required']);
});

const withFee = () =>
  body('260.00', {
    line_items: [
      line({ variant_id: 7, price: '260.00' }),
      line({ variant_id: 298, price: '2.98', requires_shipping: false }),
    ],
  });

const placedWithFee = () => placed(withFee());

const fulfilled = () => shop.mutations().filter((name) => name === 'DoorstepFulfill').length;

test('[PROT-05] the protection line is fulfilled once, with the first parcel', async () => {
  await placedWithFee();
  expect(fulfilled()).toBe(0);
  ship('UPS');
  expect(await follow()).toMatchObject({ ok: true });
  await follow();
  expect(fulfilled()).toBe(1);
  const { fulfillments, fulfillmentOrders } = orderAt(shop);
  const left = fulfillments.map(({ fulfillmentOrderId }) => fulfillmentOrderId);
  expect(left.map((id) => fulfillmentOrders.find((each) => each.id === id)?.methodType)).toEqual([
    'SHIPPING',
    'NONE',
  ]);
  expect(await database.effect.count({ where: { kind: 'protection', state: 'applied' } })).toBe(1);
});

test('[PROT-05] [MISS-01] [SIGN-03] a protected order is delivered and loses its tag like any other', async () => {
  await placedWithFee();
  ship('USPS', { deliveredAt: '2026-12-02T01:30:00Z' });
  await follow();
  await follow();
  expect(promise()?.dates).toMatchObject({
    arrives: { certainty: 'happened', latest: '2026-12-01' },
    claimOpens: { date: '2026-12-08' },
    refundRequestBy: { date: '2026-12-22' },
  });
  expect(promise()?.signature).toBe('not-required');
  expect(tags()).toEqual(['protected']);
});

test('[PROT-05] a protection line that somebody has fulfilled already is done', async () => {
  await placedWithFee();
  ship('UPS');
  shop.onOperation('DoorstepFulfill', () => fulfillUnshipped(shop));
  expect(await follow()).toMatchObject({ ok: true });
  expect(await database.effect.count({ where: { kind: 'protection', state: 'applied' } })).toBe(1);
});

test('[PROT-05] what keeps the protection line from being fulfilled is said, and tried with the next parcel', async () => {
  await placedWithFee();
  shop.grant(shop.context.app.scopes.filter((scope) => !scope.endsWith('_fulfillment_orders')));
  ship('UPS');
  const reason = 'its protection line is in no fulfillment order that the app sees';
  expect(await follow()).toEqual({
    ok: false,
    error: { kind: 'give-up', reason },
  });
  expect(promise()?.dates?.ships.certainty).toBe('happened');
  const unmade = { shop: shop.domain, state: 'failed' } as const;
  expect(await database.effect.findMany({ where: unmade })).toMatchObject([{ note: reason }]);
  shop.onOperation('DoorstepFulfillmentLines', cut);
  expect(await follow()).toMatchObject({ error: { kind: 'retry' } });
});

test('[MISS-01] while something that ships has not left, an order is not delivered', async () => {
  const lines = [line({ variant_id: 7, price: '260.00' }), line({ variant_id: 4, price: '20.00' })];
  await placed(body('260.00', { line_items: lines }));
  shop.moveTo('2026-11-25T19:00:00Z');
  sendOffVariant(shop, 7, 'UPS');
  reportDelivery(shop, '2026-12-02T01:30:00Z');
  await follow();
  expect(promise()?.dates?.arrives?.certainty).toBe('estimate');
});

test('[SIGN-03] an order that is decided for the first time after its parcel left is decided as it was sold', async () => {
  sellAs(shop, body());
  ship('UPS');
  await follow();
  expect(tags()).toEqual(['signature-required']);
  expect(promise()).toMatchObject({ signature: 'required', dates: { ships: { certainty: 'happened' } } });
});

test('a promise that somebody wrote meanwhile brings the tag and the desk right with the next try', async () => {
  await placed();
  ship('USPS');
  shop.onOperation('DoorstepMetafieldsSet', () => {
    // Another worker, which saw the parcel go with UPS instead.
    writeMetafield(shop, order, 'promise', {});
    setTags(['signature-required']);
  });
  await follow();
  await follow();
  expect(tags()).toEqual([]);
  expect(await desk()).toMatchObject({ signature: 'not-required' });
});

test('[SIGN-03] a parcel that names no carrier goes with the one that the shopper chose', async () => {
  await placed({ ...body(), shipping_lines: [{ title: 'UPS Ground' }] });
  expect(promise()?.signature).toBe('required');
  ship(null);
  await follow();
  expect(promise()?.signature).toBe('required');
});

test('a fulfillment that was cancelled is none', async () => {
  await placed();
  ship('UPS');
  takeParcelsBack(shop);
  await follow();
  expect(promise()?.dates?.ships.certainty).toBe('estimate');
});

test('the same webhook twice, and one that comes late, leave the promise as Shopify’s state says', async () => {
  await placed();
  ship('UPS', { deliveredAt: '2026-12-02T01:30:00Z' });
  await follow();
  const before = promise();
  await follow();
  expect(promise()).toEqual(before);
});

test('a promise that somebody wrote meanwhile is tried again, and so is a shop that does not answer', async () => {
  await placed();
  ship('UPS');
  shop.onOperation('DoorstepMetafieldsSet', () => writeMetafield(shop, order, 'promise', {}));
  expect(await follow()).toMatchObject({ ok: false, error: { kind: 'retry' } });
  expect(await follow()).toMatchObject({ ok: true });
  expect(promise()?.dates?.ships.certainty).toBe('happened');
});

test('[PROT-01] protection stays protection when somebody deletes its variant', async () => {
  await placedWithFee();
  shop.state.products.delete('gid://shopify/Product/298');
  ship('UPS');
  await follow();
  expect(promise()?.protected).toBe(true);
  expect(fulfilled()).toBe(1);
});

test('[CAL-05] an order that was handed over when it was placed is not taken for one on its way', async () => {
  await placed(body('260.00', { fulfillment_status: 'fulfilled' }));
  expect(promise()?.signature).toBe('not-required');
  expect(tags()).toEqual([]);
});

test('a decision of an earlier release, which does not say how the order was sold, is followed', async () => {
  await placed();
  const where = { shop_orderId: { shop: shop.domain, orderId: order } };
  const row = await database.orderDecision.findUniqueOrThrow({ where });
  const { soldAs: _, ...earlier } = z.record(z.string(), z.json()).parse(row.decision);
  await database.orderDecision.update({ where, data: { decision: earlier } });
  ship('USPS');
  await follow();
  expect(tags()).toEqual([]);
});

const poBox = { shipping_address: address('PO Box 9') };
const correct = (address1: string) => {
  const at = orderAt(shop);
  const { shippingAddress } = at;
  if (shippingAddress === null) throw new Error('It has no address.');
  shop.state.orders.set(order, { ...at, shippingAddress: { ...shippingAddress, address1 } });
};
const openCases = async () =>
  (await database.case.findMany({ where: { closedAt: null } })).map(({ kind }) => kind);
const where = () => ({ shop_orderId: { shop: shop.domain, orderId: order } });
const kept = () => database.orderDecision.findUniqueOrThrow({ where: where() });

test('[ADDR-02] an address that somebody corrects in Shopify releases the order: hold, tag, promise and case', async () => {
  await placed(body('20.00', poBox));
  expect([holdsOf(shop).length, tags(), promise()?.hold]).toEqual([1, ['address-hold'], 'address']);
  expect(await openCases()).toEqual(['address']);
  correct('12 Elm Street');
  await follow();
  expect([holdsOf(shop).length, tags(), promise()?.hold]).toEqual([0, [], undefined]);
  expect(await openCases()).toEqual([]);
  expect(await kept()).toMatchObject({ held: 'address', addressClass: 'poBox' });
  expect((await kept()).releasedAt).not.toBeNull();
  // And it waits again for another one that is refused, with a mail and a case of its own.
  correct('PO Box 7');
  await follow();
  expect([holdsOf(shop).length, tags(), promise()?.hold]).toEqual([1, ['address-hold'], 'address']);
  expect(await openCases()).toEqual(['address']);
  expect((await kept()).releasedAt).toBeNull();
});

test('[ADDR-02] a hold that somebody released in Shopify is respected and told, until the address is another one', async () => {
  await placed(body('20.00', poBox));
  releaseHoldsOf(shop);
  await follow();
  await follow();
  expect([holdsOf(shop).length, tags(), promise()?.hold]).toEqual([0, [], undefined]);
  expect(await openCases()).toEqual([]);
  expect((await kept()).releasedAt).not.toBeNull();
  expect(shop.mutations().filter((name) => name === 'DoorstepHold')).toHaveLength(1);
  correct('PO Box 10');
  await follow();
  expect(holdsOf(shop)).toHaveLength(1);
  expect((await kept()).releasedAt).toBeNull();
});

test('[SIGN-01] [SIGN-03] an edit below the value takes the tag away, one above it brings it back while it is unshipped', async () => {
  const lines = [line({ variant_id: 7, price: '240.00' }), line({ variant_id: 4, price: '20.00' })];
  await placed(body('260.00', { line_items: lines }));
  expect(tags()).toEqual(['signature-required']);
  removeLine(shop, 4);
  await follow();
  expect([tags(), promise()?.signature]).toEqual([[], 'not-required']);
  sellAs(shop, body('260.00'));
  await follow();
  expect([tags(), promise()?.signature]).toEqual([['signature-required'], 'if-carrier']);
});

test('[PROT-01] a protection line that an edit removes takes its tag along', async () => {
  await placedWithFee();
  expect(tags()).toEqual(['protected', 'signature-required']);
  removeLine(shop, 298);
  await follow();
  expect([tags(), promise()?.protected]).toEqual([['signature-required'], false]);
});

const cancel = (refund: boolean) => cancelAt(shop, { refund });
const refunded = () => orderAt(shop).refunds.map(({ note }) => note);

test('[PROT-05] a protected order that is cancelled before it ships gets its fee back, once', async () => {
  await placedWithFee();
  cancel(false);
  expect(await follow()).toEqual({ ok: true, value: 'decided under version 1' });
  await follow();
  expect(refunded()).toEqual([expect.stringContaining('It was cancelled before it was shipped')]);
  const back = orderAt(shop).payment.transactions.filter(({ kind }) => kind === 'REFUND');
  expect(back.map(({ amount }) => amount.presentment.minor)).toEqual([2_98]);
  expect(tags()).toEqual([]);
});

test.each([true, false])(
  '[PROT-01] [SIGN-03] a cancelled order has none of our tags as soon as it was looked at, paid back by the cancellation: %s',
  async (isPaidBack) => {
    await placedWithFee();
    expect(tags()).toEqual(expect.arrayContaining(['protected']));
    setTags([...tags(), 'vip']);
    cancel(isPaidBack);
    await follow();
    expect(tags()).toEqual(['vip']);
  },
);

test('[PROT-05] a cancellation that pays everything back pays the fee back, and nobody does it again', async () => {
  await placedWithFee();
  cancel(true);
  await follow();
  expect(shop.mutations()).not.toContain('DoorstepRefund');
});

test('[PROT-05] a fee for which nothing ships, and more than one, are paid back', async () => {
  const fee = (quantity: number) => ({
    ...line({ variant_id: 298, price: '2.98', requires_shipping: false }),
    quantity,
  });
  await placed(body('260.00', { line_items: [fee(1)] }));
  expect(refunded()).toEqual([expect.stringContaining('Nothing else of it ships')]);
  expect(tags()).toEqual([]);
  await database.effect.deleteMany();
  await database.orderDecision.deleteMany();
  await placed(body('260.00', { line_items: [line({ variant_id: 7, price: '100.00' }), fee(3)] }));
  await follow();
  expect(refunded()).toEqual([expect.stringContaining('It was bought 3 times')]);
  expect(orderAt(shop).lines[1]?.currentQuantity).toBe(1);
  expect(tags()).toEqual(['protected']);
});

test('what is cut after Shopify has carried it out is made once: the answer of a refund is lost', async () => {
  await placedWithFee();
  cancel(false);
  shop.onOperation('DoorstepRefund', cutAfterTheChange);
  expect(await follow()).toMatchObject({ error: { kind: 'retry' } });
  expect(await follow()).toMatchObject({ ok: true });
  expect(refunded()).toHaveLength(1);
});

test('an order that is gone, one that was placed before the app, and one whose customer was erased are left alone', async () => {
  expect(await follow()).toEqual({ ok: true, value: 'the order is gone' });
  sellAs(shop, body('260.00', { ...poBox, created_at: '2026-10-01T12:00:00-07:00' }));
  expect(await follow()).toEqual({ ok: true, value: 'no policy was live when it was placed' });
  sellAs(shop, body('260.00', poBox));
  await eraseOrders(database, shop.domain, [order], new Date());
  expect(await follow()).toEqual({ ok: true, value: 'its customer was erased meanwhile' });
  expect(shop.mutations()).toEqual([]);
  expect(await database.orderDecision.count()).toBe(0);
});

test('[ADDR-02] a test order to a P.O. box is held like any other', async () => {
  const { id, ...made } = sellAs(shop, body('20.00', poBox));
  shop.state.orders.set(id, { ...made, id, test: true });
  await follow();
  expect(holdsOf(shop)).toHaveLength(1);
});
