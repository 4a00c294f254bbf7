import { aallyn } from '@doorstep/policy';
import type pg from 'pg';

import { protectionVariantId } from '../../app/testing/policy.ts';
import { tokenOf } from '../../app/testing/token.ts';
import { orderGid } from './order-kinds.ts';

/** Shops that have the app, with a policy in force since the beginning of November 2026. */
export async function seedShops(client: pg.ClientBase, shops: readonly string[]): Promise<void> {
  for (const shop of shops) {
    await client.query(`insert into "Shop" (domain) values ($1)`, [shop]);
    await client.query(
      `insert into "Session" (id, shop, state, "isOnline", "accessToken") values ($1, $2, '', false, $3)`,
      [`offline_${shop}`, shop, tokenOf(shop)],
    );
    await client.query(
      `insert into "PolicyVersion" (shop, number, document, "publishedBy", "startedAt", "publishedAt", "protectionVariantId")
       values ($1, 1, $2, '', '2026-11-01', '2026-11-01', $3)`,
      [shop, JSON.stringify(aallyn), protectionVariantId],
    );
  }
}

const atOnce = 1_000;

/** Orders that were delivered and wait for their jobs, dealt out among the shops in turn. */
export async function seedBacklog(
  client: pg.ClientBase,
  shops: readonly string[],
  orders: readonly number[],
): Promise<void> {
  for (let from = 0; from < orders.length; from += atOnce) {
    const numbers = orders.slice(from, from + atOnce);
    const owners = numbers.map((number) => shops[number % shops.length]);
    const values = [owners, numbers.map(String)];
    await client.query(
      `insert into "WebhookDelivery" (shop, "webhookId", topic, "resourceId")
       select shop, 'w-' || number, 'orders/create', 'gid://shopify/Order/' || number
       from unnest($1::text[], $2::text[]) as given (shop, number)`,
      values,
    );
    await client.query(
      `insert into "Job" (shop, subject, priority)
       select shop, 'gid://shopify/Order/' || number, 0 from unnest($1::text[], $2::text[]) as given (shop, number)`,
      values,
    );
  }
  await client.query('analyze "Job", "WebhookDelivery"');
}

/** Asks for these orders once more, as it is done where somebody looks whether something was missed. */
export async function askAgain(
  client: pg.ClientBase,
  shops: readonly string[],
  orders: readonly number[],
): Promise<void> {
  const { enqueueOrders } = await import('../../app/queue/enqueue-order.ts');
  const asked = orders.map((number) => ({
    shop: shops[number % shops.length] ?? '',
    orderId: orderGid(number),
  }));
  // Nobody begins before all of them are there.
  await client.query('begin');
  for (let from = 0; from < asked.length; from += atOnce)
    await enqueueOrders(client, asked.slice(from, from + atOnce), 'check');
  await client.query('commit');
}
