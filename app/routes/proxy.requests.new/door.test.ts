import { aallyn, locales } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import fc from 'fast-check';
import { Liquid } from 'liquidjs';
import pg from 'pg';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';

import { database } from '../../database.server.ts';
import { runJob } from '../../jobs/run-job.server.ts';
import type { Mail } from '../../mail/send.server.ts';
import { action, loader } from './route.tsx';
import { installAlone } from '../../testing/admin-routes.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import { publishFor } from '../../testing/policy.ts';
import { proxyRequest } from '../../testing/proxy.ts';
import { sell } from '../../testing/shop-orders.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import { doorVisitOf } from '../../after-sale/form/door.server.ts';
import { readOrderLink } from '../../after-sale/links.server.ts';
import { afterSaleTexts } from '../../after-sale/texts.ts';
import { mostLinks } from '../../after-sale/form/send-link.server.ts';
import { takeDoor } from '../../after-sale/form/take-door.server.ts';
import { mostWishes } from '../../after-sale/form/wish.server.ts';

const shop = 'aallyn.myshopify.com';
const open: Policy = { ...aallyn, support: { ...aallyn.support, captcha: false } };
let atShopify: ShopWithApp;
let mails: Mail[];

beforeEach(async () => {
  await emptyDatabase();
  atShopify = shopWithApp(shop);
  mails = [];
  await installAlone(atShopify);
  await publishFor(shop, { policy: open });
  sell(atShopify);
});

const address = (kind: string | null, locale = 'en') =>
  `/requests/new?${new URLSearchParams({ ...(kind ? { kind } : {}), locale })}`;
const context = { params: {}, context: {} };
const show = (kind: string | null, locale = 'en') =>
  loader({ request: proxyRequest({ path: address(kind, locale) }), ...context });

interface Sent {
  readonly kind?: string;
  readonly locale?: string;
  readonly from?: string;
}

const typed = { order: '#1001', email: 'Buyer@Example.com', token: 'form-1', website: '', message: '' };
const send = (
  changes: Partial<typeof typed> = {},
  { kind = 'return', locale = 'en', from = '10.0.0.1' }: Sent = {},
) =>
  action({
    request: proxyRequest({
      ...{ path: address(kind, locale), form: { ...typed, ...changes } },
      headers: { 'x-forwarded-for': from },
    }),
    ...context,
  });

/** Runs the jobs that wait, as a worker does. */
async function work(now = new Date()): Promise<void> {
  const dependencies = {
    ...{ admin: atShopify.admin, database },
    sendMail: (mail: Mail) => {
      mails.push(mail);
      return Promise.resolve({ ok: true, value: null } as const);
    },
  };
  for (const job of await database.job.findMany({ where: { subject: { startsWith: 'order-link/' } } })) {
    const taken = { ...job, note: null, tries: 1 };
    await runJob({ database, reach: () => Promise.resolve(dependencies) }, taken, () => true, now);
    await database.job.deleteMany({ where: { subject: job.subject } });
  }
}

test('[FORM-01] the form offers what the policy has a choice for, and the country', async () => {
  const page = await (await show(null)).text();
  for (const { name } of Object.values(afterSaleTexts.en.kinds)) expect(page).toContain(name);
  expect(page).toContain('kind=destination');
  await database.policyVersion.deleteMany();
  const some: Policy = { ...open, support: { ...open.support, requests: ['claim', 'other'] } };
  await publishFor(shop, { policy: some });
  const fewer = await (await show(null)).text();
  expect(fewer).toContain('Missing parcel');
  expect(fewer).not.toContain('Price adjustment');
  expect((await show('return')).headers.get('content-type')).toContain('liquid');
  expect(await (await show('return')).text()).toContain(afterSaleTexts.en.form.title);
});

test('[FORM-01] returns lead to the customer’s account first', async () => {
  expect(await (await show('return')).text()).toContain('href="/account"');
  expect(await (await show('missing-parcel')).text()).not.toContain('href="/account"');
});

test.each(locales)(
  '[FORM-01] in %s the link comes by mail to the order’s address, and to nobody else',
  async (locale) => {
    const answer = await send({}, { kind: 'product-issue', locale });
    expect(await answer.text()).toContain(afterSaleTexts[locale].told['link-sent'].title);
    expect(mails).toEqual([]);
    await work();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ to: 'buyer@example.com' });
    const token = /\/requests\/order\/([\w.-]+)/.exec(mails[0]?.text ?? '')?.[1] ?? '';
    expect(readOrderLink(token, { shop, secrets: ['secret'], now: new Date() })).toMatchObject({
      ...{ orderId: 'gid://shopify/Order/1001', kind: 'product-issue', locale },
    });
    expect(await database.linkWish.count()).toBe(0);
  },
);

test('[FORM-01] what was typed does not tell who has an order: answer, work down to the last statement, and stored rows are the same', async () => {
  const trials = [
    {},
    { order: '#9999' },
    { email: 'somebody@example.com' },
    { order: '#9999', email: 'nobody@example.com' },
  ];
  // Whoever sends the form has seen it.
  await show('return');
  const asked = vi.spyOn(pg.Client.prototype, 'query');
  onTestFinished(() => asked.mockRestore());
  const seen = [];
  for (const [index, trial] of trials.entries()) {
    const before = atShopify.calls.length;
    asked.mockClear();
    const answer = await send({ ...trial, token: `form-${index}` });
    seen.push({
      status: answer.status,
      page: await answer.text(),
      headers: [...answer.headers],
      calls: atShopify.calls.length - before,
      statements: asked.mock.calls.map(([statement]) => sqlOf.parse(statement)),
      wishes: await database.linkWish.count(),
      jobs: await database.job.count(),
    });
  }
  const [first] = seen;
  expect(seen).toEqual(seen.map((_, index) => ({ ...first, wishes: index + 1, jobs: index + 1 })));
  expect(first).toMatchObject({ status: 200, calls: 0 });
  expect(first?.statements.join()).toContain('LinkWish');
  await work();
  expect(mails.map(({ to }) => to)).toEqual(['buyer@example.com']);
});

/** A statement as it is given to PostgreSQL's client. */
const sqlOf = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]);

test.each([
  ['＃１００１', 'full width, as a Japanese keyboard writes it'],
  [' 1001 ', 'without its sign'],
  ['# 1001', 'with a space'],
])('[FORM-01] the order %s is found: %s', async (order) => {
  await send({ order });
  await work();
  expect(mails).toHaveLength(1);
});

test.each([
  ['1001" OR name:"1002', 'a search of its own'],
  ['*', 'everything'],
  ['100', 'the beginning of a number'],
  ['1001) OR (email:buyer@example.com', 'brackets'],
])('[FORM-01] %s finds nothing: %s', async (order) => {
  await send({ order });
  await work();
  expect(mails).toEqual([]);
});

test('[FORM-01] a form that is sent ten times at once is one mail', async () => {
  await Promise.all(Array.from({ length: 10 }, () => send()));
  await work();
  expect(mails).toHaveLength(1);
});

test.each([
  [{ order: '' }, 'Enter the number of your order.'],
  [{ email: 'mei@' }, 'This is not an e-mail address.'],
  [{ email: 'buyer@example.com\r\nBcc: all@example.com' }, 'This is not an e-mail address.'],
  [{ email: 'a@example.com,b@example.com' }, 'This is not an e-mail address.'],
])('[FORM-01] what is wrong in %o is said, nothing is kept, and the rest stays', async (changes, message) => {
  const answer = await send(changes);
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain(message);
  expect(page).toContain('role="alert"');
  expect(page).toContain('value="form-1"');
  expect(page).toContain('order' in changes ? 'Buyer@Example.com' : '#1001');
  expect(await database.linkWish.count()).toBe(0);
});

test('[FORM-01] a question needs no order, and reaches the desk with what was typed', async () => {
  const answer = await send(
    { order: '#1001', message: 'Do you have\r\nit in red?' },
    { kind: 'question', locale: 'ja' },
  );
  const page = await answer.text();
  const [request] = await database.afterSaleRequest.findMany();
  expect(request).toMatchObject({
    ...{ kind: 'question', door: 'storefront', orderId: null, orderName: null, locale: 'ja' },
    ...{ email: 'buyer@example.com', message: '#1001\n\nDo you have\nit in red?' },
  });
  expect(page).toContain(request?.id.slice(0, 8).toUpperCase());
  expect(atShopify.calls).toEqual([]);
});

test('[FORM-01] a robot that fills in the field nobody sees is answered and not heard', async () => {
  const robot = await send({ website: 'https://spam.example' });
  expect(await robot.text()).toBe(await (await send({ token: 'form-2' })).text());
  expect(await database.linkWish.count()).toBe(1);
});

test('[FORM-01] where the policy asks for a captcha, nothing is taken without one, and what was typed stays', async () => {
  await database.policyVersion.deleteMany();
  await publishFor(shop);
  const page = await (await show('return')).text();
  expect(page).toContain('data-sitekey="00000000-0000-4000-8000-000000000001"');
  expect(page).toContain('<noscript>');
  const answer = await send();
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Please answer the check once more.');
  expect(await database.linkWish.count()).toBe(0);
});

test('[FORM-01] of a thousand forms of one sender a few are taken, and others can still send theirs', async () => {
  const now = new Date();
  const visitor = { sender: '10.0.0.1', secrets: ['secret'], now } as const;
  const query = new URLSearchParams({ kind: 'return', locale: 'en' });
  const visit = await doorVisitOf(database, { shop, pathPrefix: '/apps/doorstep', query }, null);
  if (visit === null) throw new Error('There is no form.');
  const post = (index: number) =>
    takeDoor({ database, captcha: null, visitor }, visit, 'return', {
      ...typed,
      captcha: '',
      token: `${index}`,
    });
  const taken = await Promise.all(Array.from({ length: 1_000 }, (_, index) => post(index)));
  expect(taken.filter(({ kind }) => kind === 'link-sent')).toHaveLength(mostWishes.bySender);
  const refused = taken.flatMap((each) => (each.kind === 'again' ? [each.status] : []));
  expect(new Set(refused)).toEqual(new Set([429]));
  expect(await database.linkWish.count()).toBe(mostWishes.bySender);
  const busy = await send();
  expect([busy.status, await busy.text()]).toEqual([429, expect.stringContaining('Buyer@Example.com')]);
  expect((await send({ token: 'other' }, { from: '10.0.0.2' })).status).toBe(200);
  const forged = await send({ token: 'forged' }, { from: '192.0.2.55, 10.0.0.1, 35.190.0.9' });
  expect(forged.status).toBe(429);
  await work();
  expect(mails).toHaveLength(mostLinks);
});

test('[FORM-01] what nobody answered a captcha for takes nothing away from the shop’s other customers, from however many addresses it comes', async () => {
  await database.policyVersion.deleteMany();
  await publishFor(shop);
  const statuses = await Promise.all(
    Array.from({ length: 30 }, async (_, at) => (await send({}, { from: `10.0.1.${at}` })).status),
  );
  expect(new Set(statuses)).toEqual(new Set([422]));
  expect(await database.linkUse.count({ where: { source: 'form' } })).toBe(0);
});

test('[FORM-01] nothing that somebody typed runs in the theme, nor as a script', async () => {
  const signs = ['{{', '}}', '{%', '%}', '{', '}', ' shop.name ', '<script>', '"', "'", 'raw', '&#123;', '-'];
  const hostile = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 });
  const liquid = new Liquid();
  await fc.assert(
    fc.asyncProperty(
      hostile.map((parts) => parts.join('')),
      async (text) => {
        await database.linkUse.deleteMany();
        const answer = await send({ order: text, email: 'no', message: text }, { kind: 'question' });
        const body = await answer.text();
        expect(answer.headers.get('content-type')).toContain('application/liquid');
        expect(await liquid.parseAndRender(body, { shop: { name: 'SECRET' } })).toBe(body);
        expect(body).not.toContain('<script>');
      },
    ),
    { numRuns: 25 },
  );
});

test('a request that Shopify did not sign is answered 401', async () => {
  const forged = new Request(`https://doorstep.example.com/proxy${address('return')}`, {
    method: 'POST',
    body: 'order=1',
  });
  expect((await action({ request: forged, ...context })).status).toBe(401);
});
