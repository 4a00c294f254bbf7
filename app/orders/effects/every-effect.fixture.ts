import { fail, ok } from '@doorstep/policy';
import type { Effect, EffectKind, OrderPromise } from '@doorstep/policy';

import { database } from '../../database.server.ts';
import { keepCorrection } from '../../corrections/store.server.ts';
import type { MailFailure, SendMail } from '../../mail/send.server.ts';
import { address, line, orderBody } from '../../testing/order.ts';
import { sellAs } from '../../testing/sell-as.ts';
import { orderAt, protection, sell } from '../../testing/shop-orders.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import type { OrderDependencies } from '../dependencies.ts';
import { applyEffects } from './apply-effects.server.ts';
import type { OrderToChange } from './apply.ts';

export const promise: OrderPromise = {
  ...{ format: 1, policyVersion: 3, signature: 'not-required', protected: true, waives: [], dates: null },
  terms: {
    ...{ protection: null, signature: null, scanGapHours: 48, claimWaits: 5, returns: null },
    responsibility: {},
  },
};

/** The street that the customer of the corrected order gave. */
export const givenStreet = '88 Oak Street';

/** Two orders: one that was just placed, and one whose customer gave another address; its protection was bought twice. */
interface TwoOrders {
  readonly shop: ShopWithApp;
  readonly placed: string;
  readonly corrected: string;
}

/** Effects of one kind, for either of the orders. */
type Planned = Partial<Record<'placed' | 'corrected', Effect>>;

const planned = { after: [], made: 'once', policyVersion: 3 } as const;
const notes = 'P.O. box: refuse.';
const placeOf = (shop: ShopWithApp, id: string) => orderAt(shop, id).fulfillmentOrders[0]?.id ?? '';
const feeOf = (shop: ShopWithApp, id: string) =>
  orderAt(shop, id).lines.flatMap((each) => (each.requiresShipping ? [] : [each.id]));

const hold = (fulfillmentOrder: string): Effect<'hold'> => ({
  ...{ ...planned, kind: 'hold', key: 'hold' },
  payload: { reason: 'INCORRECT_ADDRESS', notes, fulfillmentOrder },
});

/** Every kind of effect that there is. A new kind is not covered by storms until it stands here. */
const every: { readonly [Kind in EffectKind]: (orders: TwoOrders) => Planned } = {
  case: () => ({
    placed: {
      ...{ ...planned, kind: 'case', key: 'case/address' },
      payload: { kind: 'address', statement: 'ADDR-02', message: notes },
    },
  }),
  tags: () => ({
    placed: {
      ...{ ...planned, made: 'each-time', kind: 'tags', key: 'tags' },
      payload: { add: ['address-hold', 'protected'], remove: [] },
    },
  }),
  promise: () => ({
    placed: {
      ...{ ...planned, made: 'each-time', kind: 'promise', key: 'promise' },
      payload: { promise, replaces: null },
    },
  }),
  hold: (orders) => ({
    placed: hold(placeOf(orders.shop, orders.placed)),
    corrected: hold(placeOf(orders.shop, orders.corrected)),
  }),
  mail: () => ({
    placed: {
      ...{ ...planned, kind: 'mail', key: 'mail', after: ['hold'] },
      payload: { kind: 'poBox', verdict: 'refuse' },
    },
  }),
  alert: () => ({ placed: { ...planned, kind: 'alert', key: 'alert', payload: { carrier: 'UPS' } } }),
  protection: ({ shop, placed }) => ({
    placed: { ...planned, kind: 'protection', key: 'protection', payload: { lines: feeOf(shop, placed) } },
  }),
  address: () => ({
    corrected: { ...planned, kind: 'address', key: 'address/1', after: ['hold'], payload: { turn: 1 } },
  }),
  release: () => ({
    corrected: {
      ...{ ...planned, kind: 'release', key: 'release', after: ['address/1'] },
      payload: {},
    },
  }),
  confirmation: () => ({
    corrected: {
      ...{ ...planned, kind: 'confirmation', key: 'confirmation/1', after: ['release'] },
      payload: { ships: null },
    },
  }),
  'refund-fee': ({ shop, corrected: id }) => ({
    corrected: {
      ...{ ...planned, kind: 'refund-fee', key: 'refund-fee' },
      payload: {
        ...{ why: 'surplus', statement: 'PROT-05', message: 'It was bought 2 times, and once is enough.' },
        lines: feeOf(shop, id).map((each) => ({ id: each, quantity: 1 })),
      },
    },
  }),
};

/** What a mail server does with a mail: it may take it and never say so. */
export type MailServer = () => 'taken' | MailFailure['kind'];

let number = 5000;
const newId = () => `gid://shopify/Order/${(number += 1)}`;

/** Two orders in a shop of their own, an effect of every kind there is, and what came of them. */
export async function everyEffect(answer: MailServer = () => 'taken') {
  const shop = shopWithApp();
  const orders = { shop, placed: newId(), corrected: newId() };
  const fee = { ...line({ variant_id: 298, price: '2.98', requires_shipping: false }), quantity: 2 };
  const toPoBox = { ...address('PO Box 12'), last_name: 'Ito' };
  const line_items = [line({ variant_id: 4, price: '20.00' }), fee];
  sellAs(shop, orderBody({ line_items, shipping_address: toPoBox }), { id: orders.corrected });
  sell(shop, [{ variant: 7 }, protection], orders.placed);
  const given = { ...{ address1: givenStreet, address2: null, city: 'Columbus', zip: '43004' } };
  await keepCorrection(
    database,
    { shop: shop.domain, orderId: orders.corrected, turn: 1, at: new Date() },
    {
      confirms: false,
      isElsewhere: false,
      address: { ...given, elsewhere: null, withoutCompany: false },
    },
  );
  const plans = Object.values(every).map((plan) => plan(orders));
  const effectsOf = (order: 'placed' | 'corrected') => plans.flatMap((plan) => plan[order] ?? []);
  const mails: string[] = [];
  const sendMail: SendMail = ({ messageId }) => {
    const outcome = answer();
    if (outcome === 'taken' || outcome === 'unknown') mails.push(messageId);
    return Promise.resolve(outcome === 'taken' ? ok(null) : fail({ kind: outcome, reason: outcome }));
  };
  const dependencies: OrderDependencies = { admin: shop.admin, database, sendMail };
  /** The jobs of both orders, once: what is left to do. */
  const jobs = async (changes: Partial<OrderDependencies> = {}) => {
    const by = { ...dependencies, ...changes };
    const left = await applyEffects(by, orderOf(orders.placed), effectsOf('placed'));
    return [...left, ...(await applyEffects(by, orderOf(orders.corrected), effectsOf('corrected')))];
  };
  const effects = (['placed', 'corrected'] as const).flatMap((order) =>
    effectsOf(order).map(({ kind, key }) => ({ kind, key: `${orders[order]}/${key}` })),
  );
  return { shop, orders, effects, mails, dependencies, jobs };
}

function orderOf(id: string): OrderToChange {
  const buyer = { firstName: 'Mei', lastName: null, locale: null };
  const mailed = { id, name: '#1001', to: 'mei@pelican.example', statusUrl: null, givenAddress: null, buyer };
  return { id, placedAt: new Date(), mailed };
}
