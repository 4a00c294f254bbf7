import pg from 'pg';

import { codesOfBuyer } from '../orders/customer-codes.ts';
import { codeMaking, columnsOfCodes, insertCodes } from '../orders/order-customers.server.ts';
import { deliverySubject } from '../queue/enqueue-delivery.ts';
import { enqueue } from '../queue/enqueue.ts';
import type { Asked } from '../queue/enqueue.ts';
import type { Delivery } from './delivery.ts';

/** Where deliveries are stored: connections of their own, so that nothing else that the app does keeps them waiting. */
export interface DeliveryStore {
  /**
   * Stores deliveries and the jobs that will act on them in one transaction: what Shopify got a 200 for is never lost.
   * Rejects when the database does not answer in time, which leaves open whether they are stored.
   */
  readonly store: (deliveries: readonly Delivery[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How long the database has for a connection, for a statement and for a lock, in milliseconds. */
export const patience = { connection: 1000, statement: 1200, lock: 1000 };

/** @param connections The most that are open at the same time. */
export function openDeliveryStore(connectionString: string, connections: number): DeliveryStore {
  const pool = new pg.Pool({
    connectionString,
    max: connections,
    application_name: 'doorstep inbox',
    connectionTimeoutMillis: patience.connection,
    // The server gives up first, and says so; this side does when the server says nothing.
    statement_timeout: patience.statement,
    lock_timeout: patience.lock,
    idle_in_transaction_session_timeout: patience.statement,
    query_timeout: patience.statement + 200,
    keepAlive: true,
  });
  // A connection that breaks while nobody uses it: the pool opens another.
  pool.on('error', () => undefined);
  // One that breaks within a transaction: what is asked of it rejects. Without a listener of its own the process would end.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    store: async (deliveries) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const { rows } = await client.query<StoredDelivery>(insert, columnsOf(deliveries));
        const live = rows.filter(({ parked }) => parked === null);
        await keepCustomers(client, live, deliveries);
        await enqueue(client, live.map(jobOf), 'news');
        await client.query('commit');
        client.release();
      } catch (error) {
        // Closed, and with it the transaction: whatever the server still does of it is rolled back.
        client.release(true);
        throw error;
      }
    },
    close: () => pool.end(),
  };
}

/**
 * A delivery that is stored already is left alone; that is how Shopify's repeats end. The news of a product that is not the
 * protection are not stored: Shopify tells of every product of a shop, and large shops change thousands a day. In the order of
 * their keys, so that two statements never wait for each other.
 */
const insert = `
  insert into "WebhookDelivery"
    (shop, "webhookId", source, "eventId", topic, "resourceId", "triggeredAt", body, outcome, "receivedAt", "processedAt")
  select shop, "webhookId", source, "eventId", topic, "resourceId", "triggeredAt", body, parked, moment,
    case when parked is not null then moment end
  from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamp[], $8::bytea[], $9::text[])
    as given (shop, "webhookId", source, "eventId", topic, "resourceId", "triggeredAt", body, parked),
    (select now() at time zone 'UTC' as moment) as clock
  where topic not like 'products/%' or parked is not null or exists (
      select from "Shop" where domain = given.shop and "protectionProductId" = given."resourceId")
  order by shop, "webhookId"
  on conflict do nothing
  returning shop, "webhookId", "resourceId", outcome as parked`;

interface StoredDelivery {
  readonly shop: string;
  readonly webhookId: string;
  readonly resourceId: string | null;
  readonly parked: string | null;
}

/** Keeps whose the orders are of which deliveries were stored, as codes. */
async function keepCustomers(
  client: pg.ClientBase,
  stored: readonly StoredDelivery[],
  deliveries: readonly Delivery[],
): Promise<void> {
  const keys = new Set(stored.map(keyOf));
  const codes = deliveries.flatMap((delivery) => {
    const { shop, resourceId: orderId, buyer } = delivery;
    if (buyer === null || orderId === null || !keys.has(keyOf(delivery))) return [];
    return codesOfBuyer(codeMaking(shop), buyer).map((code) => ({ shop, orderId, code }));
  });
  if (codes.length > 0) await client.query(insertCodes, columnsOfCodes(codes));
}

const keyOf = ({ shop, webhookId }: Pick<Delivery, 'shop' | 'webhookId'>): string => `${shop} ${webhookId}`;

/** An order is looked at by its own job; everything else has a job for each delivery. */
const jobOf = ({ shop, webhookId, resourceId }: StoredDelivery): Asked => ({
  shop,
  subject: resourceId?.startsWith('gid://shopify/Order/') ? resourceId : deliverySubject(webhookId),
});

const columnsOf = (deliveries: readonly Delivery[]): unknown[] => [
  deliveries.map(({ shop }) => shop),
  deliveries.map(({ webhookId }) => webhookId),
  deliveries.map(({ source }) => source),
  deliveries.map(({ eventId }) => eventId),
  deliveries.map(({ topic }) => topic),
  deliveries.map(({ resourceId }) => resourceId),
  deliveries.map(({ triggeredAt }) => triggeredAt?.toISOString() ?? null),
  deliveries.map(({ body }) => body && Buffer.from(body)),
  deliveries.map(({ parked }) => parked),
];
