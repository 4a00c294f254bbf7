import { createHmac } from 'node:crypto';

import express from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';

import { testApp, testShop, type TestShop } from '../test-shop.ts';
import { oauthRoutes } from './oauth.ts';
import { sessionToken, verifySessionToken } from './session-token.ts';
import { usableToken } from './tokens.ts';

const EXCHANGE = {
  client_id: testApp.apiKey,
  client_secret: testApp.apiSecret,
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
  subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
  requested_token_type: 'urn:shopify:params:oauth:token-type:offline-access-token',
};

async function post(
  shop: TestShop,
  body: object,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const server = express().use(oauthRoutes(shop.context)).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const response = await fetch(`http://127.0.0.1:${port}/admin/oauth/access_token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: z.record(z.string(), z.unknown()).parse(await response.json()) };
}

test('a session token is exchanged for an offline token that installs the app', async () => {
  const shop = testShop();
  const answer = await post(shop, { ...EXCHANGE, subject_token: sessionToken(shop.context), expiring: '0' });
  expect(answer).toMatchObject({ status: 200, body: { scope: testApp.scopes.join(',') } });
  expect(answer.body).not.toHaveProperty('refresh_token');
  expect(usableToken(shop.context, String(answer.body['access_token']))?.kind).toBe('offline');
  expect(shop.context.state.installation?.scopes).toEqual(testApp.scopes);
});

test('an expiring offline token ends after an hour and is renewed by its refresh token', async () => {
  const shop = testShop();
  const first = await post(shop, { ...EXCHANGE, subject_token: sessionToken(shop.context), expiring: '1' });
  expect(first.body).toMatchObject({ expires_in: 3600, refresh_token_expires_in: 7776000 });
  shop.moveTo('2026-11-23T11:00:01.000Z');
  expect(usableToken(shop.context, String(first.body['access_token']))).toBeNull();
  const renewed = await post(shop, {
    client_id: testApp.apiKey,
    client_secret: testApp.apiSecret,
    grant_type: 'refresh_token',
    refresh_token: first.body['refresh_token'],
  });
  expect(usableToken(shop.context, String(renewed.body['access_token']))?.kind).toBe('offline');
});

test('an old refresh token works again until the new one is used, then no more', async () => {
  const shop = testShop();
  const renew = (refreshToken: unknown) =>
    post(shop, {
      client_id: testApp.apiKey,
      client_secret: testApp.apiSecret,
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
    });
  const first = await post(shop, { ...EXCHANGE, subject_token: sessionToken(shop.context), expiring: '1' });
  const old = first.body['refresh_token'];
  const second = await renew(old);
  expect((await renew(old)).status).toBe(200);
  expect((await renew(second.body['refresh_token'])).status).toBe(200);
  expect(await renew(old)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
});

test('an online token names the person it stands for', async () => {
  const shop = testShop();
  const online = {
    ...EXCHANGE,
    requested_token_type: 'urn:shopify:params:oauth:token-type:online-access-token',
  };
  const owner = await post(shop, { ...online, subject_token: sessionToken(shop.context) });
  expect(owner.body).toMatchObject({ associated_user: { id: 1, first_name: 'Jordan', account_owner: true } });
  const other = await post(shop, { ...online, subject_token: sessionToken(shop.context, '2') });
  expect(other.body).toMatchObject({ associated_user: { id: 2, first_name: 'Sam', account_owner: false } });
});

test('nobody gets a token by the name of somebody who is not of the staff', async () => {
  const shop = testShop();
  const answer = await post(shop, { ...EXCHANGE, subject_token: sessionToken(shop.context, '99') });
  expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_subject_token' } });
});

test('a wrong secret is answered 401', async () => {
  const shop = testShop();
  const wrong = { ...EXCHANGE, client_secret: 'guess', subject_token: sessionToken(shop.context) };
  expect(await post(shop, wrong)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  expect(shop.context.state.installation).toBeNull();
});

test('an expired, a forged and an unsigned session token are refused', async () => {
  const shop = testShop();
  const token = sessionToken(shop.context);
  const [header, body] = token.split('.');
  const forged = `${header}.${body}.${createHmac('sha256', 'other').update(`${header}.${body}`).digest('base64url')}`;
  for (const subject of [forged, `${header}.${body}.`, 'nonsense', ''])
    expect(await post(shop, { ...EXCHANGE, subject_token: subject })).toMatchObject({ status: 400 });
  shop.moveTo('2026-11-23T10:01:01.000Z');
  expect(await post(shop, { ...EXCHANGE, subject_token: token })).toMatchObject({
    status: 400,
    body: { error: 'invalid_subject_token' },
  });
});

test('a session token for another app or shop is worth nothing here', () => {
  const shop = testShop();
  const other = testShop();
  const otherApp = sessionToken({ ...shop.context, app: { ...testApp, apiKey: 'other-key' } });
  other.context.state.shop = { ...other.context.state.shop, domain: 'other.myshopify.com' };
  expect(verifySessionToken(shop.context, otherApp)).toBeNull();
  expect(verifySessionToken(shop.context, sessionToken(other.context))).toBeNull();
});
