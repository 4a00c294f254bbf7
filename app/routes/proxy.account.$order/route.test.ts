import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { database } from '../../database.server.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { sessionToken } from '../../testing/merchant.ts';
import { line, orderBody } from '../../testing/order.ts';
import { publishFor } from '../../testing/policy.ts';
import { proxyRequest } from '../../testing/proxy.ts';
import { sellAs } from '../../testing/sell-as.ts';
import { orderAt, orderId } from '../../testing/shop-orders.ts';
import { reportDelivery, sendOff } from '../../testing/shop-parcels.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import { action } from './route.ts';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';
const ada = 'gid://shopify/Customer/7';
let shop: ShopWithApp;

const day = 24 * 60 * 60 * 1000;
const ago = (days: number) => new Date(Date.now() - days * day).toISOString();

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp(one);
  await installAlone(shop, shopWithApp(two));
  await publishFor(one);
  sellAs(shop, orderBody({ created_at: ago(9), line_items: [line({ variant_id: 1, price: '120.00' })] }));
  shop.state.customers.set(ada, {
    ...{ id: ada, email: 'ada@example.com', firstName: 'Ada', lastName: 'Ito', phone: null },
    ...{ locale: 'en', createdAt: ago(9) },
  });
  shop.state.orders.set(orderId, { ...orderAt(shop), customerId: ada });
});

/** The parcel left a week ago, and came some days ago. */
function deliver(days: number): void {
  sendOff(shop, 'UPS');
  reportDelivery(shop, ago(days));
}

interface By {
  readonly token?: string;
  readonly shop?: string;
  readonly order?: string;
}

async function ask(
  said: Readonly<Record<string, string>>,
  { token = sessionToken(one, { user: ada }), shop: by = one, order = '1001' }: By = {},
): Promise<{ readonly status: number; readonly body: string; readonly headers: Headers }> {
  const form = { language: 'en', token, ...said };
  const request = proxyRequest({ path: `/account/${order}`, shop: by, form });
  const answer = await action({ request, params: { order }, context: {} });
  return { status: answer.status, body: await answer.text(), headers: answer.headers };
}

const read = z.object({
  page: z.object({
    notice: z.object({ title: z.string(), text: z.string() }).nullable(),
    requests: z.array(z.object({ id: z.string(), sentences: z.array(z.string()), mayWithdraw: z.boolean() })),
    choices: z.array(z.object({ kind: z.string(), isOpen: z.boolean(), sentences: z.array(z.string()) })),
    form: z.object({ fields: z.array(z.looseObject({ type: z.string(), name: z.string() })) }).nullable(),
  }),
});
const pageOf = ({ body }: { readonly body: string }) => read.parse(JSON.parse(body)).page;
const lineId = () => orderAt(shop).lines[0]?.id ?? '';
const aReturn = () => ({
  ...{ do: 'send', kind: 'return', form: 'f1', remedy: 'refund', attested: 'yes' },
  [`pieces:${lineId()}`]: '1',
  [`reason:${lineId()}`]: 'too-big',
});

test('[FORM-01] [RET-02] a customer sees what they can ask for about their order, with its day and fee, and any page may read it', async () => {
  deliver(3);
  const answer = await ask({ do: 'show' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const found = pageOf(answer).choices.find(({ kind }) => kind === 'return');
  expect(found?.isOpen).toBe(true);
  expect(found?.sentences.join(' ')).toMatch(/Possible through .* \$15\.00/);
  expect(pageOf(await ask({ do: 'show', kind: 'return' })).form?.fields.map(({ type }) => type)).toEqual([
    ...['pieces', 'choice', 'choice', 'check', 'text'],
  ]);
});

test('[RET-02] what cannot be asked for yet has no form, and says why', async () => {
  const page = pageOf(await ask({ do: 'show', kind: 'return' }));
  expect(page.form).toBeNull();
  expect(page.choices.find(({ kind }) => kind === 'return')).toMatchObject({ isOpen: false });
});

test('[RET-01] an estimate says what comes back before anything is sent, and changes nothing', async () => {
  deliver(3);
  const { body } = await ask({ ...aReturn(), do: 'estimate' });
  expect(body).toContain('$105.00');
  expect(await database.afterSaleRequest.count()).toBe(0);
  expect((await ask({ do: 'estimate', kind: 'return' })).body).toBe('{"estimate":null}');
});

test('[RET-03] a return is asked for once however often it is sent, stands on the page, and can be withdrawn', async () => {
  deliver(3);
  const sent = pageOf(await ask(aReturn()));
  await ask(aReturn());
  expect(sent.notice?.title).toBe('Thank you');
  const [row, ...more] = await database.afterSaleRequest.findMany();
  expect(more).toEqual([]);
  expect(row).toMatchObject({ shop: one, door: 'account', kind: 'return', orderId, stage: 'asked' });
  expect(await database.job.count({ where: { shop: one, subject: `request/${row?.id ?? ''}` } })).toBe(1);
  const again = await ask({ ...aReturn(), form: 'f2' });
  expect([again.status, again.body]).toEqual([422, expect.stringContaining('not been returned yet')]);
  const withdrawn = await ask({ do: 'withdraw', request: row?.id ?? '' });
  expect(pageOf(withdrawn).notice?.title).toBe('Withdrawn');
  expect(await database.requestStep.findMany()).toMatchObject([{ kind: 'withdrawn', by: 'customer' }]);
});

test('[RET-02] [RET-05] what the policy does not grant, or is not filled in, is not kept and says why', async () => {
  deliver(3);
  const missing = await ask({ do: 'send', kind: 'return', form: 'f1' });
  expect(missing.status).toBe(422);
  expect(missing.body).toContain('at least one item');
  const many = await ask({ ...aReturn(), [`pieces:${lineId()}`]: '9' });
  expect(many.status).toBe(422);
  expect(await database.afterSaleRequest.count()).toBe(0);
});

test('[FORM-01] beside the promise stands how each request stands, for its own customer and nobody else', async () => {
  deliver(3);
  expect((await ask({ do: 'states' })).body).toBe('{"requests":[]}');
  await ask(aReturn());
  expect((await ask({ do: 'states' })).body).toMatch(/Return: Request .*We write to you by/);
  const other = { token: sessionToken(one, { user: 'gid://shopify/Customer/8' }) };
  expect(await ask({ do: 'states' }, other)).toMatchObject({ status: 200, body: '{"requests":[]}' });
});

test.each([
  ['no token', { token: '' }],
  ['a token that somebody else signed', { token: sessionToken(one, { user: ada, secret: 'other' }) }],
  ['a token of another shop', { token: sessionToken(two, { user: ada }) }],
  ['a token of nobody', { token: sessionToken(one, { user: '' }) }],
  ['a token of staff', { token: sessionToken(one, { user: '42' }) }],
])('[FORM-01] %s opens nothing', async (_, by: By) => {
  expect(await ask({ do: 'show' }, by)).toMatchObject({ status: 401, body: '{"problem":"signed-out"}' });
});

test('[FORM-01] somebody else’s order and none look the same', async () => {
  const other = { token: sessionToken(one, { user: 'gid://shopify/Customer/8' }) };
  const theirs = await ask({ do: 'show' }, other);
  expect(theirs).toMatchObject({ status: 404, body: '{"problem":"none"}' });
  for (const order of ['9', 'x', '1001 or 1=1']) {
    const none = await ask({ do: 'show' }, { ...other, order });
    expect([none.status, none.body]).toEqual([theirs.status, theirs.body]);
  }
});

/** As the extension sends photos: the fields first. */
async function sendPhotos(
  photos: readonly File[],
  {
    token = sessionToken(one, { user: ada }),
    said = {},
    lacks = 0,
  }: By & {
    readonly said?: Readonly<Record<string, string>>;
    /** So many bytes of its end do not arrive. */
    readonly lacks?: number;
  } = {},
) {
  const form = new FormData();
  const fields = {
    ...{ language: 'en', token, do: 'send', kind: 'product-issue', form: 'p1', problem: 'damaged' },
    ...{ [`pieces:${lineId()}`]: '1', ...said },
  };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const photo of photos) form.append('photos', photo);
  const { url } = proxyRequest({ path: '/account/1001', shop: one });
  const whole = new Request(url, { method: 'POST', body: form });
  const bytes = await whole.arrayBuffer();
  const request = new Request(whole, { body: bytes.slice(0, bytes.byteLength - lacks) });
  const answer = await action({ request, params: { order: '1001' }, context: {} });
  return { status: answer.status, body: await answer.text() };
}

const photo = async (name = 'bag.jpg') => {
  const picture = sharp({ create: { width: 80, height: 60, channels: 3, background: '#806040' } });
  const bytes = await picture
    .withExif({ IFD0: { Copyright: 'where it was taken' } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' });
};

test('[PROD-01] photos of a problem come with it, drawn anew and without where they were taken', async () => {
  deliver(3);
  const fields = pageOf(await ask({ do: 'show', kind: 'product-issue' })).form?.fields;
  expect(fields?.at(-1)).toMatchObject({ type: 'photos', name: 'photos' });
  const sent = await sendPhotos([await photo(), await photo('two.jpg')]);
  expect(pageOf(sent).notice?.text).not.toContain('Photos');
  const kept = await database.requestPhoto.findMany();
  expect(kept).toMatchObject([{ type: 'image/jpeg', width: 80 }, { type: 'image/jpeg' }]);
  for (const { bytes } of kept) expect(Buffer.from(bytes).includes('where it was taken')).toBe(false);
  await database.afterSaleRequest.deleteMany();
  const without = await sendPhotos([], { said: { form: 'p2' } });
  expect(pageOf(without).notice?.text).toContain('Photos help us');
});

test.each([
  [
    'a page that calls itself a photo',
    () => [new File(['<svg onload="alert(1)"/>'], 'a.png')],
    422,
    '“a.png” is not a photo',
  ],
  [
    'a photo with a page behind its first bytes',
    () => [new File(['\x89PNG\r\n\x1a\n<script>'], 'b.png')],
    422,
    '“b.png”',
  ],
  ['six photos', () => Array.from({ length: 6 }, () => new File(['x'], 'c.png')), 422, 'At most 5 photos'],
  ['one of 11 MB', () => [new File([new Uint8Array(11 * 1024 * 1024)], 'd.jpg')], 422, 'larger than 10 MB'],
  ['60 MB in one', () => [new File([new Uint8Array(60 * 1024 * 1024)], 'e.jpg')], 413, 'too large together'],
] as const)('[PROD-01] %s is told and nothing is kept', async (_, files, status, said) => {
  deliver(3);
  const sent = await sendPhotos(files());
  expect([sent.status, sent.body]).toEqual([status, expect.stringContaining(said)]);
  expect(await database.afterSaleRequest.count()).toBe(0);
});

test('[PROD-01] a form that ends in the middle of a photo is told, and nothing is kept without it', async () => {
  deliver(3);
  const sent = await sendPhotos([await photo()], { lacks: 200 });
  expect(sent.status).toBe(422);
  expect(sent.body).toContain('Please try again in a minute');
  expect(await database.afterSaleRequest.count()).toBe(0);
});

test('[FORM-01] of somebody who is not signed in no photo is read', async () => {
  deliver(3);
  const sent = await sendPhotos([await photo()], { token: sessionToken(two, { user: ada }) });
  expect(sent).toEqual({ status: 401, body: '{"problem":"signed-out"}' });
});

describe('an exchange', () => {
  const variant = (number: number) => `gid://shopify/ProductVariant/${number}`;
  const sling = 'gid://shopify/Product/10';
  const field = z.looseObject({
    name: z.string(),
    options: z.array(z.object({ value: z.string(), label: z.string(), isOut: z.boolean().optional() })),
  });

  beforeEach(() => {
    const bought = line({ variant_id: 10, price: '120.00' });
    sellAs(shop, orderBody({ created_at: ago(9), line_items: [bought] }));
    const sold = orderAt(shop);
    const lines = sold.lines.map((each) => ({ ...each, title: 'Sling', productId: sling }));
    shop.state.orders.set(orderId, { ...sold, lines, customerId: ada });
    deliver(3);
  });

  const exchange = (wanted: string, more: Readonly<Record<string, string>> = {}) => ({
    ...{ kind: 'exchange', attested: 'yes', form: 'e1', [`pieces:${lineId()}`]: '1' },
    ...{ [`instead:${lineId()}`]: wanted, ...more },
  });

  test('[EXCH-01] its variants are offered with today’s prices, what is sold out says so, and the difference is shown with the fee', async () => {
    shop.state.soldOut.set(variant(12), true);
    const { form } = pageOf(await ask({ do: 'show', kind: 'exchange' }));
    const offered = field.parse(form?.fields.find(({ name }) => name === `instead:${lineId()}`));
    expect(offered.options.slice(0, -1)).toEqual([
      { value: variant(10), label: 'Cognac · $120.00' },
      { value: variant(11), label: 'Black · $140.00' },
      { value: variant(12), label: 'Forest · $95.00 (sold out)', isOut: true },
    ]);
    expect(offered.options.at(-1)?.value).toBe('words');
    const { body } = await ask({ do: 'estimate', ...exchange(variant(11)) });
    expect(body).toContain('{"what":"To pay","amount":"$35.00"}');
    expect(body).toContain('Fee: $15.00');
  });

  test('[EXCH-01] what was picked is kept with its price and granted; what is sold out by now, or is none of it, is not taken', async () => {
    shop.state.soldOut.set(variant(12), true);
    expect((await ask({ do: 'send', ...exchange(variant(12)) })).body).toContain(
      'not enough of what you chose',
    );
    expect((await ask({ do: 'send', ...exchange(variant(3)) })).body).toContain('or write it');
    expect((await ask({ do: 'send', ...exchange('words') })).body).toContain('or write it');
    expect(await database.afterSaleRequest.count()).toBe(0);
    expect((await ask({ do: 'send', ...exchange(variant(11)) })).status).toBe(200);
    const [row] = await database.afterSaleRequest.findMany();
    expect(row?.asked).toMatchObject({
      inWords: false,
      wanted: [{ variantId: variant(11), quantity: 1, price: { presentment: { minor: 140_00 } } }],
    });
    expect(row?.decision).toMatchObject({ answer: { kind: 'eligible', difference: { kind: 'charge' } } });
  });

  test('[EXCH-01] of what is not sold any more, what is wanted is said in words, and a person finds its price', async () => {
    const product = shop.state.products.get(sling);
    if (product) shop.state.products.set(sling, { ...product, status: 'ARCHIVED' });
    const { body } = await ask({ do: 'show', kind: 'exchange' });
    expect(body).toContain('not sold any more');
    expect(body).not.toContain('instead:');
    expect((await ask({ do: 'send', ...exchange('', { message: 'A tote.' }) })).status).toBe(200);
    const [row] = await database.afterSaleRequest.findMany();
    expect(row).toMatchObject({
      asked: { wanted: [], inWords: true },
      decision: { answer: { kind: 'ask' } },
    });
  });
});

test('what did not come through Shopify is not answered', async () => {
  const request = new Request('https://doorstep.example.com/proxy/account/1001', {
    method: 'POST',
    body: new URLSearchParams({ token: sessionToken(one, { user: ada }) }),
  });
  expect((await action({ request, params: { order: '1001' }, context: {} })).status).toBe(401);
});
