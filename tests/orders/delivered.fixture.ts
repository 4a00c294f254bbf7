import { expect } from 'vitest';

import type { Admin } from '../../app/admin-api/call.ts';
import { database } from '../../app/database.server.ts';
import { deliver } from '../../app/testing/deliver.ts';
import { publishFor } from '../../app/testing/policy.ts';
import { webhookRequest } from '../../app/testing/webhook.ts';
import { workOn } from '../../app/testing/work-on.ts';
import { orderPayload } from '../../packages/local-shop/src/orders/order-payload.ts';
import type { TestShop } from '../../packages/local-shop/src/test-shop.ts';

const domain = 'aallyn.myshopify.com';

/** The app knows nothing of any order, and its policy is live in the local shop. */
export async function startsAnew(): Promise<void> {
  await database.webhookDelivery.deleteMany();
  await database.effect.deleteMany();
  await database.case.deleteMany();
  await database.orderDecision.deleteMany();
  await database.shop.deleteMany();
  await publishFor(domain);
}

/** The app's Admin API is the local shop's. */
export const openAdmin = (shop: TestShop): Admin => ({
  shop: domain,
  send: async (query, variables) => ({
    kind: 'answered',
    status: 200,
    body: JSON.parse(JSON.stringify(await shop.admin(query, variables))),
    retryAfter: null,
  }),
  wait: () => Promise.resolve(),
});

/** Sends an order's webhook with its body as it is now, and lets the job act on it. */
export async function delivers(shop: TestShop, orderId: string): Promise<void> {
  const order = shop.context.state.orders.get(orderId);
  if (!order) throw new Error('The order is gone.');
  const webhookId = 'w-1';
  const body = orderPayload(shop.context.state, order);
  const request = webhookRequest('orders/create', body, { 'x-shopify-webhook-id': webhookId });
  expect((await deliver(request)).status).toBe(200);
  const sendMail = () => Promise.resolve({ ok: true, value: null } as const);
  const reach = () => Promise.resolve({ admin: openAdmin(shop), database, sendMail });
  await workOn({ database, reach }, { shop: domain, webhookId });
}
