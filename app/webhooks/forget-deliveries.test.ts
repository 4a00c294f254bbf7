import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import { duties } from './duties.server.ts';
import { deliveryDays, forgetDeliveries } from './forget-deliveries.server.ts';

const now = new Date('2026-12-20T12:00:00Z');
const ago = (days: number): Date => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
const old = ago(deliveryDays + 1);

const keep = (webhookId: string, changes: object) =>
  database.webhookDelivery.create({
    data: {
      ...{ shop: 'aallyn.myshopify.com', webhookId, topic: 'orders/updated', receivedAt: old },
      ...{ processedAt: old, ...changes },
    },
  });
const left = async () => {
  const rows = await database.webhookDelivery.findMany({ orderBy: { webhookId: 'asc' } });
  return rows.map(({ webhookId }) => webhookId);
};

beforeEach(emptyDatabase);

test('what was acted on, or parked, is forgotten after two weeks, in every shop', async () => {
  await keep('old', {});
  await keep('old, of another shop', { shop: 'other.myshopify.com' });
  await keep('parked', { outcome: 'nobody reads this topic' });
  await keep('recent', { receivedAt: ago(deliveryDays - 1) });
  expect(await forgetDeliveries(database, now)).toBe('done');
  expect(await left()).toEqual(['recent']);
});

test('what is still tried stays, and what was given up as long as it is listed', async () => {
  for (const topic of duties) await keep(topic, { topic, processedAt: null, body: Buffer.from('{}') });
  await keep('given up', { topic: 'products/update' });
  const job = { shop: 'aallyn.myshopify.com', subject: 'delivery/given up', priority: 0 };
  await database.job.create({ data: { ...job, exhaustedAt: old } });
  await keep('waits', { processedAt: null });
  await keep('whole', { topic: 'orders/create', body: Buffer.from('{}') });
  await forgetDeliveries(database, now);
  expect(await left()).toEqual([...duties, 'given up', 'waits', 'whole'].sort());
  await database.job.deleteMany();
  await forgetDeliveries(database, now);
  expect(await left()).not.toContain('given up');
});

test('a full inbox is emptied in steps, of which many are left for the next time', async () => {
  await database.$executeRaw`
    insert into "WebhookDelivery" (shop, "webhookId", topic, "receivedAt", "processedAt")
    select 'aallyn.myshopify.com', 'w-' || number, 'orders/updated', ${old}, ${old}
    from generate_series(1, 101) as number`;
  expect(await forgetDeliveries(database, now, 2)).toBe('more');
  expect(await database.webhookDelivery.count()).toBe(1);
  expect(await forgetDeliveries(database, now, 2)).toBe('done');
  expect(await database.webhookDelivery.count()).toBe(0);
});

test('the oldest are found by an index, however many there are', async () => {
  const plan = await database.$transaction(async (transaction) => {
    await transaction.$executeRaw`set local enable_seqscan = off`;
    return transaction.$queryRawUnsafe<Record<string, string>[]>(
      `explain select ctid from "WebhookDelivery"
       where "receivedAt" < now() and "processedAt" is not null order by "receivedAt" limit 10`,
    );
  });
  expect(JSON.stringify(plan)).toContain('WebhookDelivery_age_idx');
});
