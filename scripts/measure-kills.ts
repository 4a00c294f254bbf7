/**
 * Kills processes of the app with `kill -9` while webhooks come, one in ten of them twice, and looks whether anything was lost or
 * done twice: two of each of the roles web, ingest and worker, as server.ts runs them, an embedded PostgreSQL that waits for its disk, and an
 * Admin API that counts what it is asked to change (scripts/load/light-shop.ts). Every three seconds one process of a role by lot is killed, each
 * role as often as the others, and a new one started at once. What breaks or is refused is sent again to the next ingest, as Shopify does; only
 * what was answered 200 counts as acknowledged.
 *
 * Throws where an acknowledged delivery is not processed; where a change was not carried out at the shop, or more than once (a tag that is
 * there may be given again, which changes nothing: app/orders/effects/safety.ts); where a mail was taken twice, or is
 * missing without being told to a person (decision 58); where the jobs of a killed worker are with others only after
 * 60 s; where no killed worker held a job.
 *
 *   npm run measure:kills -- [kills, 20] [deliveries/s, 100] [lot, 1]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import pg from 'pg';

import { roles } from '../app/environment.server.ts';
import { migrate } from '../prisma/migrate.ts';
import { buildApp } from './load/app-process.ts';
import { startCrew } from './load/crew.ts';
import type { Crew } from './load/crew.ts';
import { appSettings } from './load/environment.ts';
import { openLoopOfInserts } from './load/insert-only-process.ts';
import { startLightShop } from './load/light-shop.ts';
import type { LightShop } from './load/light-shop.ts';
import { startMailSink } from './load/mail-sink.ts';
import type { MailSink } from './load/mail-sink.ts';
import { bodyOf, isHeld, isSigned } from './load/order-kinds.ts';
import { say, saySent, saySentHead } from './load/say-sent.ts';
import { createLot } from './load/lot.ts';
import { seedShops } from './load/seed-backlog.ts';
import { openSender, withRepeats } from './load/sender.ts';
import { openLoop } from './open-loop.ts';
import { startPostgres } from './postgres/postgres.ts';
import { runAsProgram } from './process/program.ts';
import { untilDrained } from './load/until-drained.ts';

const first = 1_000_000;
const shops = Array.from({ length: 20 }, (_, at) => `shop-${at}.myshopify.com`);
const betweenKills = 3_000;
const ofEachRole = 2;
/** In seconds. */
const longestRecovery = 60;

/** How long the jobs of a killed process were nobody's. */
interface Recovery {
  readonly jobs: number;
  readonly seconds: number;
}

/** Until each job that a dead process had taken was taken by another, or has ended. `null`: it had none. */
async function recoveryOf(client: pg.Client, pid: number): Promise<Recovery | null> {
  const killedAt = performance.now();
  const held = `select count(*) from "Job" where "takenBy" like '%/' || $1::text || '/%'`;
  const jobs = Number((await client.query<{ count: string }>(held, [pid])).rows[0]?.count);
  if (jobs === 0) return null;
  await client.query(
    `create temp table "heldBy${pid}" as select shop, subject, "firstAsked" from "Job" where "takenBy" like '%/${pid}/%'`,
  );
  const left = `
    delete from "heldBy${pid}" as held where not exists (
      select from "Job" as job where job.shop = held.shop and job.subject = held.subject
        and job."firstAsked" = held."firstAsked" and (job."takenBy" is null or job."takenBy" like '%/${pid}/%'))`;
  for (let taken = 0; taken < jobs;) {
    taken += (await client.query(left)).rowCount ?? 0;
    await wait(100);
  }
  return { jobs, seconds: (performance.now() - killedAt) / 1000 };
}

/** Kills by lot, round by round, so that no role is spared; gives what had to be taken over. */
async function killByLot(
  client: pg.Client,
  crew: Crew,
  kills: number,
  lot: () => number,
): Promise<readonly Recovery[]> {
  const recoveries: Promise<Recovery | null>[] = [];
  let round: (typeof roles)[number][] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    await wait(betweenKills);
    if (round.length === 0) round = [...roles];
    const [role = 'worker'] = round.splice(Math.floor(lot() * round.length), 1);
    const pid = await crew.killOne(role);
    if (role === 'worker') recoveries.push(recoveryOf(client, pid));
  }
  return (await Promise.all(recoveries)).flatMap((each) => each ?? []);
}

/** What is wrong with the orders that were acknowledged, in words. */
async function findFaults(
  client: pg.Client,
  shop: LightShop,
  numbers: readonly number[],
): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select "webhookId" as id from "WebhookDelivery" where "processedAt" is not null`,
  );
  const processed = new Set(rows.map(({ id }) => id));
  const times = (operation: string, number: number) => shop.carriedOut.get(operation)?.get(number) ?? 0;
  return numbers.flatMap((number) => {
    const promises = times('DoorstepMetafieldsSet', number);
    const holds = times('DoorstepHold', number);
    const isTagged = times('DoorstepTagsAdd', number) > 0;
    return [
      ...(processed.has(`w-${number}`) ? [] : [`${number} was lost`]),
      ...(promises === 1 ? [] : [`${number}: the promise was written ${promises} times`]),
      ...(holds === (isHeld(number) ? 1 : 0) ? [] : [`${number} was held ${holds} times`]),
      ...(isTagged === (isHeld(number) || isSigned(number)) ? [] : [`${number}: its tags are wrong`]),
    ];
  });
}

/** What is wrong with the mails: each was taken once, or is known not to be known [decision 58]. */
async function findWrongMails(
  client: pg.Client,
  { taken }: MailSink,
  held: number,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ count: string }>(
    `select count(*) from "Effect" where kind = 'mail' and state = 'unknown'`,
  );
  const unknown = Number(rows[0]?.count);
  const twice = [...taken.values()].filter((times) => times > 1).length;
  say(
    `${taken.size} mails for ${held} held orders; of ${unknown} a person is told that they may be missing.`,
  );
  return [
    ...(twice === 0 ? [] : [`${twice} mails were taken more than once`]),
    ...(taken.size <= held && taken.size + unknown >= held ? [] : ['mails are missing, and nobody is told']),
  ];
}

function sayMutations({ mutations, carriedOut }: LightShop): void {
  for (const [operation, orders] of mutations) {
    const asked = [...orders.values()].reduce((sum, times) => sum + times, 0);
    const done = [...(carriedOut.get(operation)?.values() ?? [])].reduce((sum, times) => sum + times, 0);
    say(`${operation}: ${orders.size} orders, asked for ${asked} times, carried out ${done} times`);
  }
}

await runAsProgram(import.meta.url, async () => {
  await buildApp();
  const [kills = '20', perSecond = '100', seed = '1'] = process.argv.slice(2);
  const load = { perSecond: Number(perSecond), seconds: ((Number(kills) + 1) * betweenKills) / 1000 };
  const home = mkdtempSync(path.join(tmpdir(), 'doorstep-kills-'));
  const [postgres, mails, shop] = [
    await startPostgres(path.join(home, 'postgres')),
    await startMailSink(),
    await startLightShop(),
  ];
  const settings = appSettings(postgres.url, shop.url);
  const client = new pg.Client(postgres.url);
  const sender = openSender(settings.SHOPIFY_API_SECRET);
  const crew = startCrew({ env: { ...settings, SMTP_URL: mails.url }, home });
  try {
    await migrate(postgres.url);
    await client.connect();
    await seedShops(client, shops);
    saySentHead();
    const inserts = await openLoopOfInserts({ ...load, seconds: 10 }, { databaseUrl: postgres.url, home });
    saySent('an insert and nothing else, nothing killed', inserts);
    const wanted = roles.flatMap((role) => Array.from({ length: ofEachRole }, () => role));
    await Promise.all(wanted.map((role) => crew.start(role)));

    const again = { refused: 0, broken: 0 };
    const acknowledged = new Set<number>();
    const send = async (number: number): Promise<number> => {
      const owner = shops[number % shops.length] ?? '';
      const webhook = { topic: 'orders/create', shop: owner, id: `w-${number}`, body: bodyOf(number) };
      for (;;) {
        const status = await sender.post(`${crew.next('ingest')}/webhooks`, webhook);
        if (status === 200) acknowledged.add(number);
        if (status === 200) return status;
        if (status !== null && status !== 503) throw new Error(`${number} was answered ${status}.`);
        again[status === null ? 'broken' : 'refused'] += 1;
        await wait(250);
      }
    };
    const [sent, recoveries] = await Promise.all([
      openLoop(load, (index) => send(first + withRepeats(index))),
      killByLot(client, crew, Number(kills), createLot(Number(seed))),
    ]);
    saySent('webhooks until they were acknowledged, every three seconds a process killed', sent);
    say(`\n${again.broken} connections broke and ${again.refused} webhooks were answered 503: sent again.`);
    await untilDrained(client);
    await crew.stop();
    const numbers = [...acknowledged];
    sayMutations(shop);
    const lasted = recoveries.map(({ jobs, seconds }) => `${jobs} after ${seconds.toFixed(1)} s`);
    say(`Killed: ${roles.map((role) => `${crew.killed(role)} ${role}`).join(', ')}.`);
    say(`Jobs of killed workers were with others again: ${lasted.join(', ') || 'none'}.`);
    const faults = [
      ...(await findFaults(client, shop, numbers)),
      ...(await findWrongMails(client, mails, numbers.filter(isHeld).length)),
      ...(recoveries.length > 0 ? [] : ['no killed worker held a job']),
      ...recoveries
        .filter(({ seconds }) => seconds > longestRecovery)
        .map(({ seconds }) => `jobs were nobody's for ${seconds.toFixed(1)} s`),
    ];
    if (faults.length > 0) throw new Error(faults.join('\n'));
    say(`${numbers.length} orders acknowledged, all processed, each change carried out once.`);
  } finally {
    await crew.stop();
    sender.close();
    await client.end();
    await shop.close();
    await mails.close();
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
});
