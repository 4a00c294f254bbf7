import { fail, ok } from '@doorstep/policy';
import type { Effect } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import type { Mail } from '../../mail/send.server.ts';
import { cut } from '../../testing/admin-faults.ts';
import { orderAt, sell } from '../../testing/shop-orders.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import type { OrderDependencies } from '../dependencies.ts';
import { makeEffects } from './apply-effects.server.ts';
import type { OrderToChange } from './apply.ts';

const id = 'gid://shopify/Order/1001';
const order = { id, placedAt: new Date('2026-11-23T10:00:00Z'), mailed: null };
let shop: ShopWithApp;
let mails: Mail[];
/** What becomes of the next mail that the mail server takes. */
let answer: 'taken' | 'no answer' | 'the worker dies';
let dependencies: OrderDependencies;

beforeEach(async () => {
  await database.effect.deleteMany();
  await database.case.deleteMany();
  shop = shopWithApp();
  await database.shop.createMany({ data: { domain: shop.domain }, skipDuplicates: true });
  sell(shop);
  mails = [];
  answer = 'taken';
  const sendMail = (mail: Mail) => {
    mails.push(mail);
    if (answer === 'the worker dies') return Promise.reject(new Error('killed'));
    return Promise.resolve(
      answer === 'taken' ? ok(null) : fail({ kind: 'unknown', reason: 'it did not say' } as const),
    );
  };
  dependencies = { admin: shop.admin, database, sendMail };
});

/** As the job of an order makes them: what is left to do. */
const applyEffects = async (by: OrderDependencies, to: OrderToChange, effects: readonly Effect[]) =>
  (await makeEffects(by, to, effects, 'job')).left;

const planned = { after: [], made: 'once', policyVersion: 3 } as const;
const tags: Effect<'tags'> = {
  ...planned,
  kind: 'tags',
  key: 'tags',
  payload: { add: ['protected'], remove: [] },
};
const hold = (): Effect<'hold'> => ({
  ...planned,
  kind: 'hold',
  key: 'hold',
  payload: {
    ...{ reason: 'INCORRECT_ADDRESS', notes: 'P.O. box: refuse.' },
    fulfillmentOrder: orderAt(shop).fulfillmentOrders[0]?.id ?? '',
  },
});
const mail: Effect<'mail'> = {
  ...planned,
  kind: 'mail',
  key: 'mail',
  after: ['hold'],
  payload: { kind: 'poBox', verdict: 'refuse' },
};
const addressed = {
  ...order,
  mailed: {
    ...{ id, name: '#1001', to: 'mei@pelican.example', statusUrl: null, givenAddress: null },
    buyer: { firstName: 'Mei', lastName: null, locale: null },
  },
};
const rows = () => database.effect.findMany({ orderBy: { key: 'asc' } });

test('what is about to be done, and under which version, is kept before it is done', async () => {
  const kept: unknown[] = [];
  shop.onOperation('DoorstepTagsAdd', async () => kept.push(...(await rows())));
  await applyEffects(dependencies, order, [tags]);
  expect(kept).toMatchObject([
    {
      orderId: id,
      kind: 'tags',
      state: 'claimed',
      policyVersion: 3,
      payload: { add: ['protected'], remove: [] },
    },
  ]);
  expect(await rows()).toMatchObject([{ key: `${id}/tags`, state: 'applied' }]);
});

test('all that is planned stands in the ledger before the first of it is begun', async () => {
  const kept: unknown[] = [];
  shop.onOperation('DoorstepHold', async () => kept.push(...(await rows())));
  await applyEffects(dependencies, addressed, [hold(), mail]);
  expect(kept).toMatchObject([
    { kind: 'hold', state: 'claimed' },
    { kind: 'mail', state: 'planned', policyVersion: 3, payload: { kind: 'poBox', verdict: 'refuse' } },
  ]);
});

test('[ADDR-02] a mail is written down with its Message-ID before it is sent', async () => {
  let kept: unknown;
  const sendMail = async ({ messageId }: Mail) => {
    const [, row] = await rows();
    kept = row;
    expect(row?.marker).toBe(messageId);
    return ok(null);
  };
  await applyEffects({ ...dependencies, sendMail }, addressed, [hold(), mail]);
  expect(kept).toMatchObject({
    state: 'sending',
    marker: '<gid.shopify.Order.1001.mail@aallyn.myshopify.com>',
  });
});

test('[ADDR-02] a mail of which nothing says whether it was sent is not sent again; a person is told', async () => {
  answer = 'no answer';
  expect(await applyEffects(dependencies, addressed, [hold(), mail])).toEqual([
    { kind: 'give-up', reason: 'it did not say' },
  ]);
  expect(await applyEffects(dependencies, addressed, [hold(), mail])).toEqual([]);
  expect(mails).toHaveLength(1);
  expect(await rows()).toMatchObject([{ state: 'applied' }, { state: 'unknown', note: 'it did not say' }]);
  expect(await database.case.findMany()).toMatchObject([{ kind: 'mail-unknown', closedAt: null }]);
});

test('[ADDR-02] a worker that dies once the mail server took a mail leaves it to a person, and nobody gets it twice', async () => {
  answer = 'the worker dies';
  await expect(applyEffects(dependencies, addressed, [hold(), mail])).rejects.toThrow('killed');
  answer = 'taken';
  expect(await applyEffects(dependencies, addressed, [hold(), mail])).toMatchObject([{ kind: 'give-up' }]);
  expect(mails).toHaveLength(1);
  expect(await database.case.findMany()).toMatchObject([{ kind: 'mail-unknown' }]);
});

test('what the desk has begun is left to it for a while', async () => {
  shop.onOperation('DoorstepTagsAdd', () => Promise.reject(new Error('killed')));
  await expect(makeEffects(dependencies, order, [tags], 'desk')).rejects.toThrow('killed');
  expect(await applyEffects(dependencies, order, [tags])).toMatchObject([{ kind: 'retry' }]);
  await database.effect.updateMany({ data: { claimedAt: new Date(Date.now() - 5 * 60_000) } });
  expect(await applyEffects(dependencies, order, [tags])).toEqual([]);
});

test('[ADDR-02] a worker that dies before it sends a mail leaves it to the next one', async () => {
  await applyEffects(dependencies, addressed, [hold()]);
  shop.onOperation('DoorstepMailSender', () => Promise.reject(new Error('killed')));
  await expect(applyEffects(dependencies, addressed, [mail])).rejects.toThrow('killed');
  expect(await applyEffects(dependencies, addressed, [mail])).toEqual([]);
  expect(mails).toHaveLength(1);
});

test('the ledger holds nobody’s address', async () => {
  await applyEffects(dependencies, addressed, [hold(), mail]);
  expect(mails.map(({ to }) => to)).toEqual(['mei@pelican.example']);
  expect(JSON.stringify(await rows())).not.toMatch(/pelican|Mei/);
});

test('an effect that has to come after one that is not made waits for it, and what needs neither does not', async () => {
  shop.onOperation('DoorstepHold', cut);
  const afterMail: Effect = { ...tags, key: 'later', after: ['mail'] };
  const left = await applyEffects(dependencies, addressed, [hold(), mail, afterMail, tags]);
  expect(left).toMatchObject([{ kind: 'retry' }]);
  expect(mails).toEqual([]);
  expect((await rows()).map(({ key, state }) => [key, state])).toEqual([
    [`${id}/hold`, 'unknown'],
    [`${id}/later`, 'planned'],
    [`${id}/mail`, 'planned'],
    [`${id}/tags`, 'applied'],
  ]);
  expect(await applyEffects(dependencies, addressed, [hold(), mail, afterMail, tags])).toEqual([]);
  expect(mails).toHaveLength(1);
});

test('what is made once stays as somebody changes it afterwards; what follows the parcel is made whenever it is planned', async () => {
  const moved: Effect = {
    ...{ ...planned, kind: 'tags', key: 'each-time', made: 'each-time' },
    payload: { add: ['signature-required'], remove: [] },
  };
  for (let run = 0; run < 2; run += 1) {
    shop.state.orders.set(id, { ...orderAt(shop), tags: [] });
    await applyEffects(dependencies, order, [tags, moved]);
  }
  expect(orderAt(shop).tags).toEqual(['signature-required']);
});

test('a row of an earlier release, without payload and version, still says that its effect was made', async () => {
  const key = { shop: shop.domain, key: `${id}/tags`, orderId: id };
  await database.effect.create({ data: { ...key, kind: 'tags', state: 'applied' } });
  expect(await applyEffects(dependencies, order, [tags])).toEqual([]);
  expect(shop.mutations()).toEqual([]);
});

test('[ADDR-02] a customer to whom nobody can write is for a person', async () => {
  expect(await applyEffects(dependencies, order, [{ ...mail, after: [] }])).toMatchObject([
    { kind: 'give-up' },
  ]);
  expect(await database.case.findMany()).toMatchObject([{ orderId: id, kind: 'mail', closedAt: null }]);
});
