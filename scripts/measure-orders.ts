/**
 * Measures the list of orders, its search and the overview on the server, with many orders in an embedded PostgreSQL of its own: the 95th
 * percentile of the loader, page by page, and how PostgreSQL goes about it.
 *
 *   npm run measure:orders -- [orders, 100000] [runs, 40]
 */
import { aallyn } from '@doorstep/policy';
import type pg from 'pg';
import { onOwnDatabase } from './load/own-database.ts';
import { runAsProgram } from './process/program.ts';
import { seedOrders } from './seed-orders.ts';
import { measure, row } from './time-loads.ts';

const shop = 'many.myshopify.com';

/** What merchants ask of the list. */
const asked: readonly (readonly [what: string, query: string])[] = [
  ['the first page', ''],
  ['oldest first', 'sort=oldest'],
  ['an order by its number', 'q=%2351002'],
  ['a number’s beginning', 'q=510'],
  ['a number that no order has', 'q=999999999'],
  ['on hold', 'held=yes'],
  ['waiting for somebody', 'problem=yes'],
  ['protected', 'protected=yes'],
  ['with a signature', 'signature=yes'],
  ['to one country', 'country=JP'],
  ['to a country without orders', 'country=FR'],
  ['of an old policy version', 'version=2'],
  ['paid shipping', 'shipping=paid'],
  ['within $5.00 of free shipping', 'near=5'],
  ['to a P.O. box', 'address=poBox'],
  ['by the form of its address', 'form=post+office+box'],
  ['where nothing is shipped', 'unserved=yes'],
  ['on hold and protected, to Japan', 'held=yes&protected=yes&country=JP'],
  ['of one day', 'from=2026-03-01&to=2026-03-01'],
];

/** How deep a page is, in orders that stand before it. */
const depths = [0, 1_000, 10_000, 50_000, 99_900];

async function measureAll(client: pg.Client, count: number, runs: number): Promise<void> {
  // What opens the database asks for its address when it is loaded.
  const { loadOrders } = await import('../app/routes/app.orders/load.server.ts');
  const { database } = await import('../app/database.server.ts');
  const { jsonOf } = await import('../app/json.ts');
  const { readOverview } = await import('../app/overview/overview.server.ts');
  await database.shop.create({ data: { domain: shop } });
  await database.policyVersion.create({
    data: {
      shop,
      number: 12,
      document: jsonOf(aallyn),
      publishedBy: '',
      publishedAt: new Date(),
    },
  });
  await seedOrders(client, shop, count);
  row('asked for', 'median', '95th percentile');
  row('---', '---:', '---:');
  for (const [what, query] of asked)
    await measure(what, runs, () => loadOrders(shop, new URLSearchParams(query)));
  for (const depth of depths) {
    const { rows } = await client.query<{ place: string }>(
      `select (extract(epoch from "placedAt") * 1000)::bigint || '-' || split_part("orderId", '/', 5) as place
       from "OrderDecision" where shop = $1 order by "placedAt" desc, "orderId" desc offset $2 limit 1`,
      [shop, depth],
    );
    const query = new URLSearchParams({ after: rows[0]?.place ?? '' });
    await measure(`the page behind ${depth} orders`, runs, () => loadOrders(shop, query));
  }
  const { timeZone } = aallyn.merchant;
  for (const days of ['7', '30', '91'])
    await measure(`the overview of ${days} days`, runs, () =>
      readOverview(database, shop, new URLSearchParams({ days }), {
        timeZone,
        now: new Date('2026-11-28T20:00:00Z'),
      }),
    );
  await database.$disconnect();
}

/** What PostgreSQL is asked for, with how it goes about it: auto_explain would need a setting of the server. */
async function printPlans(client: pg.Client): Promise<void> {
  const page = (where: string) =>
    `select "orderId" from "OrderDecision" where shop = '${shop}' and ${where}
     order by "placedAt" desc, "orderId" desc limit 51`;
  const plans: readonly (readonly [string, string])[] = [
    ['the first page', page('true')],
    [
      'a deep page',
      page(
        `"placedAt" <= '2025-12-10' and ("placedAt" < '2025-12-10' or "orderId" < 'gid://shopify/Order/5000000002000')`,
      ),
    ],
    ['an order by its number', page(`("searchName" = '51002' or "searchDigits" = '51002')`)],
    ['a number’s beginning', page(`("searchName" like '510%' or "searchDigits" like '510%')`)],
    ['on hold', page(`held in ('address', 'destination') and "releasedAt" is null`)],
    ['waiting for somebody', page('problem')],
    ['within $5.00 of free shipping', page('missing between -500 and 500')],
  ];
  for (const [what, query] of plans) {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, buffers, costs off) ${query}`,
    );
    process.stdout.write(`\n${what}\n${rows.map((line) => `  ${line['QUERY PLAN']}`).join('\n')}\n`);
  }
}

await runAsProgram(import.meta.url, async () => {
  const [count = '100000', runs = '40'] = process.argv.slice(2);
  await onOwnDatabase(async (client) => {
    await measureAll(client, Number(count), Number(runs));
    await printPlans(client);
  });
});
