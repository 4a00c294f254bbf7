import { z } from 'zod';

import { database } from '../database.server.ts';

/**
 * Tables and columns in which nobody's words about a customer can stand. A column that is added to the schema and not here
 * counts as one in which they can.
 */
const withoutWords: Readonly<Record<string, readonly string[] | 'all'>> = {
  // The merchant's own.
  Shop: 'all',
  Session: 'all',
  PolicyVersion: 'all',
  PublishRun: 'all',
  SetupStep: 'all',
  FoundBefore: 'all',
  PolicyDraft: 'all',
  PolicyExample: 'all',
  StaffMember: 'all',
  ProtectionRepair: 'all',
  HealthLook: 'all',
  HealthProblem: 'all',
  _prisma_migrations: 'all',
  // Numbers and names that Shopify gives, and the app's own words.
  AuditEntry: 'all',
  ErasedOrder: 'all',
  WebhookDelivery: ['shop', 'webhookId', 'eventId', 'topic', 'resourceId'],
  // The engine's words; that it does not repeat what was typed is a test of process-delivery.test.ts.
  OrderDecision: 'all',
  Effect: ['shop', 'key', 'orderId', 'kind'],
  SentMail: ['shop', 'orderId'],
  Case: ['shop', 'orderId', 'kind', 'statement'],
  ShopperRequest: ['shop', 'id', 'country', 'locale'],
};

const columns = z.array(z.object({ table: z.string(), column: z.string(), type: z.string() }));

/** Writes `text` into every column of every row that can hold words of Shopify, of a mail server or of a customer. */
export async function fillTexts(text: string): Promise<readonly string[]> {
  const all = columns.parse(
    await database.$queryRawUnsafe(
      `select table_name::text as table, column_name::text as column, data_type::text as type from information_schema.columns
       where table_schema = 'public' and data_type in ('text', 'character varying', 'json', 'jsonb')`,
    ),
  );
  const filled = all.filter(({ table, column }) => {
    const without = withoutWords[table] ?? [];
    return without !== 'all' && !without.includes(column);
  });
  for (const { table, column, type } of filled) {
    const value = type.startsWith('json') ? `to_json($1::text)::${type}` : '$1';
    await database.$executeRawUnsafe(`update "${table}" set "${column}" = ${value}`, text);
  }
  // Where the queue keeps what a failed try has said.
  await database.$executeRawUnsafe(
    `update pgboss.job set output = to_jsonb($1::text)
     where data->>'webhookId' in (select "webhookId" from "WebhookDelivery")`,
    text,
  );
  return filled.map(({ table, column }) => `${table}.${column}`);
}
