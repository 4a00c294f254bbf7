import { beforeEach, expect, test } from 'vitest';

import { emptyDatabase } from '../../testing/empty-database.ts';
import { publishFor } from '../../testing/policy.ts';
import { proxyRequest } from '../../testing/proxy.ts';
import { loader } from './route.ts';

beforeEach(async () => {
  await emptyDatabase();
  await publishFor('aallyn.myshopify.com');
});

const visit = (request: Request) => loader({ request, params: {}, context: {} });

test('[FORM-01] an address below the proxy that leads nowhere says so in the shopper’s language, with the way to the form, and tells no other page of itself', async () => {
  const headers = { 'accept-language': 'ja' };
  const answer = await visit(proxyRequest({ path: '/suport', headers }));
  expect(answer.status).toBe(404);
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  const page = await answer.text();
  expect(page).toContain('このリンクは');
  expect(page).toContain('href="/apps/doorstep/requests/new?locale=ja"');
});

test('nobody whom Shopify did not send, and nobody of a shop without the app, is told more than that', async () => {
  expect((await visit(new Request('https://doorstep.example.com/proxy/suport'))).status).toBe(401);
  const unknown = await visit(proxyRequest({ path: '/suport', shop: 'unknown.myshopify.com' }));
  expect(unknown.status).toBe(404);
  expect(await unknown.text()).toBe('There is nothing at this address');
});
