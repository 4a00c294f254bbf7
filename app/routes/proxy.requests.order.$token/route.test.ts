import { aallyn, afterSaleKinds, locales } from '@doorstep/policy';
import type { AfterSaleKind, Locale } from '@doorstep/policy';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';

import { orderLinkDays, orderToken } from '../../after-sale/links.server.ts';
import { afterSaleTexts } from '../../after-sale/texts.ts';
import { database } from '../../database.server.ts';
import { cut } from '../../testing/admin-faults.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import { publishFor } from '../../testing/policy.ts';
import { proxyRequest } from '../../testing/proxy.ts';
import { orderAt, orderId, sell } from '../../testing/shop-orders.ts';
import { reportDelivery, sendOff } from '../../testing/shop-parcels.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import { action, loader } from './route.tsx';

const shop = 'aallyn.myshopify.com';
const day = 24 * 60 * 60 * 1000;
const ago = (days: number) => new Date(Date.now() - days * day);
let atShopify: ShopWithApp;

/** An order of two bags, placed ten days ago, that has arrived three days ago. */
beforeEach(async () => {
  await emptyDatabase();
  atShopify = shopWithApp(shop);
  await installAlone(atShopify);
  await publishFor(shop, { at: ago(60) });
  atShopify.moveTo(ago(10).toISOString());
  sell(atShopify, [{ variant: 7, quantity: 2 }]);
  atShopify.moveTo(ago(8).toISOString());
  sendOff(atShopify, 'UPS');
  reportDelivery(atShopify, ago(3).toISOString());
});

const lineId = () => orderAt(atShopify).lines[0]?.id ?? '';

interface Visit {
  readonly kind?: AfterSaleKind | null;
  readonly locale?: Locale;
  readonly at?: Date;
  readonly token?: string;
}

const tokenFor = ({ kind = null, locale = 'en', at = new Date() }: Visit) =>
  orderToken({ orderId, kind, locale }, { shop, secret: 'secret', now: at });

function visit(about: Visit, body?: URLSearchParams | FormData) {
  const token = about.token ?? tokenFor(about);
  const signed = proxyRequest({ path: `/requests/order/${token}` });
  const request = body ? new Request(signed.url, { method: 'POST', body }) : signed;
  return { request, params: { token }, context: {} };
}

const open = (about: Visit = {}) => loader(visit(about));
const send = (kind: AfterSaleKind, typed: Record<string, string>, about: Visit = {}) =>
  action(visit({ kind, ...about }, new URLSearchParams({ token: 'form-1', ...typed })));
const stored = () => database.afterSaleRequest.findMany({ include: { photos: true, steps: true } });
const aReturn = () => ({
  [`pieces:${lineId()}`]: '1',
  [`reason:${lineId()}`]: 'too-big',
  ...{ remedy: 'refund', attested: 'yes', message: 'Lovely, but too big.' },
});

test('[FORM-01] the link shows what can be asked for about its order, and tells its address to nobody', async () => {
  const answer = await open();
  const page = await answer.text();
  expect(answer.status).toBe(200);
  for (const { name } of Object.values(afterSaleTexts.en.kinds)) expect(page).toContain(name);
  expect(page).toContain('Fee: $15.00, plus tax where it is due.');
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(answer.headers.get('content-type')).toContain('text/html');
});

test.each(locales)('[FORM-01] in %s every kind has its form, in that language throughout', async (locale) => {
  for (const kind of afterSaleKinds) {
    const page = await (await open({ kind, locale })).text();
    const { name } = afterSaleTexts[locale].kinds[kind];
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain(name);
    expect(page).not.toMatch(/\{\w+\}|undefined/);
  }
});

test('[RET-01] [RET-05] [SHIP-07] a return shows line by line what comes back before it is sent, and is one request', async () => {
  const review = await send('return', aReturn());
  const page = await review.text();
  expect(page).toContain('Estimated refund');
  expect(page).toContain('-$15.00');
  expect(page).toContain('$85.00');
  expect(await stored()).toEqual([]);
  const all = await Promise.all([1, 2, 3].map(() => send('return', { ...aReturn(), step: 'send' })));
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
  const [request, ...more] = await stored();
  expect(more).toEqual([]);
  expect(request).toMatchObject({
    ...{ kind: 'return', door: 'storefront', orderId, orderName: '#1001', email: 'buyer@example.com' },
    asked: { kind: 'return', remedy: 'refund', attested: true, lines: [{ quantity: 1, reason: 'too-big' }] },
    decision: { about: 'return', answer: { kind: 'eligible' } },
    message: 'Lovely, but too big.',
  });
  const thanks = (await all[0]?.text()) ?? '';
  expect(thanks).toContain(request?.id.slice(0, 8).toUpperCase());
  expect(thanks).toContain('We write to you by');
  expect(await database.job.count({ where: { subject: `request/${request?.id}` } })).toBe(1);
});

test('[RET-05] what is missing is said by its field, nothing is kept, and what was typed stays', async () => {
  const answer = await send('return', {
    message: 'Hello <b>{{ shop }}</b>',
    [`reason:${lineId()}`]: 'color',
  });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('href="#items"');
  expect(page).toContain('href="#remedy"');
  expect(page).toContain('href="#attested"');
  expect(page).toContain('Hello &lt;b&gt;{{ shop }}&lt;/b&gt;');
  expect(page).toContain('<option value="color" selected="">');
  expect(await stored()).toEqual([]);
});

test('[RET-03] more than was bought cannot come back, whatever the form says', async () => {
  const answer = await send('return', { ...aReturn(), [`pieces:${lineId()}`]: '3', step: 'send' });
  expect(await answer.text()).toContain('There are not that many of it.');
  expect(await stored()).toEqual([]);
});

test('[MISS-01] what the policy does not grant today says from when on, and cannot be sent', async () => {
  const page = await (await open({ kind: 'missing-parcel' })).text();
  expect(page).toContain('Possible from');
  expect(page).not.toContain('<form');
  const answer = await send('missing-parcel', { checked: 'yes' });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Possible from');
  expect(await stored()).toEqual([]);
});

const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#804020' } })
  .withExif({ IFD0: { Copyright: 'Mei Ito' } })
  .jpeg()
  .toBuffer();

/** A product issue, with files. */
function issue(files: readonly File[]): FormData {
  const form = new FormData();
  const typed = { token: 'form-1', [`pieces:${lineId()}`]: '1', problem: 'damaged', message: '破れています' };
  for (const [name, value] of Object.entries(typed)) form.append(name, value);
  for (const file of files) form.append('photos', file);
  return form;
}

const sendIssue = (files: readonly File[]) =>
  action(visit({ kind: 'product-issue', locale: 'ja' }, issue(files)));

test('[PROD-01] photos of a product issue are kept as pictures alone', async () => {
  const answer = await sendIssue([new File([photo], '一.jpg'), new File([photo], 'two.jpg')]);
  expect(answer.status).toBe(200);
  expect(await answer.text()).not.toContain(afterSaleTexts.ja.state.photosWanted);
  const [request] = await stored();
  expect(request).toMatchObject({ kind: 'product-issue', locale: 'ja', message: '破れています' });
  expect(request?.photos).toMatchObject([{ type: 'image/jpeg', width: 60 }, { type: 'image/jpeg' }]);
  for (const { bytes } of request?.photos ?? []) expect((await sharp(bytes).metadata()).exif).toBeUndefined();
});

test('[PROD-01] without photos the issue is taken, and photos are asked for', async () => {
  expect(await (await sendIssue([])).text()).toContain(afterSaleTexts.ja.state.photosWanted);
  expect(await stored()).toHaveLength(1);
});

test.each([
  [
    'an SVG',
    [new File(['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'], 'a.jpg')],
    422,
  ],
  ['a page', [new File(['<html>{{ shop }}'], '<img src=x>.png', { type: 'image/png' })], 422],
  ['six photos', Array.from({ length: 6 }, () => new File([photo], 'a.jpg')), 422],
  ['one of 11 MB', [new File([new Uint8Array(11 * 1024 * 1024)], 'a.jpg')], 422],
  ['60 MB', [new File([new Uint8Array(60 * 1024 * 1024)], 'a.jpg')], 413],
])(
  '[FORM-01] %s is refused with a sentence at the photos, nothing is kept, and the message stays',
  async (_, files, status) => {
    const form = issue(files);
    const { body, headers } = new Response(form);
    const { request, ...about } = visit({ kind: 'product-issue' });
    const length = files.reduce((sum, { size }) => sum + size, 0) + 4_000;
    const posted = new Request(request.url, {
      ...{ method: 'POST', body, duplex: 'half' },
      headers: { 'content-type': headers.get('content-type') ?? '', 'content-length': String(length) },
    });
    const answer = await action({ request: posted, ...about });
    expect(answer.status).toBe(status);
    const page = await answer.text();
    expect(page).toContain('href="#photos"');
    expect(page).toContain('破れています');
    expect(page).not.toContain('<img');
    expect(await stored()).toEqual([]);
  },
);

test('[PRICE-01] a price adjustment is reckoned from what the shop asks today', async () => {
  atShopify.moveTo(ago(2).toISOString());
  sell(atShopify, [{ variant: 7, quantity: 2 }]);
  for (const [id, { variants, ...product }] of atShopify.state.products)
    atShopify.state.products.set(id, {
      ...product,
      variants: variants.map((each) => ({ ...each, price: 60_00 })),
    });
  const answer = await send('price-adjustment', { line: lineId() });
  expect(answer.status).toBe(200);
  const [request] = await stored();
  expect(request).toMatchObject({
    asked: { now: { presentment: { minor: 60_00 } } },
    decision: { answer: { kind: 'eligible', amount: { minor: 80_00 } } },
  });
});

test('[FORM-01] a link that is no link, or an old one, is told so; of the former nothing is looked up', async () => {
  atShopify.calls.length = 0;
  const forged = await open({ token: `${tokenFor({}).slice(0, -2)}xx` });
  expect([forged.status, await forged.text()]).toEqual([
    404,
    expect.stringContaining('This link does not work'),
  ]);
  const old = await open({ at: ago(orderLinkDays + 1) });
  expect([old.status, await old.text()]).toEqual([410, expect.stringContaining('requests/new')]);
  expect(atShopify.calls).toEqual([]);
});

test('[FORM-01] where Shopify does not answer, nothing is lost and nothing is kept', async () => {
  atShopify.onOperation('DoorstepSoldOrder', ...Array.from({ length: 4 }, () => cut));
  expect((await send('question', { message: 'Hello' })).status).toBe(503);
  expect(await stored()).toEqual([]);
});

test('[PROD-01] one policy, one answer: the policy of the order’s day judges it', async () => {
  await publishFor(shop, {
    number: 2,
    policy: { ...aallyn, productIssues: { ...aallyn.productIssues, days: 1 } },
    at: ago(1),
  });
  expect((await sendIssue([])).status).toBe(200);
  expect(await stored()).toMatchObject([{ policyVersion: 1 }]);
});
