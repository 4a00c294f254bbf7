import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';

import { expect, onTestFinished, test } from 'vitest';

import { testApp, testShop } from '../test-shop.ts';
import { webhookSender } from './sender.ts';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An app that answers its deliveries with the given statuses, the last one again and again; 0 hangs up. */
async function listeningApp(...statuses: readonly number[]) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const status = statuses[Math.min(received.length, statuses.length - 1)] ?? 200;
      received.push({ headers: request.headers, body: Buffer.concat(chunks) });
      if (status === 0) request.socket.destroy();
      else response.writeHead(status, { location: '/elsewhere' }).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { received, url: `http://127.0.0.1:${port}` };
}

function senderTo(url: string, retries = 8, subscriptions = testApp.webhooks.subscriptions) {
  const shop = testShop();
  const { state, now } = shop.context;
  state.installation = { id: 'gid://shopify/AppInstallation/1', installedAt: now(), scopes: [] };
  const sender = webhookSender(
    state,
    { ...testApp, url, webhooks: { ...testApp.webhooks, subscriptions } },
    now,
    { timeout: 2000, retries, firstWait: 1 },
  );
  onTestFinished(() => sender.stop());
  return { state, sender, moveTo: (instant: string) => shop.moveTo(instant) };
}

const event = {
  topic: 'orders/create',
  resourceId: 'gid://shopify/Order/1',
  payload: { id: 1, name: 'Ünïcode ✓' },
};

test('a delivery carries Shopify’s headers and the HMAC of the very bytes that arrive', async () => {
  const app = await listeningApp(200);
  const { state, sender } = senderTo(app.url);
  sender.publish(event);
  await expect.poll(() => [...state.webhookDeliveries.values()][0]?.state).toBe('delivered');
  const [delivery] = state.webhookDeliveries.values();
  const [got] = app.received;
  expect(got?.headers).toMatchObject({
    'x-shopify-topic': 'orders/create',
    'x-shopify-shop-domain': 'example-shop.myshopify.com',
    'x-shopify-api-version': '2026-07',
    'x-shopify-webhook-id': delivery?.webhookId,
    'x-shopify-event-id': delivery?.eventId,
    'x-shopify-triggered-at': '2026-11-23T10:00:00.000Z',
    'x-shopify-hmac-sha256': createHmac('sha256', testApp.apiSecret)
      .update(got?.body ?? '')
      .digest('base64'),
  });
  expect(JSON.parse(String(got?.body))).toEqual(event.payload);
});

test('what is not answered by 2xx is sent again with the same ids, until it is', async () => {
  const app = await listeningApp(500, 302, 0, 204);
  const { state, sender } = senderTo(app.url);
  sender.publish(event);
  await expect.poll(() => [...state.webhookDeliveries.values()][0]?.state).toBe('delivered');
  expect(app.received).toHaveLength(4);
  expect(new Set(app.received.map((each) => each.headers['x-shopify-webhook-id'])).size).toBe(1);
  expect([...state.webhookDeliveries.values()][0]?.attempts.map((attempt) => attempt.outcome)).toMatchObject([
    { kind: 'answered', status: 500 },
    { kind: 'answered', status: 302 },
    { kind: 'failed' },
    { kind: 'answered', status: 204 },
  ]);
});

test('after the last retry it is given up, and the log says why', async () => {
  const app = await listeningApp(503);
  const { state, sender } = senderTo(app.url, 2);
  sender.publish(event);
  await expect.poll(() => [...state.webhookDeliveries.values()][0]?.state).toBe('given-up');
  expect(app.received).toHaveLength(3);
});

test('an app that is not installed gets nothing', () => {
  const { state, sender } = senderTo('http://127.0.0.1:9');
  state.installation = null;
  sender.publish(event);
  expect(state.webhookDeliveries.size).toBe(0);
});

test('a topic without a subscription is not sent', () => {
  const { state, sender } = senderTo('http://127.0.0.1:9');
  sender.publish({ ...event, topic: 'orders/updated' });
  expect(state.webhookDeliveries.size).toBe(0);
});

test('a subscription with `include_fields` gets those fields and no others', async () => {
  const app = await listeningApp(200);
  const subscription = { topic: 'orders/create', uri: '/webhooks', includeFields: ['id', 'missing'] };
  const { sender } = senderTo(app.url, 8, [subscription]);
  sender.publish(event);
  await expect.poll(() => app.received).toHaveLength(1);
  expect(app.received[0]?.body.toString()).toBe('{"id":1}');
});

test('a field within a list is included by its path', async () => {
  const app = await listeningApp(200);
  const subscription = { topic: 'orders/create', uri: '/webhooks', includeFields: ['id', 'lines.sku'] };
  const { sender } = senderTo(app.url, 8, [subscription]);
  sender.publish({ ...event, payload: { id: 1, lines: [{ sku: 'a', price: '1' }, { price: '2' }] } });
  await expect.poll(() => app.received).toHaveLength(1);
  expect(app.received[0]?.body.toString()).toBe('{"id":1,"lines":[{"sku":"a"},{}]}');
});

test('a body that says the same again is not sent within a short time, and later it is', () => {
  const subscriptions = [{ topic: 'orders/create', uri: '/webhooks', includeFields: ['id', 'updated_at'] }];
  const { state, sender, moveTo } = senderTo('http://127.0.0.1:9', 8, subscriptions);
  const change = (updatedAt: string) =>
    sender.publish({ ...event, payload: { id: 1, updated_at: updatedAt, tags: updatedAt } });
  change('10:00:00');
  change('10:00:00');
  change('10:00:01');
  expect(state.webhookDeliveries.size).toBe(2);
  moveTo('2026-11-23T10:15:00.000Z');
  change('10:00:00');
  expect(state.webhookDeliveries.size).toBe(3);
});

test('stopping gives up a delivery that waits for its next try', async () => {
  const app = await listeningApp(503);
  const shop = testShop();
  const { state, now } = shop.context;
  state.installation = { id: 'gid://shopify/AppInstallation/1', installedAt: now(), scopes: [] };
  const sender = webhookSender(state, { ...testApp, url: app.url }, now, {
    timeout: 2000,
    retries: 8,
    firstWait: 3_600_000,
  });
  sender.publish(event);
  await expect.poll(() => app.received).toHaveLength(1);
  await sender.stop();
  expect(app.received).toHaveLength(1);
});

test('a delivery is repeated on request as a duplicate: same ids, same bytes', async () => {
  const app = await listeningApp(200);
  const { state, sender } = senderTo(app.url);
  sender.publish(event);
  await expect.poll(() => [...state.webhookDeliveries.values()][0]?.state).toBe('delivered');
  const [webhookId] = state.webhookDeliveries.keys();
  await sender.resend(webhookId ?? '');
  const [one, other] = app.received;
  expect(other?.body.equals(one?.body ?? Buffer.alloc(0))).toBe(true);
  expect(other?.headers['x-shopify-webhook-id']).toBe(one?.headers['x-shopify-webhook-id']);
});
