import { createServer } from 'node:http';

import express from 'express';
import { expect, onTestFinished, test } from 'vitest';

import type { ShopContext } from '../shop-context.ts';
import { testApp, testShop } from '../test-shop.ts';
import { appProxyRoutes } from './routes.ts';
import { signatureOf } from './signed-query.ts';

interface Asked {
  readonly method: string | undefined;
  readonly url: URL;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

/** An app that answers everything alike, and a storefront that has it behind a proxy. */
async function storefront(
  answer: { status?: number; headers?: Record<string, string>; body?: string } = {},
  changes: Partial<ShopContext['app']> = {},
) {
  const asked: Asked[] = [];
  const app = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url = '', headers } = request;
      asked.push({
        method,
        url: new URL(url, 'http://app'),
        headers,
        body: Buffer.concat(chunks).toString(),
      });
      response
        .writeHead(answer.status ?? 200, { 'content-type': 'text/html', ...answer.headers })
        .end(answer.body ?? '<p>yes</p>');
    });
  });
  const { context } = testShop();
  const scopes = [...testApp.scopes, 'write_app_proxy'];
  const registration = { ...testApp, scopes, url: await listen(app), ...changes };
  context.state.installation = { id: 'gid://shopify/AppInstallation/1', installedAt: context.now(), scopes };
  const routes = appProxyRoutes({ ...context, app: registration });
  return { asked, context, url: await listen(createServer(express().use(routes))) };
}

test('what a buyer asks for below the proxy reaches the app, signed with its secret', async () => {
  const { asked, url } = await storefront();
  const answer = await fetch(`${url}/apps/reviews/new?kind=x&kind=y`, { headers: { cookie: 'cart=1' } });
  expect(await answer.text()).toBe('<p>yes</p>');
  const [got] = asked;
  expect(got?.url.pathname).toBe('/proxy/new');
  const parameters = new URLSearchParams(got?.url.search);
  const signature = parameters.get('signature');
  parameters.delete('signature');
  expect(Object.fromEntries(parameters)).toMatchObject({
    shop: 'example-shop.myshopify.com',
    path_prefix: '/apps/reviews',
    logged_in_customer_id: '',
    timestamp: '1795428000',
  });
  expect(signature).toBe(signatureOf(parameters, testApp.apiSecret));
  parameters.set('kind', 'z');
  expect(signature).not.toBe(signatureOf(parameters, testApp.apiSecret));
});

test('a posted form arrives as it was sent; cookies go neither way', async () => {
  const { asked, url } = await storefront({ headers: { 'set-cookie': 'a=1', 'x-own': 'kept' } });
  const answer = await fetch(`${url}/apps/reviews/new`, {
    method: 'POST',
    body: new URLSearchParams({ note: 'Ünïcode ✓' }),
    headers: { cookie: 'cart=1', 'accept-language': 'fr-CA' },
  });
  const [got] = asked;
  expect(got).toMatchObject({ method: 'POST', body: 'note=%C3%9Cn%C3%AFcode+%E2%9C%93' });
  expect(got?.headers).toMatchObject({ 'accept-language': 'fr-CA', 'x-forwarded-host': new URL(url).host });
  expect(got?.headers['cookie']).toBeUndefined();
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(answer.headers.get('x-own')).toBe('kept');
});

test('the status of the app is the buyer’s', async () => {
  const { url } = await storefront({ status: 422 });
  expect((await fetch(`${url}/apps/reviews/new`)).status).toBe(422);
});

test('a page of Liquid is drawn in the theme, and what stands in it runs', async () => {
  const liquid = { 'content-type': 'application/liquid; charset=utf-8' };
  const page = await storefront({ headers: liquid, body: '<h1>{{ shop.name }}: {{ 1250 | money }}</h1>' });
  const answer = await fetch(`${page.url}/apps/reviews`);
  expect(answer.headers.get('content-type')).toContain('text/html');
  const text = await answer.text();
  expect(text).toContain('<h1>Example Shop: $12.50</h1>');
  expect(text).toContain('href="/cart"');

  const bare = await storefront({ headers: liquid, body: '{% layout none %}<p>{{ 1 | plus: 1 }}</p>' });
  expect(await (await fetch(`${bare.url}/apps/reviews`)).text()).toBe('<p>2</p>');

  const broken = await storefront({ headers: liquid, body: '{{ "a" | unknown_filter }}' });
  expect(await (await fetch(`${broken.url}/apps/reviews`)).text()).toContain('Liquid error: ');
});

test('a form with files arrives byte by byte, up to many megabytes', async () => {
  const { asked, url } = await storefront();
  const body = new FormData();
  body.append('photo', new File([new Uint8Array(20_000_000).fill(7)], 'ünï.png', { type: 'image/png' }));
  expect((await fetch(`${url}/apps/reviews/new`, { method: 'POST', body })).status).toBe(200);
  const [got] = asked;
  expect(got?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  expect(got?.body.length).toBeGreaterThan(20_000_000);
  expect(got?.body).toContain('filename="ünï.png"');
});

test('the app is told who is signed in', async () => {
  const { asked, context, url } = await storefront();
  const ada = { id: 'gid://shopify/Customer/7', email: 'ada@example.com', firstName: null, lastName: null };
  context.state.customers.set(ada.id, { ...ada, phone: null, locale: 'en', createdAt: context.now() });
  await fetch(`${url}/apps/reviews`, { headers: { cookie: 'customer=7' } });
  expect(asked[0]?.url.searchParams.get('logged_in_customer_id')).toBe('7');
});

test('a buyer comes from where their connection does, unless they stand for somebody elsewhere', async () => {
  const { asked, url } = await storefront();
  const from = async (headers: Record<string, string>) => {
    await fetch(`${url}/apps/reviews`, { headers });
    return asked.at(-1)?.headers;
  };
  const own = await from({ 'x-forwarded-for': '203.0.113.9' });
  expect(own?.['x-forwarded-for']).toMatch(/127\.0\.0\.1$/);
  const other = await from({ 'x-local-shop-address': '203.0.113.9' });
  expect(other).toMatchObject({ 'x-forwarded-for': '203.0.113.9' });
  expect(other).not.toHaveProperty('x-local-shop-address');
});

test('an app that does not answer is said to have failed', async () => {
  const { url } = await storefront({}, { url: 'http://127.0.0.1:9' });
  const answer = await fetch(`${url}/apps/reviews`);
  expect(answer.status).toBe(502);
  expect(await answer.text()).toContain('There was an error in the third-party application.');
});

test('without the scope, or without the app, there is nothing at that address', async () => {
  const unscoped = await storefront({}, { scopes: testApp.scopes });
  expect((await fetch(`${unscoped.url}/apps/reviews`)).status).toBe(404);
  const { context, url } = await storefront();
  context.state.installation = null;
  expect((await fetch(`${url}/apps/reviews`)).status).toBe(404);
});
