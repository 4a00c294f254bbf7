import { beforeEach, expect, test } from 'vitest';

import { wakeDueOrders } from '../clocks/wake-due-orders.server.ts';
import { database } from '../database.server.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import type { Mail } from '../mail/send.server.ts';
import { publishFor } from '../testing/policy.ts';
import { orderAt, orderId, sell } from '../testing/shop-orders.ts';
import { sendOff } from '../testing/shop-parcels.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { followOrder } from './follow-order.server.ts';

let shop: ShopWithApp;
let mails: Mail[];

/** Placed on Monday, 23 November 2026, at 2:00 in Los Angeles: promised to ship on Tuesday. */
const placedAt = '2026-11-23T10:00:00.000Z';
const end = new Date('2026-11-25T08:00:00.000Z');
const before = new Date(end.getTime() - 1);

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp();
  shop.moveTo(placedAt);
  await publishFor(shop.domain);
  mails = [];
});

const sendMail = (mail: Mail) => {
  mails.push(mail);
  return Promise.resolve({ ok: true, value: null } as const);
};
async function followAt(now: Date | string, dependencies = { admin: shop.admin, database, sendMail }) {
  const at = new Date(now);
  shop.moveTo(at.toISOString());
  expect(await followOrder(dependencies, orderId, at)).toMatchObject({ ok: true });
}
const openCases = async () =>
  (await database.case.findMany({ where: { closedAt: null }, orderBy: { kind: 'asc' } })).map(
    ({ kind }) => kind,
  );
const dueAt = async () =>
  (await database.orderDecision.findFirstOrThrow({ where: { shop: shop.domain } })).clockDueAt;
const isAskedFor = async () => (await database.job.count({ where: { subject: orderId } })) > 0;

/** The parcel of the order has no tracking number, or has this one. */
function track(number: string | null): void {
  const order = orderAt(shop);
  const fulfillments = order.fulfillments.map((each) => ({
    ...each,
    tracking: each.tracking.map((known) => ({ ...known, number, url: null })),
  }));
  shop.state.orders.set(orderId, { ...order, fulfillments });
}

test('[CAL-02] an order that has not shipped when its last day is over becomes a case by its clock, which ends when it ships', async () => {
  sell(shop);
  await followAt(placedAt);
  expect(await dueAt()).toEqual(end);
  await wakeDueOrders(database, before);
  expect(await isAskedFor()).toBe(false);
  await wakeDueOrders(database, end);
  expect(await isAskedFor()).toBe(true);
  await followAt(end);
  expect(await openCases()).toEqual(['late-shipping']);
  expect(await dueAt()).toBeNull();
  sendOff(shop, 'FedEx');
  await followAt('2026-11-25T20:00:00Z');
  expect(await openCases()).toEqual([]);
});

test('[CAL-06] a parcel without a tracking number becomes a case when its day is over, which ends when the number comes', async () => {
  sell(shop);
  await followAt(placedAt);
  shop.moveTo('2026-11-24T20:00:00Z');
  sendOff(shop, 'FedEx');
  track(null);
  await followAt('2026-11-24T20:00:00Z');
  expect(await openCases()).toEqual([]);
  expect(await dueAt()).toEqual(end);
  await followAt(end);
  expect(await openCases()).toEqual(['late-tracking']);
  track('123456789012');
  await followAt('2026-11-25T20:00:00Z');
  expect(await openCases()).toEqual([]);
});

test('[CAL-06] an order that shipped in time with its tracking number has no clock any more', async () => {
  sell(shop);
  await followAt(placedAt);
  sendOff(shop, 'FedEx');
  await followAt('2026-11-24T20:00:00Z');
  expect(await dueAt()).toBeNull();
  await followAt(end);
  expect(await openCases()).toEqual([]);
});

test('[SIGN-03] a parcel over the value that leaves with the policy’s carrier is a case and a mail to the merchant, each once', async () => {
  sell(shop, [{ variant: null, price: 260_00 }]);
  await followAt(placedAt);
  shop.moveTo('2026-11-24T20:00:00Z');
  sendOff(shop, 'UPS');
  await followAt('2026-11-24T20:00:00Z');
  await followAt('2026-11-24T21:00:00Z');
  expect(await openCases()).toEqual(['signature']);
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
    [shop.state.shop.email, `${orderAt(shop).name}: does the UPS label ask for a signature?`],
  ]);
  expect(mails[0]?.text).toContain(`https://${shop.domain}/admin/orders/1001`);
  expect(mails[0]?.text).not.toContain('buyer@example.com');
  // Who has looked at the label is not asked again.
  await database.case.updateMany({ data: { closedAt: new Date() } });
  await followAt('2026-11-24T22:00:00Z');
  expect(await openCases()).toEqual([]);
  expect(mails).toHaveLength(1);
});

test('[SIGN-03] with another carrier nobody is told, and the tag that somebody has to sign goes', async () => {
  sell(shop, [{ variant: null, price: 260_00 }]);
  await followAt(placedAt);
  sendOff(shop, 'FedEx');
  await followAt('2026-11-24T20:00:00Z');
  expect(await openCases()).toEqual([]);
  expect(mails).toEqual([]);
  expect(orderAt(shop).tags).not.toContain('signature-required');
});
