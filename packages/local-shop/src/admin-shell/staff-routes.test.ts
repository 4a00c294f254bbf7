import { expect, test } from 'vitest';
import { z } from 'zod';

import { visiting } from '../http.fixture.ts';
import { testShop } from '../test-shop.ts';
import { adminRoutes } from './routes.ts';

async function browser() {
  const { context } = testShop();
  const sender = { publish: () => undefined, resend: () => Promise.resolve(), stop: () => Promise.resolve() };
  return visiting(adminRoutes(context, sender));
}

const claims = z.object({ sub: z.string() });
const userOf = (token: string): string =>
  claims.parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).sub;

const post = (id: string) => ({ method: 'POST', body: new URLSearchParams({ id }) });

test('a browser is the owner’s until somebody else signs in there, and session tokens name that person', async () => {
  const visit = await browser();
  const token = async (cookie: string) =>
    userOf(await (await visit('/admin/session-token', { method: 'POST', headers: { cookie } })).text());
  expect(await token('')).toBe('1');
  const signedIn = await visit('/admin/staff', { ...post('2'), redirect: 'manual' });
  const [cookie = ''] = (signedIn.headers.get('set-cookie') ?? '').split(';');
  expect(await token(cookie)).toBe('2');
  const page = await (await visit('/admin/staff', { headers: { cookie } })).text();
  expect(page).toContain('Sign in as Jordan Ellis');
  expect(page).not.toContain('Sign in as Sam Rivera');
  const framed = await (
    await visit('/admin/apps/hermes-conformance-products', { headers: { cookie } })
  ).text();
  expect(userOf(/id_token=([\w.-]+)/.exec(framed)?.[1] ?? '')).toBe('2');
});

test('nobody signs in who is not of the staff', async () => {
  const visit = await browser();
  expect((await visit('/admin/staff', post('99'))).status).toBe(404);
});
