/**
 * Measures how webhooks are taken: an open loop of 12 kB bodies against the started app, with an embedded PostgreSQL that
 * waits for its disk beside it, after an endpoint that does nothing but insert in the same run. Ingest and worker are processes of
 * their own. Of three deliveries one is the `orders/create` of a customer, the dearest, as codes of the customer are kept with it, one an
 * `orders/updated` and one a `fulfillments/create`. One in ten comes twice. Counted and asserted: everything is answered 200 and stored once; of forged signatures none is taken.
 *
 *   npm run measure:webhooks -- [per second, 500] [seconds, 60] [forged signatures, 100000]
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import pg from 'pg';

import { migrate } from '../prisma/migrate.ts';
import { buildApp, inboxOf, startApp } from './load/app-process.ts';
import type { AppPlace } from './load/app-process.ts';
import { openLoopOfInserts } from './load/insert-only-process.ts';
import { say, saySent, saySentHead } from './load/say-sent.ts';
import { filledTo12Kilobytes, openSender, withRepeats } from './load/sender.ts';
import type { Webhook } from './load/sender.ts';
import { openLoop } from './open-loop.ts';
import type { Load } from './open-loop.ts';
import { startPostgres } from './postgres/postgres.ts';
import { runAsProgram } from './process/program.ts';

const secret = randomBytes(24).toString('hex');
const sender = openSender(secret);

const gid = (type: string, id: number): string => `gid://shopify/${type}/${id}`;

const shops = Array.from({ length: 20 }, (_, number) => `shop-${number}.myshopify.com`);

/** What is told of an order, in turn: a customer has placed it, something of it is another, a parcel goes. */
const news: readonly ((order: number) => { readonly topic: string; readonly fields: object })[] = [
  (id) => ({
    topic: 'orders/create',
    fields: {
      ...{ id, admin_graphql_api_id: gid('Order', id), phone: '+16145550100' },
      customer: { id: id + 7, email: 'ada@example.com', phone: `+1614${String(id).padStart(7, '0')}` },
    },
  }),
  (id) => ({ topic: 'orders/updated', fields: { id, admin_graphql_api_id: gid('Order', id) } }),
  (id) => ({
    topic: 'fulfillments/create',
    fields: { id: id + 1, order_id: id, admin_graphql_api_id: gid('Fulfillment', id + 1) },
  }),
];

/** @param id The delivery's own number; three of them in a row are about one order. */
function webhookOf(id: number): Webhook {
  const order = Math.floor(id / news.length) + 1;
  const { topic = '', fields = {} } = news[id % news.length]?.(order) ?? {};
  const shop = shops[order % shops.length] ?? '';
  return { topic, shop, id: `w-${id}`, body: filledTo12Kilobytes({ ...fields }) };
}

/** Changes one place of a signature: another letter, one more, one less, two that change places, or nothing of it left. */
function forge(signature: string, index: number): string {
  const place = index % signature.length;
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_ ';
  const other = letters[Math.floor(index / signature.length) % letters.length] ?? '';
  const [before, after] = [signature.slice(0, place), signature.slice(place + 1)];
  const forged = [
    `${before}${other}${after}`,
    `${before}${other}${signature.slice(place)}`,
    `${before}${after}`,
  ][index % 3];
  return forged === undefined || forged.trim() === signature ? 'forged' : forged;
}

/** So many at the same time. */
async function sendForged(url: string, count: number): Promise<void> {
  const statuses = new Map<number | null, number>();
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      const webhook = webhookOf(1_000_000_000 + (index % 1000));
      const status = await sender.post(url, webhook, forge(sender.sign(webhook.body), index));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: 32 }, worker));
  say(`\nforged signatures: ${[...statuses].map(([status, times]) => `${times} x ${status}`).join(', ')}`);
  if ([...statuses.keys()].some((status) => status !== 401))
    throw new Error('A forged signature was not answered 401.');
}

interface Run extends AppPlace {
  readonly databaseUrl: string;
  readonly load: Load;
}

/** Measures the ingest, with the ids behind `first`; everything has to be answered 200 and stored once, with codes of its customer. */
async function measureIngest(
  what: string,
  url: string,
  first: number,
  { databaseUrl, load }: Run,
): Promise<void> {
  const sent = await openLoop(load, (index) => sender.post(url, webhookOf(first + withRepeats(index))));
  saySent(what, sent);
  const wanted = new Set(sent.map((_, index) => `w-${first + withRepeats(index)}`));
  const stored = await countStored(databaseUrl, [...wanted]);
  const bad = sent.filter(({ status }) => status !== 200).length;
  if (bad > 0 || stored !== wanted.size)
    throw new Error(`${bad} were not answered 200; ${stored} of ${wanted.size} are stored.`);
}

async function countStored(databaseUrl: string, webhookIds: readonly string[]): Promise<number> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const query = `
      select count(*)::int as count from "WebhookDelivery" as stored
      where "webhookId" = any($1) and (topic <> 'orders/create' or exists (
        select from "OrderCustomer" as code where code.shop = stored.shop and code."orderId" = stored."resourceId"))`;
    return (await client.query<{ count: number }>(query, [webhookIds])).rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}

/** Whose an order is, is kept of shops that have the app. */
async function installShops(databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query('insert into "Shop" (domain) select unnest($1::text[])', [shops]);
  } finally {
    await client.end();
  }
}

async function measureAll(run: Run, forged: number): Promise<void> {
  saySentHead();
  saySent('an insert and nothing else', await openLoopOfInserts(run.load, run));
  const ingest = await startApp('ingest', run);
  const url = inboxOf(ingest);
  try {
    await measureIngest('webhooks', url, 0, run);
    const worker = await startApp('worker', run);
    try {
      await measureIngest('webhooks, a worker runs their jobs beside', url, 3_000_000, run);
    } finally {
      await worker.child.stop();
    }
    await sendForged(url, forged);
  } finally {
    await ingest.child.stop();
  }
}

await runAsProgram(import.meta.url, async () => {
  await buildApp();
  const home = mkdtempSync(path.join(tmpdir(), 'doorstep-webhooks-'));
  const postgres = await startPostgres(path.join(home, 'postgres'));
  try {
    await migrate(postgres.url);
    await installShops(postgres.url);
    const [perSecond = '500', seconds = '60', forged = '100000'] = process.argv.slice(2);
    const load = { perSecond: Number(perSecond), seconds: Number(seconds) };
    const env = {
      ...{ DOORSTEP_MODE: 'production', DATABASE_URL: postgres.url },
      ...{ SHOPIFY_API_KEY: 'key', SHOPIFY_API_SECRET: secret },
      ...{ SHOPIFY_APP_URL: 'https://doorstep.example.com', SMTP_URL: 'smtp://127.0.0.1:1' },
      ...{ MAIL_FROM: 'a@example.com', CUSTOMER_CODE_SECRET: 'thirty-two characters, or even more' },
    };
    await measureAll({ databaseUrl: postgres.url, env, home, load }, Number(forged));
  } finally {
    sender.close();
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
});
