/**
 * Measures how webhooks are taken: an open loop of 12 kB orders against the started app, with an embedded PostgreSQL that
 * waits for its disk beside it, after an endpoint that does nothing but insert in the same run. Ingest and worker are processes of
 * their own. One in ten comes twice. Counted and asserted: everything is answered 200 and stored once; of forged signatures none is taken.
 *
 *   npm run measure:webhooks -- [per second, 500] [seconds, 60] [forged signatures, 100000]
 */
import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

import pg from 'pg';
import { z } from 'zod';

import { migrate } from '../prisma/migrate.ts';
import { buildParts } from './build-parts.ts';
import { buildStale } from './build.ts';
import { openLoop, percentile } from './open-loop.ts';
import type { Sent } from './open-loop.ts';
import { startPostgres } from './postgres/postgres.ts';
import { startChild } from './process/child.ts';
import type { Child } from './process/child.ts';
import { freePort } from './process/ports.ts';
import { runAsProgram } from './process/program.ts';
import { untilHealthy } from './process/until-healthy.ts';

const secret = randomBytes(24).toString('hex');
const agent = new Agent({ keepAlive: true, maxSockets: 128 });

/** The body of an order as Shopify sends it where no fields are chosen, of 12 kB. */
function orderOf(id: number): string {
  const order = { id, admin_graphql_api_id: `gid://shopify/Order/${id}`, note: '' };
  return JSON.stringify({ ...order, note: 'x'.repeat(12_000 - JSON.stringify(order).length) });
}

const sign = (body: string): string => createHmac('sha256', secret).update(body).digest('base64');

/** Posts a body; the status, or `null` without an answer. `id` is the order's and the delivery's. */
function post(url: string, id: number, signature?: string): Promise<number | null> {
  const body = orderOf(id);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-shopify-topic': 'orders/updated',
    'x-shopify-shop-domain': `shop-${id % 20}.myshopify.com`,
    'x-shopify-webhook-id': `w-${id}`,
    'x-shopify-hmac-sha256': signature ?? sign(body),
  };
  return new Promise((resolve) => {
    const sending = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? null));
    });
    sending.once('error', () => resolve(null));
    sending.end(body);
  });
}

/** One in ten is the one before once more. */
const idOf = (index: number): number => 1 + (index % 10 === 9 ? index - 1 : index);

function report(what: string, sent: readonly Sent[]): void {
  const taken = sent.map(({ took }) => took);
  const cells = [0.5, 0.99, 1].map((share) => `${percentile(taken, share).toFixed(0)} ms`);
  const bad = sent.filter(({ status }) => status !== 200).length;
  process.stdout.write(`| ${[what, sent.length, bad, ...cells].join(' | ')} |\n`);
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
      const id = 1_000_000_000 + (index % 1000);
      const status = await post(url, id, forge(sign(orderOf(id)), index));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: 32 }, worker));
  process.stdout.write(
    `\nforged signatures: ${[...statuses].map(([status, times]) => `${times} x ${status}`).join(', ')}\n`,
  );
  if ([...statuses.keys()].some((status) => status !== 401))
    throw new Error('A forged signature was not answered 401.');
}

/** A process of the app, with some of its roles. */
async function startServer({ databaseUrl, home }: Run, role: string): Promise<{ child: Child; url: string }> {
  const port = await freePort();
  const env = {
    DOORSTEP_ROLES: role,
    ...{ NODE_ENV: 'production', DOORSTEP_MODE: 'production', HOST: '127.0.0.1', PORT: String(port) },
    ...{ DATABASE_URL: databaseUrl, SHOPIFY_API_KEY: 'key', SHOPIFY_API_SECRET: secret },
    ...{
      CUSTOMER_CODE_SECRET: 'thirty-two characters, or even more',
      SHOPIFY_APP_URL: 'https://doorstep.example.com',
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'a@example.com',
    },
  };
  const child = startChild({
    name: `The ${role}`,
    script: 'server.ts',
    env,
    log: path.join(home, `${role}.log`),
  });
  await untilHealthy(`http://127.0.0.1:${port}/healthz`, child.ended);
  return { child, url: `http://127.0.0.1:${port}/webhooks` };
}

interface Run {
  readonly databaseUrl: string;
  /** Where logs go. */
  readonly home: string;
  readonly load: { readonly perSecond: number; readonly seconds: number };
}

async function measureInserts({ databaseUrl, home, load }: Run): Promise<void> {
  const child = startChild({
    ...{ name: 'Insert only', script: 'scripts/insert-only.ts', env: { DATABASE_URL: databaseUrl } },
    log: path.join(home, 'insert-only.log'),
  });
  const { port } = z.object({ port: z.number() }).parse(await child.firstMessage);
  const url = `http://127.0.0.1:${port}/`;
  report('an insert and nothing else', await openLoop(load, (index) => post(url, idOf(index))));
  await child.stop();
}

/** Measures the ingest, with the ids behind `first`; everything has to be answered 200 and stored once. */
async function measureIngest(
  what: string,
  url: string,
  first: number,
  { databaseUrl, load }: Run,
): Promise<void> {
  const sent = await openLoop(load, (index) => post(url, first + idOf(index)));
  report(what, sent);
  const wanted = new Set(sent.map((_, index) => `w-${first + idOf(index)}`));
  const stored = await countStored(databaseUrl, [...wanted]);
  const bad = sent.filter(({ status }) => status !== 200).length;
  if (bad > 0 || stored !== wanted.size)
    throw new Error(`${bad} were not answered 200; ${stored} of ${wanted.size} are stored.`);
}

async function countStored(databaseUrl: string, webhookIds: readonly string[]): Promise<number> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const query = 'select count(*)::int as count from "WebhookDelivery" where "webhookId" = any($1)';
    return (await client.query<{ count: number }>(query, [webhookIds])).rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}

async function measureAll(run: Run, forged: number): Promise<void> {
  process.stdout.write('| what | sent | not 200 | median | 99th percentile | longest |\n');
  process.stdout.write('| --- | ---: | ---: | ---: | ---: | ---: |\n');
  await measureInserts(run);
  const ingest = await startServer(run, 'ingest');
  try {
    await measureIngest('webhooks', ingest.url, 0, run);
    const worker = await startServer(run, 'worker');
    try {
      await measureIngest('webhooks, a worker runs their jobs beside', ingest.url, 1_000_000, run);
    } finally {
      await worker.child.stop();
    }
    await sendForged(ingest.url, forged);
  } finally {
    await ingest.child.stop();
  }
}

await runAsProgram(import.meta.url, async () => {
  await buildStale(buildParts.filter(({ name }) => name === 'app' || name === 'database-client'));
  const home = mkdtempSync(path.join(tmpdir(), 'doorstep-webhooks-'));
  const postgres = await startPostgres(path.join(home, 'postgres'));
  try {
    await migrate(postgres.url);
    const [perSecond = '500', seconds = '60', forged = '100000'] = process.argv.slice(2);
    const load = { perSecond: Number(perSecond), seconds: Number(seconds) };
    await measureAll({ databaseUrl: postgres.url, home, load }, Number(forged));
  } finally {
    agent.destroy();
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
});
