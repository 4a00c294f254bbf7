import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

import { database } from '../../database.server.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { sessionToken } from '../../testing/merchant.ts';
import { line, orderBody } from '../../testing/order.ts';
import { publishFor } from '../../testing/policy.ts';
import { proxyRequest } from '../../testing/proxy.ts';
import { sellAs } from '../../testing/sell-as.ts';
import { orderAt, orderId, reportDelivery, sendOff } from '../../testing/shop-orders.ts';
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
    form: z.object({ fields: z.array(z.object({ type: z.string(), name: z.string() })) }).nullable(),
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

test('what did not come through Shopify is not answered', async () => {
  const request = new Request('https://doorstep.example.com/proxy/account/1001', {
    method: 'POST',
    body: new URLSearchParams({ token: sessionToken(one, { user: ada }) }),
  });
  expect((await action({ request, params: { order: '1001' }, context: {} })).status).toBe(401);
});
