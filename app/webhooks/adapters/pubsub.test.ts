import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createLocalJWKSet, createRemoteJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import { afterAll, beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { environment } from '../../environment.server.ts';
import { webhookBodies } from '../../testing/webhook-bodies.ts';
import { adaptersOf } from '../ingest.server.ts';
import { pubSubAdapter } from './pubsub.ts';
import { takenBy } from './taken-by.fixture.ts';

const audience = 'https://doorstep.example.com/webhooks/pubsub';
const serviceAccount = 'push@doorstep.iam.gserviceaccount.com';

/** Keys in the place of Google's, and some that are not among them. */
const [own, strange] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
const published = { keys: [{ ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] };
const inbox = takenBy(
  new Map([['/webhooks/pubsub', pubSubAdapter({ audience, serviceAccount }, createLocalJWKSet(published))]]),
);

beforeEach(async () => {
  await database.webhookDelivery.deleteMany();
});
afterAll(async () => (await inbox).close());

const now = () => Math.floor(Date.now() / 1000);

/** A token with the header and the claims that Google documents for push subscriptions. */
const token = (changes: JWTPayload = {}, { key = own.privateKey, kid = 'one' } = {}): Promise<string> =>
  new SignJWT({
    ...{ iss: 'https://accounts.google.com', aud: audience, azp: '113774264463038321964' },
    ...{ sub: '113774264463038321964', email: serviceAccount, email_verified: true },
    ...{ iat: now(), exp: now() + 3600, ...changes },
  })
    .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
    .sign(key);

/**
 * A push as Google documents it, of a message as Shopify publishes it: the body in `data`, the headers of a webhook as
 * attributes, in the letters in which public consumers of Shopify's messages read them.
 */
const pushOf = (topic: string, body: unknown, attributes: Readonly<Record<string, string>> = {}) => ({
  message: {
    attributes: {
      ...{ 'Content-Type': 'application/json', 'X-Shopify-Topic': topic, 'X-Shopify-API-Version': '2026-07' },
      ...{ 'X-Shopify-Shop-Domain': 'aallyn.myshopify.com', 'X-Shopify-Webhook-Id': 'w-1' },
      'X-Shopify-Hmac-SHA256': 'PONGKZvuaN7j92Fdw/6EKtpsx3EUOf9JZ4NrUvEi5MI=',
      'X-Shopify-Event-Id': 'a2533945-511e-45bb-a0fa-1dba0ad9ecb1',
      'X-Shopify-Triggered-At': '2026-11-23T10:00:00.110521905Z',
      ...attributes,
    },
    data: Buffer.from(JSON.stringify(body)).toString('base64'),
    ...{ messageId: '2070443601311540', message_id: '2070443601311540' },
    ...{ publishTime: '2026-11-23T10:00:01.19Z', publish_time: '2026-11-23T10:00:01.19Z' },
  },
  subscription: 'projects/doorstep/subscriptions/webhooks',
});
const order = pushOf('orders/updated', webhookBodies['orders/updated']);

const post = async (body: unknown, bearer: string | null): Promise<number> =>
  (await inbox).post('/webhooks/pubsub', bearer === null ? {} : { authorization: `Bearer ${bearer}` }, body);

test('a message that is pushed is stored as the webhook in it', async () => {
  expect(await post(order, await token())).toBe(200);
  expect(await database.webhookDelivery.findMany()).toMatchObject([
    {
      ...{ source: 'pubsub', shop: 'aallyn.myshopify.com', webhookId: 'w-1', topic: 'orders/updated' },
      ...{ resourceId: 'gid://shopify/Order/1001', triggeredAt: new Date('2026-11-23T10:00:00.110Z') },
      eventId: 'a2533945-511e-45bb-a0fa-1dba0ad9ecb1',
    },
  ]);
});

test.each([
  ['of another audience', () => token({ aud: 'https://another.example.com' })],
  ['of another service account', () => token({ email: 'another@doorstep.iam.gserviceaccount.com' })],
  ['of an address that is not verified', () => token({ email_verified: false })],
  ['of another issuer', () => token({ iss: 'https://accounts.example.com' })],
  ['that has expired', () => token({ exp: now() - 60 })],
  ['that is not valid yet', () => token({ nbf: now() + 600 })],
  ['that another key signed', () => token({}, { key: strange.privateKey })],
  ['of a key that Google does not have', () => token({}, { kid: 'two' })],
  ['that is none', () => Promise.resolve('nonsense')],
  ['that nobody signed', unsigned],
  ['that is signed with what everybody knows', signedByPublic],
  ['that is missing', () => Promise.resolve(null)],
])('with a token %s nothing is taken', async (_, make) => {
  expect(await post(order, await make())).toBe(401);
  expect(await database.webhookDelivery.count()).toBe(0);
});

async function unsigned(): Promise<string> {
  const [, claims] = (await token()).split('.');
  return `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${claims}.`;
}

/** Google's public key taken for a secret. */
async function signedByPublic(): Promise<string> {
  const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(own.publicKey)));
  return new SignJWT({ email: serviceAccount, email_verified: true })
    .setProtectedHeader({ alg: 'HS256', kid: 'one' })
    .setIssuer('https://accounts.google.com')
    .setAudience(audience)
    .setExpirationTime('1h')
    .sign(secret);
}

test.each([
  {},
  [],
  { message: {} },
  { message: { attributes: {}, data: '…' } },
  { message: { ...order.message, attributes: null } },
])('%o is no message of Shopify’s', async (body) => {
  expect(await post(body, await token())).toBe(400);
});

test.each([
  [{ 'X-Shopify-Webhook-Id': 'w'.repeat(5000) }, 'orders/updated'],
  [{ 'X-Shopify-Topic': 'Orders\u0000' }, 'unreadable'],
])('a message with an odd id or topic is parked (%#)', async (attributes, topic) => {
  const message = pushOf('orders/updated', webhookBodies['orders/updated'], attributes);
  expect(await post(message, await token())).toBe(200);
  expect(await database.webhookDelivery.findMany()).toMatchObject([
    { source: 'pubsub', topic, outcome: 'its id or its topic is odd' },
  ]);
});

test('a message that is labelled for another topic or shop than its body is refused', async () => {
  const erase = webhookBodies['shop/redact'];
  const bearer = await token();
  expect(await post(pushOf('shop/redact', webhookBodies['orders/updated']), bearer)).toBe(401);
  const elsewhere = { 'X-Shopify-Shop-Domain': 'other.myshopify.com' };
  expect(await post(pushOf('shop/redact', erase, elsewhere), bearer)).toBe(401);
  expect(await database.webhookDelivery.count()).toBe(0);
});

test('Google’s keys are asked for once, and while they cannot be had the message is to come again', async () => {
  let asked = 0;
  let isUp = false;
  const google = createServer((_, response) => {
    asked += 1;
    if (isUp) response.end(JSON.stringify(published));
    else response.writeHead(500).end();
  });
  await new Promise<void>((listening) => google.listen(0, '127.0.0.1', listening));
  const address: AddressInfo | string | null = google.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const keys = createRemoteJWKSet(new URL(`http://127.0.0.1:${port}/certs`));
  const remote = await takenBy(
    new Map([['/webhooks/pubsub', pubSubAdapter({ audience, serviceAccount }, keys)]]),
  );
  const send = async () =>
    remote.post('/webhooks/pubsub', { authorization: `Bearer ${await token()}` }, order);
  expect(await send()).toBe(503);
  isUp = true;
  expect([await send(), await send(), await send()]).toEqual([200, 200, 200]);
  expect(asked).toBe(2);
  await remote.close();
  await new Promise((closed) => google.close(closed));
});

test('without a push subscription in the settings there is no such address', async () => {
  const closed = await takenBy(adaptersOf(environment()));
  expect(await closed.post('/webhooks/pubsub', {}, order)).toBe(404);
  await closed.close();
});
