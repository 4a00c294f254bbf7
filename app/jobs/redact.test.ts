import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { recordDataRequest, redactCustomer, redactShop } from './redact.server.ts';

const shop = 'aallyn.myshopify.com';
const other = 'other.myshopify.com';

beforeEach(async () => {
  await database.shopperRequest.deleteMany();
  await database.protectionRepair.deleteMany();
  const asked = { kind: 'destination', country: 'DE', note: 'Call me Mei', locale: 'en' } as const;
  await database.shopperRequest.createMany({
    data: [
      { ...asked, shop, id: '1', email: 'mei@example.com' },
      { ...asked, shop, id: '2', email: 'mei_example.com@example.com' },
      { ...asked, shop: other, id: '1', email: 'mei@example.com' },
    ],
  });
});

const customer = (email: string | null) => ({ shop_domain: shop, customer: { id: 1, email, phone: null } });
const all = () => database.shopperRequest.findMany({ orderBy: [{ shop: 'asc' }, { id: 'asc' }] });

test('customers/redact erases address and note of the customer’s requests, in that shop alone; the country stays', async () => {
  const outcome = await redactCustomer(database, shop, customer('Mei@Example.com'));
  expect(outcome).toEqual({ ok: true, value: 'erased of 0 orders and 1 requests' });
  expect(await all()).toMatchObject([
    { shop, country: 'DE', email: null, note: null },
    { shop, email: 'mei_example.com@example.com', note: 'Call me Mei' },
    { shop: other, email: 'mei@example.com', note: 'Call me Mei' },
  ]);
});

test.each([{}, { customer: null }, customer(null), customer('')])(
  'customers/redact without an address (%o) erases no request, also not those without one',
  async (body) => {
    await database.shopperRequest.update({ where: { shop_id: { shop, id: '2' } }, data: { email: null } });
    await redactCustomer(database, shop, body);
    expect(await database.shopperRequest.count({ where: { note: null } })).toBe(0);
  },
);

test('customers/data_request says how many requests of the customer there are to hand over', async () => {
  const outcome = await recordDataRequest(database, shop, customer('mei@example.com'));
  expect(outcome).toEqual({
    ok: true,
    value: 'recorded: 1 requests, decisions about 0 orders, 0 mails',
  });
});

test('shop/redact deletes that shop’s requests and repairs, and no other’s', async () => {
  await database.protectionRepair.createMany({
    data: [shop, other].map((domain) => ({ shop: domain, webhookId: 'w-1', message: 'it was deleted' })),
  });
  await redactShop({ database, shop, reach: () => Promise.resolve(null) });
  expect((await all()).map((request) => request.shop)).toEqual([other]);
  expect((await database.protectionRepair.findMany()).map((repair) => repair.shop)).toEqual([other]);
});
