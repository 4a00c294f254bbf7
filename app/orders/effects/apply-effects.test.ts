import type { Effect } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import type { Mail } from '../../mail/send.server.ts';
import { cut } from '../../testing/admin-faults.ts';
import { orderAt, sell } from '../../testing/shop-orders.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import type { OrderDependencies } from '../dependencies.ts';
import { applyEffects } from './apply-effects.server.ts';

const id = 'gid://shopify/Order/1001';
const order = { id, placedAt: new Date('2026-11-23T10:00:00Z'), mailed: null };
let shop: ShopWithApp;
let mails: Mail[];
let dependencies: OrderDependencies;

beforeEach(async () => {
  await database.effect.deleteMany();
  await database.case.deleteMany();
  shop = shopWithApp();
  sell(shop);
  mails = [];
  const sendMail = (mail: Mail) => {
    mails.push(mail);
    return Promise.resolve({ ok: true, value: null } as const);
  };
  dependencies = { admin: shop.admin, database, sendMail };
});

const planned = { after: [], made: 'once', policyVersion: 3 } as const;
const tags: Effect<'tags'> = { ...planned, kind: 'tags', key: 'tags', payload: { add: ['protected'] } };
const hold: Effect<'hold'> = {
  ...planned,
  kind: 'hold',
  key: 'hold',
  payload: { reason: 'INCORRECT_ADDRESS', notes: 'Doorstep: P.O. box: refuse.' },
};
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
    { orderId: id, kind: 'tags', state: 'claimed', policyVersion: 3, payload: { add: ['protected'] } },
  ]);
  expect(await rows()).toMatchObject([{ key: `${id}/tags`, state: 'applied' }]);
});

test('the ledger holds nobody’s address', async () => {
  await applyEffects(dependencies, addressed, [hold, mail]);
  expect(mails.map(({ to }) => to)).toEqual(['mei@pelican.example']);
  expect(JSON.stringify(await rows())).not.toMatch(/pelican|Mei/);
});

test('an effect that has to come after one that is not made waits for it, and what needs neither does not', async () => {
  shop.onOperation('DoorstepHold', cut);
  const afterMail: Effect = { ...tags, key: 'later', after: ['mail'] };
  const left = await applyEffects(dependencies, addressed, [hold, mail, afterMail, tags]);
  expect(left).toMatchObject([{ kind: 'retry' }]);
  expect(mails).toEqual([]);
  expect((await rows()).map(({ key, state }) => [key, state])).toEqual([
    [`${id}/hold`, 'failed'],
    [`${id}/tags`, 'applied'],
  ]);
  expect(await applyEffects(dependencies, addressed, [hold, mail, afterMail, tags])).toEqual([]);
  expect(mails).toHaveLength(1);
});

test('what is made once stays as somebody changes it afterwards; what follows the parcel is made whenever it is planned', async () => {
  const moved: Effect = {
    ...{ ...planned, kind: 'moved-tags', key: 'moved-tags', made: 'each-time' },
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
