import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { discardDraft, readDraft, saveTexts } from '../../policy/draft/draft.server.ts';
import { processReplay } from '../../jobs/process-replay.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { line, orderBody } from '../../testing/order.ts';
import { publishFor } from '../../testing/policy.ts';
import { sellAs } from '../../testing/sell-as.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as progress from '../app.policy_.replay_.progress/route.ts';
import * as route from './route.tsx';

let one: ShopWithApp;
let two: ShopWithApp;
const me = { shop: 'one.myshopify.com', user: '42' };
const context = { params: {}, context: {} };

beforeEach(async () => {
  one = shopWithApp('one.myshopify.com');
  two = shopWithApp('two.myshopify.com');
  for (const shop of [one, two]) shop.state.isThrottled = false;
  await installAlone(one, two);
  await publishFor(one.domain);
  await publishFor(two.domain);
});

const open = (query = '', shop = one.domain) =>
  route.loader({ request: merchantRequest(shop, `/app/policy/replay${query}`), ...context });
const post = (form: Readonly<Record<string, string>>, shop = one.domain) =>
  route.action({ request: merchantRequest(shop, '/app/policy/replay', form), ...context });

async function saveDraft(changes: Readonly<Record<string, string>>): Promise<void> {
  const read = await readDraft(database, one.admin, me.user);
  if (!read.ok) throw new Error(read.error.reason);
  await saveTexts(database, me, read.value, changes);
}

/** Where an action sends the browser. */
const goesTo = (answer: Awaited<ReturnType<typeof post>>): string =>
  answer instanceof Response ? (answer.headers.get('location') ?? '') : '';

async function begin(days = '60'): Promise<string> {
  const address = goesTo(await post({ intent: 'past', days }));
  expect(address).toMatch(/^\/app\/policy\/replay\?run=\d+$/);
  return address.split('=')[1] ?? '';
}

async function work(run: string): Promise<void> {
  const reach = () =>
    Promise.resolve({ admin: one.admin, database, sendMail: () => Promise.reject(new Error()) });
  await processReplay({ database, reach }, { shop: one.domain, id: BigInt(run) });
}

async function reportOf(run: string, query = '') {
  const { report } = await open(`?run=${run}${query}`);
  if (report === null) throw new Error('There is no report.');
  return report;
}

const askProgress = async (run: string, shop = one.domain): Promise<unknown> =>
  (
    await progress.loader({
      request: merchantRequest(shop, `/app/policy/replay/progress?run=${run}`),
      ...context,
    })
  ).json();

test('a draft that is unread, unchanged or behind cannot be tried, and the page says which', async () => {
  expect((await open()).offer).toMatchObject({ notTried: 'unchanged', hasAll: false, days: ['30', '60'] });
  expect(await post({ intent: 'past', days: '60' })).toMatchObject({ init: { status: 409 } });
  await saveDraft({ 'signature.above': 'much' });
  expect((await open()).offer).toMatchObject({ notTried: 'unreadable' });
  await saveDraft({ 'signature.above': '400.00' });
  expect((await open()).offer).toMatchObject({ notTried: null });
  await publishFor(one.domain, { number: 2, at: new Date() });
  expect((await open()).offer).toMatchObject({ notTried: 'behind' });
});

test('who may see all orders can look back for a year', async () => {
  one.grant(['read_orders', 'read_all_orders']);
  expect((await open()).offer).toMatchObject({ hasAll: true, days: ['30', '60', '180', '365'] });
});

test('a draft is tried on past orders: progress, then what changes, for whom and why, and nobody else sees it', async () => {
  const created_at = new Date(Date.now() - 60 * 60 * 1000).toISOString();
  for (const [at, price] of ['110.00', '250.00', '350.00', '500.00'].entries())
    sellAs(
      one,
      orderBody({ name: `#${1001 + at}`, created_at, line_items: [line({ variant_id: 7, price })] }),
      {
        id: `gid://shopify/Order/${1001 + at}`,
      },
    );
  one.moveTo(new Date().toISOString());
  await saveDraft({ 'signature.above': '400.00' });
  const run = await begin();
  expect(await askProgress(run)).toMatchObject({
    progress: { isOpen: true, words: 'Shopify is asked for your orders.' },
  });
  expect(await post({ intent: 'past', days: '60' })).toMatchObject({
    data: 'One is under way already: wait for its end, or end it.',
  });
  await work(run);
  expect(await askProgress(run)).toMatchObject({
    progress: { words: 'Shopify lists your orders: 0 so far.' },
  });
  expect(await askProgress(run, two.domain)).toEqual({ progress: null });
  await expect(open(`?run=${run}`, two.domain)).rejects.toMatchObject({ status: 404 });
  await one.admin.wait(1_000);
  for (let steps = 0; steps < 5; steps += 1) await work(run);
  expect(await askProgress(run)).toMatchObject({ progress: { isOpen: false } });

  const report = await reportOf(run);
  expect(report).toMatchObject({ state: 'done', isOpen: false, hasOrders: true });
  expect(report.summary).toMatch(/^Of 4 orders 1 change, 3 do not, and of 0 it cannot be known\.$/);
  const changed = report.figures.filter(({ before, after }) => before !== after).map(({ label }) => label);
  expect(changed).toEqual(['Signature needed']);
  expect(report.topics).toMatchObject([{ label: 'Whether somebody signs' }]);
  expect(report.beside).toEqual([]);
  expect(report.countries).toMatchObject([{ label: 'United States' }]);
  const [change] = report.list.orders[0]?.changes ?? [];
  expect(change).toMatchObject({ what: 'Whether somebody signs', after: 'not needed' });
  expect(change?.because.join('\n')).toMatch(/^Draft: .*\$400\.00.*\(SIGN-01\)$/m);
  expect(report.notes).not.toContain(
    'Your draft has changed since: this is of what it said when this began.',
  );
  const toUs = await reportOf(run, '&country=US');
  expect(toUs).toMatchObject({ part: { name: 'Of 4 orders to United States' }, figures: report.figures });
  for (const query of ['&topic=shipping', '&country=JP', '&bucket=-9', '&kind=cannot-know'])
    expect((await reportOf(run, query)).list.orders).toEqual([]);

  await saveDraft({ 'signature.above': '310.00' });
  expect((await reportOf(run)).notes).toContain(
    'Your draft has changed since: this is of what it said when this began.',
  );
  expect((await open()).replays).toMatchObject([{ run, summary: report.summary, isOpen: false }]);
  expect((await open('', two.domain)).replays).toEqual([]);
});

test('[RET-01] [GIFT-01] a fee after the sale changes orders, and a setting that no order is judged by is named, not passed over', async () => {
  const created_at = new Date(Date.now() - 60 * 60 * 1000).toISOString();
  sellAs(one, orderBody({ created_at }), { id: 'gid://shopify/Order/1001' });
  await saveDraft({ 'returns.fee': '25.00', 'gifts.threshold': '500.00', 'productIssues.days': '9' });
  const run = await begin();
  await work(run);
  await work(run);
  await one.admin.wait(1_000);
  for (let steps = 0; steps < 5; steps += 1) await work(run);
  const report = await reportOf(run);
  expect(report.topics).toMatchObject([{ label: 'What it costs after the sale' }]);
  const [change] = report.list.orders[0]?.changes ?? [];
  expect(change?.before).toMatch(/^return \$15\.00, /);
  expect(change?.after).toMatch(/^return \$25\.00, /);
  expect(report.beside.map(({ path }) => path)).toEqual(['gifts.threshold', 'productIssues.days']);
});

test('one is cancelled by its shop alone, and then another can be begun', async () => {
  await saveDraft({ 'signature.above': '300.00' });
  const run = await begin('30');
  await post({ intent: 'cancel', run }, two.domain);
  expect((await reportOf(run)).state).toBe('asked');
  expect(goesTo(await post({ intent: 'cancel', run }))).toBe(`/app/policy/replay?run=${run}`);
  expect(await reportOf(run)).toMatchObject({ state: 'cancelled', isOpen: false });
  expect(await begin()).not.toBe(run);
});

test('new orders are judged beside it for as long as was chosen, and one at a time', async () => {
  await saveDraft({ 'signature.above': '300.00' });
  const run = goesTo(await post({ intent: 'shadow', days: '7' })).split('=')[1] ?? '';
  const report = await reportOf(run);
  expect(report).toMatchObject({ kind: 'shadow', isOpen: true, summary: 'No order so far.' });
  const row = await database.replay.findFirstOrThrow({ where: { id: BigInt(run) } });
  expect(row.until.getTime() - row.since.getTime()).toBe(7 * 24 * 60 * 60 * 1000);
  expect(await post({ intent: 'shadow', days: '7' })).toMatchObject({ init: { status: 409 } });
  await discardDraft(database, me);
  expect((await reportOf(run)).notes).toContain(
    'Your draft has changed since: this is of what it said when this began.',
  );
  await post({ intent: 'cancel', run });
  expect(await reportOf(run)).toMatchObject({ state: 'done', summary: 'There was no order.' });
});

test.each(['', '?run=', '?run=abc', '?run=-1', '?run=999999999999999999'])(
  'nothing stands at %s',
  async (query) => {
    if (query === '') expect((await open(query)).report).toBeNull();
    else await expect(open(query)).rejects.toMatchObject({ status: 404 });
  },
);

test('a form that says nothing is refused', async () => {
  await expect(post({ intent: 'publish' })).rejects.toMatchObject({ status: 400 });
  expect(goesTo(await post({ intent: 'cancel', run: 'x' }))).toBe('/app/policy/replay');
});
