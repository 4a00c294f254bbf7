/**
 * Measures the queue of what customers ask for, on the server, with many requests in an embedded PostgreSQL of its own: the 95th percentile of
 * the loader, page by page, and how PostgreSQL goes about it.
 *
 *   npm run measure:desk -- [open requests, 10000] [requests that have ended, 90000] [runs, 40]
 */
import { aallyn } from '@doorstep/policy';
import type pg from 'pg';
import { onOwnDatabase } from './load/own-database.ts';
import { runAsProgram } from './process/program.ts';
import { seedRequests } from './seed-requests.ts';
import type { SeededRequests } from './seed-requests.ts';
import { measure, row } from './time-loads.ts';

const shop = 'many.myshopify.com';

/** What people ask of the queue. */
const asked: readonly (readonly [what: string, query: string])[] = [
  ['the first page', ''],
  ['returns', 'kind=return'],
  ['what is late', 'late=yes'],
  ['what the policy allows', 'says=allowed'],
  ['what it refuses', 'says=refused'],
  ['mine, which it refuses', 'assignee=me&says=refused'],
  ['mine', 'assignee=me'],
  ['nobody’s', 'assignee=nobody'],
  ['of one order', 'q=%232002'],
  ['by an e-mail address', 'q=buyer77%40'],
  ['what has ended', 'ended=yes'],
];

async function measureAll(client: pg.Client, count: SeededRequests, runs: number): Promise<void> {
  // What opens the database asks for its address when it is loaded.
  const { loadRequests } = await import('../app/routes/app.requests/load.server.ts');
  const { countLate } = await import('../app/after-sale/desk/list/count-requests.server.ts');
  const { database } = await import('../app/database.server.ts');
  const { jsonOf } = await import('../app/json.ts');
  await database.shop.create({ data: { domain: shop } });
  const version = { shop, number: 12, document: jsonOf(aallyn), publishedBy: '', publishedAt: new Date() };
  await database.policyVersion.create({ data: version });
  await seedRequests(client, shop, count);
  row('asked for', 'median', '95th percentile');
  row('---', '---:', '---:');
  for (const [what, query] of asked)
    await measure(what, runs, () => loadRequests(shop, '42', new URLSearchParams(query)));
  for (const depth of [1_000, count.open - 100]) {
    const { rows } = await client.query<{ place: string }>(
      `select (extract(epoch from "queuedAt") * 1000)::bigint || '-' || id as place
       from "AfterSaleRequest" where shop = $1 and "endedAt" is null order by "queuedAt", id offset $2 limit 1`,
      [shop, depth],
    );
    const query = new URLSearchParams({ after: rows[0]?.place ?? '' });
    await measure(`the page behind ${depth} requests`, runs, () => loadRequests(shop, '42', query));
  }
  await measure('how many are late, on Home', runs, () => countLate(database, shop, new Date()));
  await database.$disconnect();
}

/** What PostgreSQL is asked for, with how it goes about it. */
async function printPlans(client: pg.Client): Promise<void> {
  const open = `from "AfterSaleRequest" where shop = '${shop}' and "endedAt" is null`;
  const plans: readonly (readonly [string, string])[] = [
    ['the first page', `select id ${open} order by "queuedAt", id limit 51`],
    ['how many of each kind go on', `select kind, count(*) ${open} group by kind`],
    ['how many are late', `select count(*) ${open} and "dueAt" < '2026-11-10' and "queuedAt" < '2026-11-10'`],
  ];
  for (const [what, query] of plans) {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, buffers, costs off) ${query}`,
    );
    process.stdout.write(`\n${what}\n${rows.map((line) => `  ${line['QUERY PLAN']}`).join('\n')}\n`);
  }
}

await runAsProgram(import.meta.url, async () => {
  const [open = '10000', ended = '90000', runs = '40'] = process.argv.slice(2);
  await onOwnDatabase(async (client) => {
    await measureAll(client, { open: Number(open), ended: Number(ended) }, Number(runs));
    await printPlans(client);
  });
});
