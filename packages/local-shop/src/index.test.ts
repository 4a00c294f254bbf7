import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

import { createTransport } from 'nodemailer';
import { beforeAll, afterAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

import * as entry from './index.ts';
import { exampleShop, startLocalShop, type LocalShop } from './index.ts';
import * as testing from './test-shop.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const received: string[] = [];
const app = createServer((request, response) => {
  received.push(request.headers['x-shopify-topic']?.toString() ?? request.url ?? '');
  request.resume().on('end', () => response.end());
});

let shop: LocalShop;

beforeAll(async () => {
  await new Promise<void>((listening) => app.listen(0, '127.0.0.1', listening));
  const address = app.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  shop = await startLocalShop({
    seed: exampleShop,
    neighbours: [
      { ...exampleShop, shop: { ...exampleShop.shop, name: 'Next Door', domain: 'next-door.myshopify.com' } },
    ],
    port: 0,
    smtpPort: 0,
    app: {
      url: `http://127.0.0.1:${port}`,
      apiKey: 'key',
      apiSecret: 'secret',
      configuration: at('./test-shop.app.toml'),
      extensions: at('./seed'), // a folder without extensions
    },
  });
});

afterAll(async () => {
  await shop.stop();
  app.closeAllConnections();
  app.close();
});

beforeEach(async () => {
  received.length = 0;
  await fetch(`${shop.url}/local-shop/reset`, { method: 'POST' });
});

const page = async (path: string): Promise<string> => (await fetch(shop.url + path)).text();

async function install(domain: Readonly<Record<string, string>> = {}): Promise<string> {
  const token = await (
    await fetch(`${shop.url}/admin/session-token`, { method: 'POST', headers: domain })
  ).text();
  const response = await fetch(`${shop.url}/admin/oauth/access_token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...domain },
    body: JSON.stringify({
      client_id: 'key',
      client_secret: 'secret',
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: token,
      subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    }),
  });
  return z.object({ access_token: z.string() }).parse(await response.json()).access_token;
}

const ask = (
  token: string,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetch(`${shop.url}/admin/api/2026-07/graphql.json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-shopify-access-token': token, ...headers },
    body: JSON.stringify({ query }),
  });

const pobox = {
  variantId: 'gid://shopify/ProductVariant/6',
  quantity: '1',
  email: 'ana@example.com',
  address1: 'PO Box 12',
  city: 'Columbus',
  provinceCode: 'oh',
  countryCode: 'US',
  zip: '43004',
  shippingTitle: 'Standard',
  shippingPrice: '5.00',
  note: '<script>alert(1)</script>',
  then: 'complete',
};

const submit = (fields: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${shop.url}/admin/draft_orders`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });

test('an access token opens the Admin API; no token and another version do not', async () => {
  const token = await install();
  expect(await (await ask(token, '{ shop { name } }')).json()).toMatchObject({
    data: { shop: { name: 'Example Shop' } },
  });
  expect((await ask('guess', '{ shop { name } }')).status).toBe(401);
  expect((await fetch(`${shop.url}/admin/api/2025-01/graphql.json`, { method: 'POST' })).status).toBe(401);
});

test('a request for another shop’s domain finds no shop', async () => {
  const token = await install();
  expect(
    (await ask(token, '{ shop { name } }', { 'x-local-shop-domain': 'other.myshopify.com' })).status,
  ).toBe(404);
});

test('the admin frames the app at the path of its own address, with a session token', async () => {
  const html = await page('/admin/apps/test-app/app/policy?tab=2');
  expect(html.indexOf('/admin/shell.js')).toBeLessThan(html.indexOf('<iframe'));
  const src = /<iframe[^>]*\ssrc="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const url = new URL(src);
  expect(url.pathname).toBe('/app/policy');
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    tab: '2',
    embedded: '1',
    shop: 'example-shop.myshopify.com',
    host: 'YWRtaW4uc2hvcGlmeS5jb20vc3RvcmUvZXhhbXBsZS1zaG9w',
    locale: 'en',
  });
});

test('a path that points elsewhere stays in the app', async () => {
  const html = await page('/admin/apps/test-app//evil.example/x');
  expect(html).not.toMatch(/src="[^"]*evil\.example/);
});

test('a draft order to a P.O. box becomes an order, and orders/create is sent', async () => {
  await install();
  const response = await submit(pobox);
  const order = await page(new URL(response.headers.get('location') ?? '', shop.url).pathname);
  expect(order).toContain('PO Box 12');
  expect(order).toContain('$265.00');
  await expect.poll(() => received).toContain('orders/create');
});

test('the storefront says how to reach the shop', async () => {
  expect(await page('/pages/contact')).toContain('<a href="mailto:');
});

test('what a buyer writes is text on the admin’s pages', async () => {
  const response = await submit(pobox);
  const order = await page(new URL(response.headers.get('location') ?? '', shop.url).pathname);
  expect(order).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(order).not.toContain('<script>alert');
});

test('a draft form with mistakes comes back with what was typed and what is wrong', async () => {
  const response = await submit({ ...pobox, quantity: '0', address1: '', shippingPrice: 'five' });
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain('Enter a whole number from 1 to 9999');
  expect(html).toContain('Enter an address');
  expect(html).toContain('value="five"');
});

test('a mail is caught and shown; its HTML may do nothing', async () => {
  const transport = createTransport(shop.smtpUrl);
  await transport.sendMail({
    from: 'Shop <shop@example.com>',
    to: 'ana@example.com',
    subject: 'Your order “Ünïcode”',
    text: 'It is on its way.',
    html: '<p>It is on its way.</p><script>alert(1)</script>',
  });
  transport.close();
  const { messages } = z
    .object({ messages: z.array(z.object({ id: z.string(), to: z.array(z.string()), subject: z.string() })) })
    .parse(JSON.parse(await page('/mailbox/messages.json')));
  expect(messages).toMatchObject([{ to: ['ana@example.com'], subject: 'Your order “Ünïcode”' }]);
  const id = messages[0]?.id ?? '';
  expect(await page(`/mailbox/${id}`)).toMatch(
    /<iframe[^>]* sandbox="allow-popups allow-popups-to-escape-sandbox"/,
  );
  const html = await fetch(`${shop.url}/mailbox/${id}/html`);
  expect(html.headers.get('content-security-policy')).toMatch(
    /^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'/,
  );
});

test('reset forgets orders, mails, tokens and settings, and may switch shipping to the markets', async () => {
  const token = await install();
  await submit(pobox);
  await fetch(`${shop.url}/local-shop/reset`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"marketDrivenShipping":true}',
  });
  expect((await ask(token, '{ shop { name } }')).status).toBe(401);
  const fresh = await install();
  const query = '{ shop { features { marketDrivenShipping } } orders(first: 1) { nodes { id } } }';
  expect(await (await ask(fresh, query)).json()).toMatchObject({
    data: { shop: { features: { marketDrivenShipping: true } }, orders: { nodes: [] } },
  });
});

test('a reset with a wish that it does not know changes nothing', async () => {
  const token = await install();
  const response = await fetch(`${shop.url}/local-shop/reset`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"marketDrivenShipping":"yes"}',
  });
  expect(response.status).toBe(400);
  expect((await ask(token, '{ shop { name } }')).status).toBe(200);
});

test('App Bridge and the shell are served as scripts', async () => {
  for (const path of ['/app-bridge.js', '/admin/shell.js']) {
    const response = await fetch(shop.url + path);
    expect(response.headers.get('content-type')).toMatch('javascript');
    expect((await response.text()).length).toBeGreaterThan(1000);
  }
});

test('a port that is taken is said so, and nothing stays open', async () => {
  const taken = Number(new URL(shop.url).port);
  const options = {
    seed: exampleShop,
    port: taken,
    smtpPort: 0,
    app: {
      url: 'http://127.0.0.1:9',
      apiKey: 'key',
      apiSecret: 'secret',
      configuration: at('./test-shop.app.toml'),
      extensions: at('./seed'),
    },
  };
  await expect(startLocalShop(options)).rejects.toThrow('EADDRINUSE');
});

test('the README names what the two entries have', () => {
  const readme = readFileSync(at('../README.md'), 'utf8');
  const table = readme.slice(readme.indexOf('## What is public'), readme.indexOf('## What it does not do'));
  for (const name of [...Object.keys(entry), ...Object.keys(testing)]) expect(table).toContain(`\`${name}\``);
});

test('a neighbour at the same address is a shop of its own: its tokens, orders, faults and webhooks', async () => {
  const nextDoor = { 'x-local-shop-domain': 'next-door.myshopify.com' };
  const own = await install();
  const theirs = await install(nextDoor);
  const NAME = '{ shop { name } orders(first: 5) { nodes { name } } }';
  await ask(
    theirs,
    'mutation { orderCreate(order: { lineItems: [{ title: "Bag", quantity: 1 }] }) { order { id } } }',
    nextDoor,
  );
  expect(await (await ask(theirs, NAME, nextDoor)).json()).toMatchObject({
    data: { shop: { name: 'Next Door' }, orders: { nodes: [{ name: '#1001' }] } },
  });
  expect(await (await ask(own, NAME)).json()).toMatchObject({ data: { orders: { nodes: [] } } });
  expect((await ask(own, NAME, nextDoor)).status).toBe(401);
  await fetch(`${shop.url}/local-shop/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...nextDoor },
    body: JSON.stringify({ operation: 'Down', faults: [{ kind: 'status', status: 503 }] }),
  });
  expect((await ask(own, 'query Down { shop { name } }')).status).toBe(200);
  expect((await ask(theirs, 'query Down { shop { name } }', nextDoor)).status).toBe(503);
});

test('the shop’s clock is moved, and orders are as old as it says; tokens go by the machine’s', async () => {
  const move = (days: number) =>
    fetch(`${shop.url}/local-shop/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ days }),
    });
  const { now } = z.object({ now: z.string() }).parse(await (await move(-21)).json());
  expect(Date.now() - Date.parse(now)).toBeGreaterThan(20.9 * 24 * 3600 * 1000);
  const token = await (await fetch(`${shop.url}/admin/session-token`, { method: 'POST' })).text();
  const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  expect(z.object({ exp: z.number() }).parse(JSON.parse(claims)).exp).toBeGreaterThan(Date.now() / 1000);
  expect((await move(4000)).status).toBe(400);
});
