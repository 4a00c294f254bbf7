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
  OwnPage: 'all',
  KeptFinding: 'all',
  PolicyExample: 'all',
  StaffMember: 'all',
  ProtectionRepair: 'all',
  HealthLook: 'all',
  HealthProblem: 'all',
  Schedule: 'all',
  Reconciliation: 'all',
  _prisma_migrations: 'all',
  // Numbers and names that Shopify gives, and the app's own words.
  AuditEntry: 'all',
  Worker: 'all',
  Job: ['shop', 'subject', 'takenBy'],
  ErasedOrder: 'all',
  ErasedCustomer: 'all',
  OrderCustomer: 'all',
  WebhookDelivery: ['shop', 'webhookId', 'source', 'eventId', 'topic', 'resourceId'],
  // The engine's words; that it does not repeat what was typed is a test of process-delivery.test.ts.
  OrderDecision: 'all',
  Effect: ['shop', 'key', 'orderId', 'kind', 'claimedBy'],
  SentMail: ['shop', 'orderId'],
  AddressCorrection: ['shop', 'orderId'],
  LinkUse: 'all',
  Case: ['shop', 'orderId', 'kind', 'statement'],
  AfterSaleRequest: [
    'shop',
    'id',
    'kind',
    'orderId',
    'orderName',
    'asked',
    'decision',
    'stage',
    'clock',
    'assignee',
    'returnId',
    'invoiceId',
    'locale',
  ],
  RequestStep: ['shop', 'requestId', 'kind', 'by', 'payload', 'token'],
  RequestPhoto: ['shop', 'id', 'requestId', 'type'],
  RequestLabel: ['shop', 'id', 'requestId', 'type'],
  SavedAnswer: 'all',
  UsedCaptcha: 'all',
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
  return filled.map(({ table, column }) => `${table}.${column}`);
}
