import { createHmac } from 'node:crypto';

import { afterAll, beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { environment } from '../../environment.server.ts';
import { webhookBodies } from '../../testing/webhook-bodies.ts';
import { adaptersOf } from '../ingest.server.ts';
import { takenBy } from './taken-by.fixture.ts';

const settings = { ...environment(), apiSecret: 'new', takesEvents: true };
const rotating = takenBy(adaptersOf({ ...settings, formerApiSecret: 'former' }));
const settled = takenBy(adaptersOf({ ...settings, formerApiSecret: null }));

beforeEach(async () => {
  await database.webhookDelivery.deleteMany();
});
afterAll(async () => {
  await (await rotating).close();
  await (await settled).close();
});

const event = {
  ...{ topic: 'Order', action: 'update', query_variables: { orderId: 'gid://shopify/Order/1001' } },
  data: null,
};

/** What is posted to each address that Shopify signs for: the headers of webhooks and of events have other names. */
const ways = [
  { path: '/webhooks', prefix: 'x-shopify-', topic: 'orders/updated', body: webhookBodies['orders/updated'] },
  { path: '/webhooks/events', prefix: 'shopify-', topic: 'Order', body: event },
];

test.each(ways)(
  'while the secret is replaced $path takes what is signed with either, and nothing of a third',
  async ({ path, prefix, topic, body }) => {
    const raw = JSON.stringify(body);
    const post = async (inbox: typeof rotating, secret: string): Promise<number> => {
      const told = {
        ...{ topic, 'webhook-id': `signed-${secret}`, 'shop-domain': 'aallyn.myshopify.com' },
        'hmac-sha256': createHmac('sha256', secret).update(raw).digest('base64'),
      };
      const headers = Object.entries(told).map(([name, value]) => [`${prefix}${name}`, value] as const);
      return (await inbox).post(path, Object.fromEntries(headers), raw);
    };
    expect(await post(rotating, 'third')).toBe(401);
    expect(await post(settled, 'former')).toBe(401);
    expect(await database.webhookDelivery.count()).toBe(0);
    expect(await post(rotating, 'former')).toBe(200);
    expect(await post(rotating, 'new')).toBe(200);
    expect(await post(settled, 'new')).toBe(200);
    const stored = await database.webhookDelivery.findMany({ orderBy: { webhookId: 'asc' } });
    expect(stored.map(({ webhookId }) => webhookId)).toEqual(['signed-former', 'signed-new']);
  },
);
