import { ok } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import type { Mail } from '../../mail/send.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { orderAt, orderId, sell } from '../../testing/shop-orders.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import { applyEffects } from '../effects/apply-effects.server.ts';
import { sendAgain } from './send-again.server.ts';

const by = { user: '7' };
const now = new Date('2026-11-24T10:00:00Z');
const key = `${orderId}/mail`;
const planned = { after: [], made: 'once', policyVersion: 3 } as const;

let shop: ShopWithApp;
let mails: Mail[];
let isSilent: boolean;
const dependencies = () => ({
  admin: shop.admin,
  database,
  sendMail: (mail: Mail) => {
    mails.push(mail);
    const silent = { ok: false, error: { kind: 'unknown', reason: 'it did not say' } } as const;
    return Promise.resolve(isSilent ? silent : ok(null));
  },
});

beforeEach(async () => {
  await database.effect.deleteMany();
  await database.case.deleteMany();
  shop = shopWithApp();
  await installAlone(shop);
  sell(shop);
  mails = [];
  isSilent = true;
  const buyer = { firstName: null, lastName: null, locale: null };
  const mailed = {
    ...{ id: orderId, name: '#1001', to: 'ada@example.com', statusUrl: null },
    ...{ givenAddress: null, buyer },
  };
  await applyEffects(dependencies(), { id: orderId, placedAt: new Date(), mailed }, [
    {
      ...{ ...planned, kind: 'hold', key: 'hold' },
      payload: {
        ...{ reason: 'INCORRECT_ADDRESS', notes: 'P.O. box: refuse.' },
        fulfillmentOrder: orderAt(shop).fulfillmentOrders[0]?.id ?? '',
      },
    },
    { ...{ ...planned, kind: 'mail', key: 'mail' }, payload: { kind: 'poBox', verdict: 'refuse' } },
  ]);
});

test('[ADDR-02] somebody has a mail sent again of which nobody knew whether it was sent: the same mail, once', async () => {
  isSilent = false;
  expect(await sendAgain(dependencies(), key, by, now)).toEqual(ok('The mail was sent again.'));
  expect(await sendAgain(dependencies(), key, by, now)).toMatchObject({ ok: false });
  expect(mails).toHaveLength(2);
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
  expect(await database.case.count({ where: { closedAt: null } })).toBe(0);
  expect(await database.auditEntry.findMany()).toMatchObject([{ kind: 'mail-sent-again', by: '7' }]);
});

test('[ADDR-02] when nobody knows again, it stays with a person', async () => {
  expect(await sendAgain(dependencies(), key, by, now)).toEqual({ ok: false, error: 'it did not say' });
  expect(await database.case.findMany()).toMatchObject([{ kind: 'mail-unknown', closedAt: null }]);
  expect(await database.effect.findMany({ where: { kind: 'mail' } })).toMatchObject([{ state: 'unknown' }]);
});
