import fc from 'fast-check';
import { expect } from 'vitest';

import { database } from '../../app/database.server.ts';
import { findOrder } from '../../app/jobs/find-order.server.ts';
import { followOrder } from '../../app/jobs/follow-order.server.ts';
import { runJob } from '../../app/jobs/run-job.server.ts';
import type { OrderDependencies } from '../../app/orders/dependencies.ts';
import { deliverAgain } from '../../app/testing/deliver.ts';
import { address, line, orderBody } from '../../app/testing/order.ts';
import { sellAs } from '../../app/testing/sell-as.ts';
import { metafieldValue } from '../../app/testing/shop-contents.ts';
import { cancelAt, orderAt, removeLine } from '../../app/testing/shop-orders.ts';
import { reportDelivery, sendOff } from '../../app/testing/shop-parcels.ts';
import { shopWithApp } from '../../app/testing/shop-with-app.ts';
import type { ShopWithApp } from '../../app/testing/shop-with-app.ts';
import { webhookRequest } from '../../app/testing/webhook.ts';
import { deliveryOf } from '../../app/webhooks/delivery.ts';
import { standingFulfillments } from '../../packages/local-shop/src/orders/fulfillment.ts';
import { orderPayload } from '../../packages/local-shop/src/orders/order-payload.ts';
import { refundOrder } from '../../packages/local-shop/src/orders/refund-order.ts';
import { openReturn, processReturn } from '../../packages/local-shop/src/orders/returns.ts';
import { REFUND_NOTHING } from '../../packages/local-shop/src/orders/wanted-refund.ts';
import { RETURN_REASONS } from '../../packages/local-shop/src/state/returns.ts';
import type { ShopEvent } from '../../packages/local-shop/src/shop-context.ts';

/** What somebody does with an order. */
export const happenings = [
  ...(['paid', 'edited', 'unprotected', 'address corrected', 'address worse'] as const),
  ...(['refunded', 'fulfilled', 'delivered', 'returned', 'cancelled'] as const),
];
export type Happening = (typeof happenings)[number];

/** How an order begins, and what happens to it, one after the other. */
export interface Life {
  readonly street: string;
  readonly fees: number;
  readonly carrier: string | null;
  readonly happens: readonly Happening[];
}

export const lives: fc.Arbitrary<Life> = fc.record({
  street: fc.constantFrom('12 Elm Street', 'PO Box 12', 'General Delivery'),
  fees: fc.constantFrom(0, 1, 2),
  carrier: fc.constantFrom('UPS', 'USPS', null),
  happens: fc.shuffledSubarray(happenings, { maxLength: 5 }),
});

/** What Shopify tells, as one of its webhooks. */
export type Told = Pick<ShopEvent, 'topic' | 'payload'>;

/** An order in a shop of its own, whose domain is the same for all: the ids of the orders tell them apart. */
export interface World {
  readonly shop: ShopWithApp;
  readonly id: string;
  readonly life: Life;
  /** What Shopify has told of what others did, the first first. */
  readonly told: Told[];
  readonly mails: string[];
}

export const domain = 'aallyn.myshopify.com';
let number = 7000;

/** Places an order that nothing has happened to yet. */
export function place(life: Life): World {
  const told: Told[] = [];
  const local = shopWithApp(domain);
  const context = { ...local.context, publish: (event: Told) => void told.push(event) };
  const world: World = {
    ...{ life, told, mails: [], id: `gid://shopify/Order/${(number += 1)}` },
    shop: { ...local, context },
  };
  const { street, fees } = life;
  const fee = { ...line({ variant_id: 298, price: '2.98', requires_shipping: false }), quantity: fees };
  const bags = [line({ variant_id: 7, price: '240.00' }), line({ variant_id: 4, price: '20.00' })];
  const line_items = fees === 0 ? bags : [...bags, fee];
  sellAs(world.shop, orderBody({ shipping_address: address(street), line_items }), { id: world.id });
  world.shop.moveTo('2026-11-24T19:00:00Z');
  told.splice(0, Infinity, { topic: 'orders/create', payload: payloadOf(world) });
  return world;
}

const payloadOf = ({ shop, id }: World) => orderPayload(shop.state, orderAt(shop, id));

/** Lets a life happen before anything is told of it. */
export function live(life: Life): World {
  const world = place(life);
  for (const happening of life.happens) happen(world, happening);
  return world;
}

/** Lets something happen to an order, of which Shopify tells. */
export function happen(world: World, happening: Happening): void {
  deeds[happening](world);
}

const tell = (world: World, ...topics: readonly string[]): void =>
  void world.told.push(...topics.map((topic) => ({ topic, payload: payloadOf(world) })));

const deeds: Readonly<Record<Happening, (world: World) => void>> = {
  paid: (world) => tell(world, 'orders/paid', 'orders/updated'),
  edited: (world) => takeOff(world, 4),
  unprotected: (world) => takeOff(world, 298),
  'address corrected': (world) => moveTo(world, '12 Elm Street'),
  'address worse': (world) => moveTo(world, 'PO Box 77'),
  refunded: ({ shop, id }) => {
    const [first] = orderAt(shop, id).lines;
    const pieces = { quantity: 1, restockType: 'CANCEL', locationId: null } as const;
    if (first)
      refundOrder(shop.context, orderAt(shop, id), {
        ...REFUND_NOTHING,
        lines: [{ ...pieces, orderLineId: first.id }],
      });
  },
  fulfilled: ({ shop, id, life }) => sendOff(shop, life.carrier, id),
  delivered: ({ shop, id }) => reportDelivery(shop, '2026-11-27T12:00:00Z', id),
  returned: ({ shop, id }) => {
    const [sent] = standingFulfillments(orderAt(shop, id)).flatMap(({ lines }) => lines);
    if (!sent) return;
    const [reason] = RETURN_REASONS;
    const wanted = [{ fulfillmentLineId: sent.id, quantity: 1, reason, reasonNote: '', customerNote: null }];
    const opened = openReturn(shop.context, orderAt(shop, id), wanted, {
      ...{ isApproved: true, fee: null, exchanges: [] },
    });
    const lines = opened.return.lines.map((each) => ({ id: each.id, quantity: 1, dispositions: [] }));
    processReturn(shop.context, opened, { ...REFUND_NOTHING, lines });
  },
  cancelled: ({ shop, id }) => cancelAt(shop, { refund: false }, id),
};

function takeOff(world: World, variant: number): void {
  removeLine(world.shop, variant, world.id);
  const order_id = Number(world.id.split('/').at(-1));
  world.told.push({ topic: 'orders/edited', payload: { order_edit: { id: 1, order_id } } });
  tell(world, 'orders/updated');
}

function moveTo(world: World, address1: string): void {
  const { shop, id } = world;
  const order = orderAt(shop, id);
  const { shippingAddress } = order;
  if (shippingAddress === null) throw new Error('It has no address.');
  shop.state.orders.set(id, { ...order, shippingAddress: { ...shippingAddress, address1 } });
  tell(world, 'orders/updated');
}

/** Takes a webhook as the endpoint does: whether it leads to the job of this order. `null`: no subscription is about it. */
export async function leadsToOrder({ shop, id }: World, { topic, payload }: Told): Promise<boolean | null> {
  const label = { source: 'webhook', shop: domain, topic, webhookId: 'w-1', eventId: null } as const;
  const bytes = Buffer.from(JSON.stringify(payload));
  const delivery = deliveryOf({ ...label, triggeredAt: null }, bytes);
  if ('status' in delivery) throw new Error(`${topic}: ${delivery.why}`);
  if (delivery.parked !== null) return null;
  if (delivery.resourceId?.startsWith('gid://shopify/Order/')) return delivery.resourceId === id;
  const sendMail = () => Promise.resolve({ ok: true, value: null } as const);
  await findOrder({ admin: shop.admin, database, sendMail }, delivery.resourceId);
  return (await database.job.deleteMany({ where: { shop: domain, subject: id } })).count === 1;
}

/** When jobs run. */
const now = new Date('2026-11-28T12:00:00Z');

const dependenciesOf = ({ shop, mails }: World): OrderDependencies => ({
  admin: shop.admin,
  database,
  sendMail: ({ subject }) => {
    mails.push(subject);
    return Promise.resolve({ ok: true, value: null } as const);
  },
});

/** The order's job: it asks for nothing but the order. */
export async function follow(world: World): Promise<void> {
  const outcome = await followOrder(dependenciesOf(world), world.id, now);
  expect(outcome.ok).toBe(true);
}

/** Posts a webhook about an order to the inbox, with an id by which its repeats are told. */
export async function tellInbox(world: World, { topic, payload }: Told): Promise<void> {
  const headers = { 'x-shopify-webhook-id': `${world.id}/${topic}`, 'x-shopify-shop-domain': domain };
  expect(await deliverAgain(() => webhookRequest(topic, payload, headers))).toBe(200);
}

/** Runs the order's job as a worker does, where one waits. */
export async function work(world: World): Promise<void> {
  const order = { shop: domain, subject: world.id };
  const { count } = await database.job.deleteMany({ where: order });
  if (count === 0) return;
  const context = { database, reach: () => Promise.resolve(dependenciesOf(world)) };
  const job = { ...order, tries: 1, firstAsked: now, note: null };
  expect(await runJob(context, job, () => true, now)).toEqual({ kind: 'done' });
}

/** What is so in the end, for the shop, the warehouse and the customer. */
export async function stateOf({ shop, id }: World) {
  const { tags, fulfillmentOrders, payment, lines, cancelledAt } = orderAt(shop, id);
  const where = { shop: domain, orderId: id, closedAt: null };
  const cases = await database.case.findMany({ where, orderBy: { kind: 'asc' } });
  return {
    tags: [...tags].sort(),
    promise: metafieldValue(shop, 'promise', id),
    held: fulfillmentOrders.map(({ holds }) =>
      holds.map(({ handle, reason }) => `${handle ?? ''} ${reason}`),
    ),
    paidBack: payment.transactions
      .filter(({ kind }) => kind === 'REFUND')
      .reduce((sum, { amount }) => sum + amount.presentment.minor, 0),
    lines: lines.map(({ currentQuantity }) => currentQuantity),
    cases: cases.map(({ kind }) => kind),
    isCancelled: cancelledAt !== null,
  };
}

/** The effects that were made, each with how often it was at Shopify. */
export async function effectsOf({ shop, id, mails }: World) {
  const where = { shop: domain, orderId: id };
  const effects = await database.effect.findMany({ where, orderBy: { key: 'asc' } });
  return {
    effects: effects.map(({ key, kind, state }) => [key.slice(id.length), kind, state]),
    mutations: [...shop.mutations()].sort(),
    mails,
  };
}
