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
  answer: { status?: number; headers?: Record<string, string> } = {},
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
        .end('<p>yes</p>');
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

test('a page that wants to be Liquid is not shown as something else', async () => {
  const { url } = await storefront({ headers: { 'content-type': 'application/liquid' } });
  const answer = await fetch(`${url}/apps/reviews`);
  expect(answer.status).toBe(502);
  expect(await answer.text()).toContain('no theme to render application/liquid');
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
