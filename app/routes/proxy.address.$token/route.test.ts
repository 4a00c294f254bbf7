import { aallyn, locales } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { correctionLink, linkDays, linkMaking } from '../../corrections/link.server.ts';
import { database } from '../../database.server.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import { followOrder } from '../../jobs/follow-order.server.ts';
import type { Mail } from '../../mail/send.server.ts';
import { act } from '../../orders/order/desk-actions.server.ts';
import { readKeptOrder } from '../../orders/order/kept-order.server.ts';
import { cut } from '../../testing/admin-faults.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { publishFor } from '../../testing/policy.ts';
import { proxyRequest } from '../../testing/proxy.ts';
import { holdsOf, orderAt, orderId, releaseHoldsOf, sell, showAs } from '../../testing/shop-orders.ts';
import { addWarehouse, acceptAtWarehouse, sendOff } from '../../testing/shop-parcels.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import { eraseOrders } from '../../webhooks/personal-data/erase-orders.server.ts';
import { action, loader } from './route.tsx';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';
let shop: ShopWithApp;
let mails: Mail[];

const dependencies = () => ({
  admin: shop.admin,
  database,
  sendMail: (mail: Mail) => {
    mails.push(mail);
    return Promise.resolve({ ok: true, value: null } as const);
  },
});

/** An order to this address, which its webhook and the Admin API tell. */
async function placed(address1 = 'PO Box 12', policy = aallyn): Promise<void> {
  sell(shop);
  showAs(shop, {
    shippingAddress: {
      ...{ address1, city: 'Columbus', zip: '43004', provinceCode: 'OH', countryCode: 'US' },
      ...{ firstName: 'Ada', lastName: 'Ito', phone: '+16145550100' },
    },
    shippingLines: [{ title: 'Standard' }],
    prices: [100_00],
  });
  await publishFor(one, { policy });
  await followOrder(dependencies(), orderId);
}

beforeEach(async () => {
  await emptyDatabase();
  shop = shopWithApp(one);
  mails = [];
  await installAlone(shop, shopWithApp(two));
});

/** The token of the last mail's link. */
function token(): string {
  const [, found] = /\/apps\/doorstep\/address\/(\S+)/.exec(mails.at(-1)?.text ?? '') ?? [];
  if (found === undefined) throw new Error('No mail has a link.');
  return found;
}

interface Asked {
  readonly link?: string;
  readonly by?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const request = ({ link = token(), by = one, headers }: Asked, form?: Record<string, string>) => ({
  request: proxyRequest({
    ...{ path: `/address/${link}`, shop: by },
    ...(form ? { form } : {}),
    ...(headers ? { headers } : {}),
  }),
  params: { token: link },
  context: {},
});
const open = (asked: Asked = {}) => loader(request(asked));
const elm = {
  where: 'here',
  address1: '12 Elm Street',
  address2: '',
  city: 'Columbus',
  zip: '43004',
  elsewhere: '',
};
const send = (changes: Record<string, string> = {}, asked: Asked = {}) =>
  action(request(asked, { ...elm, ...changes }));
const follow = () => followOrder(dependencies(), orderId, new Date(shop.context.now()));
const kept = () => readKeptOrder(database, { shop: one, orderId });
const corrections = () => database.addressCorrection.findMany({ orderBy: { turn: 'asc' } });
const openCases = async () =>
  (await database.case.findMany({ where: { closedAt: null } })).map(({ kind }) => kind);
const jobs = () => database.job.count({ where: { shop: one, subject: orderId } });

test('[ADDR-02] the page of the mail’s link names order and place, and never what was given before', async () => {
  await placed();
  const answer = await open();
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(page).toContain('Order #1001: another address');
  expect(page).toContain('In Ohio, United States');
  expect(page).not.toMatch(/PO Box|43004|Columbus|Ada|Ito|555/);
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('[ADDR-02] opening the link changes nothing, however often and by whatever program', async () => {
  await placed();
  const before = shop.mutations().length;
  for (let at = 0; at < 5; at += 1) expect((await open()).status).toBe(200);
  expect(shop.mutations()).toHaveLength(before);
  expect(await corrections()).toEqual([]);
  expect(await jobs()).toBe(0);
});

test('[ADDR-02] an address that the customer gives is kept with a job, written to the order, and releases it', async () => {
  await placed();
  const page = await (await send({ address2: 'Apt 4' })).text();
  expect(page).toContain('We have the new address for order #1001');
  expect(await jobs()).toBe(1);
  expect(await follow()).toMatchObject({ ok: true });
  const order = orderAt(shop);
  expect(order.shippingAddress).toMatchObject({
    ...{ address1: '12 Elm Street', address2: 'Apt 4', city: 'Columbus', zip: '43004' },
    ...{ provinceCode: 'OH', countryCode: 'US', firstName: 'Ada', lastName: 'Ito', phone: '+16145550100' },
  });
  expect(holdsOf(shop)).toEqual([]);
  expect(order.tags).not.toContain('address-hold');
  const now = await kept();
  // It is counted as what it was held for.
  expect(now?.addressClass).toBe('poBox');
  expect(now?.releasedAt).not.toBeNull();
  expect(await openCases()).toEqual([]);
  expect(await corrections()).toMatchObject([{ turn: 1, state: 'done' }]);
  expect(await database.auditEntry.findMany({ where: { shop: one, kind: 'address-given' } })).toHaveLength(1);
  const calls = shop.mutations().length;
  expect(await follow()).toMatchObject({ ok: true });
  expect(mails.map(({ subject }) => subject)).toEqual([
    'Order #1001: we need a street address',
    'Order #1001: your new address',
  ]);
  expect(mails[1]?.text).toContain('  12 Elm Street\n  Apt 4\n  Columbus, Ohio 43004\n');
  expect(await database.sentMail.count()).toBe(2);
  expect(shop.mutations().filter((name) => name === 'DoorstepOrderUpdateAddress')).toHaveLength(1);
  expect(shop.mutations().slice(calls)).not.toContain('DoorstepHold');
});

test('[ADDR-01] a P.O. box is refused again in the words of checkout, and what was typed stays', async () => {
  await placed();
  const answer = await send({ address1: '12 Elm Street', address2: 'P.O. Box 7' });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain('id="address2-problem"');
  expect(page).toContain(
    'We can&#x27;t ship to P.O. boxes. Please remove the box and keep the street address.',
  );
  expect(page).toContain('value="P.O. Box 7"');
  expect(page).toContain('value="12 Elm Street"');
  expect(await corrections()).toEqual([]);
});

test('[ADDR-02] an address elsewhere is for a person, who finds it, and the customer is told', async () => {
  await placed();
  const page = await (
    await send({ where: 'elsewhere', elsewhere: 'Texas', city: 'Austin', zip: '78701' })
  ).text();
  expect(page).toContain('somebody looks at it first and then writes to you');
  expect(await openCases()).toEqual(expect.arrayContaining(['correction']));
  await follow();
  expect(orderAt(shop).shippingAddress?.address1).toBe('PO Box 12');
  expect(holdsOf(shop)).toHaveLength(1);
  expect(await corrections()).toMatchObject([
    { state: 'person', isElsewhere: true, address: { elsewhere: 'Texas' } },
  ]);
});

test('[ADDR-03] an address that is only asked about can be confirmed, and nothing of it is changed', async () => {
  await placed('General Delivery', { ...aallyn, addresses: { ...aallyn.addresses, generalDelivery: 'ask' } });
  expect(await (await open()).text()).toContain('Yes, ship it there');
  expect(await (await send({ answer: 'right' })).text()).toContain(
    'is released to ship to the address in our e-mail',
  );
  expect(await follow()).toMatchObject({ ok: true });
  expect(orderAt(shop).shippingAddress?.address1).toBe('General Delivery');
  expect(holdsOf(shop)).toEqual([]);
  expect(await kept()).not.toMatchObject({ releasedAt: null });
});

test('[ADDR-01] an address that is refused cannot be confirmed', async () => {
  await placed();
  expect(await (await open()).text()).not.toContain('Yes, ship it there');
  expect((await send({ ...elm, address1: '', answer: 'right' })).status).toBe(422);
  expect(await corrections()).toEqual([]);
});

test('[ADDR-02] of two who send at once the first one counts, and the other is told so', async () => {
  await placed();
  const pages = await Promise.all(
    ['1 Oak Street', '2 Oak Street', '3 Oak Street'].map(async (address1) =>
      (await send({ address1 })).text(),
    ),
  );
  expect(pages.filter((page) => page.includes('We have the new address'))).toHaveLength(1);
  expect(pages.filter((page) => page.includes('it is the one that counts'))).toHaveLength(2);
  expect(await corrections()).toHaveLength(1);
  expect(await (await open()).text()).toContain('it is the one that counts');
});

test('[ADDR-02] once somebody has released the hold, the customer is told that the address is settled', async () => {
  await placed();
  releaseHoldsOf(shop);
  expect(await (await open()).text()).toContain('has settled the address of order #1001');
  expect(await (await send()).text()).toContain('has settled the address of order #1001');
  expect(await corrections()).toEqual([]);
});

test('[ADDR-02] what is released, shipped or cancelled between the customer’s word and the job is for a person', async () => {
  await placed();
  await send();
  releaseHoldsOf(shop);
  sendOff(shop, 'UPS');
  await follow();
  expect(orderAt(shop).shippingAddress?.address1).toBe('PO Box 12');
  expect(await corrections()).toMatchObject([{ state: 'person' }]);
  expect(await openCases()).toContain('correction');
  expect(await (await open()).text()).toContain('it is the one that counts');
});

test('[ADDR-02] an order that has left cannot be corrected, and says so', async () => {
  await placed();
  releaseHoldsOf(shop);
  sendOff(shop, 'UPS');
  expect(await (await send()).text()).toContain('has left, so its address cannot be changed here');
});

test('[ADDR-02] an order that a fulfillment service has in its hands cannot be corrected, and says so', async () => {
  addWarehouse(shop, [7]);
  await placed();
  releaseHoldsOf(shop);
  acceptAtWarehouse(shop);
  expect(await (await send()).text()).toContain('A warehouse has order #1001 already');
});

test('[ADDR-02] without an answer of Shopify nothing is lost: the form says so, and the job tries again', async () => {
  await placed();
  shop.onOperation('DoorstepOrderAddress', cut);
  expect((await open()).status).toBe(503);
  await send();
  shop.onOperation('DoorstepOrderUpdateAddress', cut);
  expect(await follow()).toMatchObject({ ok: false, error: { kind: 'retry' } });
  expect(await corrections()).toMatchObject([{ state: 'waiting' }]);
  expect(await follow()).toMatchObject({ ok: true });
  expect(orderAt(shop).shippingAddress?.address1).toBe('12 Elm Street');
  expect(holdsOf(shop)).toEqual([]);
});

test('[ADDR-02] an address that Shopify refuses is for a person, with what it said', async () => {
  await placed();
  const order = orderAt(shop);
  const shippingAddress = order.shippingAddress && { ...order.shippingAddress, lastName: null };
  shop.state.orders.set(orderId, { ...order, shippingAddress });
  await send();
  await follow();
  expect(await database.case.findMany({ where: { kind: 'correction', closedAt: null } })).toMatchObject([
    { message: 'Shopify refused: Enter a last name' },
  ]);
  expect(holdsOf(shop)).toHaveLength(1);
});

test('[ADDR-02] a mail that asks again has a link of its own once something was said, and the old link stays used', async () => {
  await placed();
  const first = token();
  await send({ where: 'elsewhere', elsewhere: 'Texas' });
  const order = await kept();
  if (order === null) throw new Error('The order was not decided.');
  await act(dependencies(), 'ask', { order, by: { user: '7' }, turn: 1, now: new Date() });
  expect(token()).not.toBe(first);
  expect(await (await open({ link: first })).text()).toContain('it is the one that counts');
  expect(await (await send()).text()).toContain('We have the new address');
});

test.each(locales)(
  'the pages in %s speak that language throughout, from the form to the thanks',
  async (locale) => {
    await placed();
    const order = orderAt(shop);
    shop.state.orders.set(orderId, { ...order, customerLocale: locale });
    const found = await kept();
    if (found === null) throw new Error('The order was not decided.');
    await act(dependencies(), 'ask', { order: found, by: { user: '7' }, turn: 1, now: new Date() });
    const pages = [
      await (await open()).text(),
      await (await send({ address1: '' })).text(),
      await (await send()).text(),
    ];
    for (const page of pages) {
      expect(page).toContain(`<html lang="${locale}">`);
      expect(page).toContain('#1001');
      expect(page).not.toMatch(/\{(shop|order|place|days)\}/);
      expect(page.includes('address')).toBe(locale === 'en' || page.includes('name="address'));
    }
  },
);

test('a link that is wrong says the same for an order that there is and one that there is not, and in the browser’s language', async () => {
  await placed();
  const [said = '', code = ''] = token().split('.');
  const [number, ...rest] = Buffer.from(said, 'base64url').toString().split('.');
  const other = Buffer.from([String(Number(number) + 1), ...rest].join('.')).toString('base64url');
  const headers = { 'accept-language': 'ja,en;q=0.8' };
  const forged = code.startsWith('A') ? `B${code.slice(1)}` : `A${code.slice(1)}`;
  const answers = await Promise.all(
    [`${said}.${forged}`, `${other}.${code}`, 'nothing', 'a.b.c', '%'].map((link) => open({ link, headers })),
  );
  const pages = await Promise.all(answers.map((answer) => answer.text()));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
  expect(new Set(pages).size).toBe(1);
  expect(pages[0]).toContain('このリンクは使えません');
  expect(pages[0]).not.toContain('1001');
});

test('a link of another shop is none, and neither is one of a shop that removed the app', async () => {
  await placed();
  const link = token();
  await publishFor(two);
  const answer = await open({ link, by: two });
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toContain('1001');
  await database.shop.update({ where: { domain: one }, data: { uninstalledAt: new Date() } });
  expect((await open({ link })).status).toBe(404);
});

test('a request that Shopify did not sign is answered 401', async () => {
  await placed();
  const bare = new Request(`https://doorstep.example.com/proxy/address/${token()}`);
  expect((await loader({ request: bare, params: { token: token() }, context: {} })).status).toBe(401);
});

test('a link and its sender are heard so often within an hour, and what was typed is not lost by it', async () => {
  await placed();
  const headers = { 'x-forwarded-for': '203.0.113.7' };
  for (let at = 0; at < 20; at += 1) expect((await send({ address1: '' }, { headers })).status).toBe(422);
  expect((await send({}, { headers })).status).toBe(429);
  expect(await corrections()).toEqual([]);
  const uses = await database.linkUse.findMany();
  expect(JSON.stringify(uses)).not.toContain('203.0.113');
  await database.linkUse.updateMany({ data: { hour: new Date(Date.now() - 2 * 60 * 60 * 1000) } });
  expect((await send({}, { headers })).status).toBe(200);
});

test('what a customer types is text wherever it is shown, whatever it is', async () => {
  await placed();
  const markup = '"><img src=x onerror=alert(1)>{{ shop.metafields }}';
  const page = await (
    await send({
      address1: `PO Box 3 ${markup}`,
      address2: markup,
      city: markup,
      zip: markup,
      elsewhere: markup,
    })
  ).text();
  expect(page).not.toContain('<img');
  expect(page.split('&lt;img src=x onerror=alert(1)&gt;').length).toBeGreaterThan(4);
});

test('a form that no person fills in is not read', async () => {
  await placed();
  expect((await send({ address1: 'x'.repeat(20_000) })).status).toBe(413);
});

test('what a customer said goes with their data, is not written any more, and its link says nothing of an order', async () => {
  await placed();
  await send();
  await eraseOrders(database, one, [orderId], new Date());
  expect(await corrections()).toMatchObject([{ address: null, state: 'erased' }]);
  await follow();
  expect(orderAt(shop).shippingAddress?.address1).toBe('PO Box 12');
  expect(await (await open()).text()).toContain('This link does not work');
});

test('a link that has expired says so, and what to do', async () => {
  await placed();
  const old = new Date(Date.now() - (linkDays + 1) * 24 * 60 * 60 * 1000);
  const expired = correctionLink(
    { orderId, turn: 1, locale: 'fr' },
    linkMaking(one, 'https://a.example', old),
  );
  const answer = await open({ link: expired.split('/').at(-1) ?? '' });
  expect(answer.status).toBe(410);
  expect(await answer.text()).toContain(`pendant ${linkDays} jours`);
});
