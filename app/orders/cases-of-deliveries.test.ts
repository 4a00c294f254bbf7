import { expect, expectTypeOf, test } from 'vitest';

import { database } from '../database.server.ts';
import { giveUp } from '../jobs/exhausted.server.ts';
import { processDelivery } from '../jobs/process-delivery.server.ts';
import type { openUnreadable, openUnworked } from './cases-of-deliveries.server.ts';

const delivery = { shop: 'aallyn.myshopify.com', webhookId: 'w-1' };
const kept = { orderId: 'delivery/w-1', closedAt: null };

async function delivered(body: object): Promise<void> {
  await database.case.deleteMany();
  await database.webhookDelivery.deleteMany();
  const stored = { ...delivery, topic: 'orders/create', body: Buffer.from(JSON.stringify(body)) };
  await database.webhookDelivery.create({ data: stored });
}

const cases = () =>
  database.case.findMany({ select: { orderId: true, kind: true, message: true, closedAt: true } });

test('what the case of a delivery without an order says cannot be anybody’s words', () => {
  expectTypeOf<string>().not.toExtend<Parameters<typeof openUnreadable>[2]>();
  expectTypeOf<string>().not.toExtend<Parameters<typeof openUnworked>[2]>();
});

test('an order without an id that comes when the app has no access is for a person, once', async () => {
  await delivered({ name: 'Mei' });
  await processDelivery({ database, reach: () => Promise.resolve(null) }, delivery);
  const message = 'the app has no access to the shop any more';
  expect(await cases()).toEqual([{ ...kept, kind: 'delivery', message }]);
});

test('an order without an id that was tried as often as allowed is for a person, without the words of the last try', async () => {
  await delivered({ name: 'Mei' });
  await database.webhookDelivery.updateMany({ data: { outcome: 'no answer to mei@pelican.example' } });
  await giveUp(database, delivery);
  expect(await cases()).toEqual([{ ...kept, kind: 'delivery', message: 'the order could not be worked on' }]);
});
