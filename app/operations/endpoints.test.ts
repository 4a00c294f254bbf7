import { createServer } from 'node:http';
import { connect, createServer as createDoor } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { openOperations } from './endpoints.server.ts';
import type { Operations } from './endpoints.server.ts';
import { timeJob } from './metrics.server.ts';

const metricsToken = 'a-token-of-sixteen-letters';
const databaseUrl = process.env['DATABASE_URL'] ?? '';
const nowhere = 'postgresql://doorstep:hunter2@127.0.0.1:1/doorstep';

let open: (() => Promise<void>)[] = [];
beforeEach(() => {
  open = [];
});
afterEach(async () => {
  await Promise.all(open.map((close) => close()));
});

/** A process with nothing but these endpoints; everything else is answered 418. */
async function serve(options: Partial<Parameters<typeof openOperations>[0]> = {}) {
  const operations: Operations = openOperations({ databaseUrl, metricsToken, ...options });
  const server = createServer((request, response) => {
    if (!operations.handle(request, response)) response.writeHead(418).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await operations.stop();
  });
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, init);
    return { status: answer.status, body: await answer.text() };
  };
  return { operations, ask };
}

const withToken = { headers: { Authorization: `Bearer ${metricsToken}` } };

test('a process that answers is alive, with its database and without', async () => {
  const [here, away] = [await serve(), await serve({ databaseUrl: nowhere })];
  expect(await here.ask('/healthz')).toEqual({ status: 200, body: 'ok' });
  expect(await away.ask('/healthz')).toEqual({ status: 200, body: 'ok' });
});

test('it is ready while it reaches its database and is not about to stop', async () => {
  const { ask, operations } = await serve();
  expect(await ask('/readyz')).toEqual({ status: 200, body: 'ready' });
  operations.leave();
  expect(await ask('/readyz')).toEqual({ status: 503, body: 'stopping' });
  expect((await ask('/healthz')).status).toBe(200);
});

test('without its database it is not ready, says no password, and still gives its own metrics', async () => {
  const { ask } = await serve({ databaseUrl: nowhere });
  expect(await ask('/readyz')).toEqual({ status: 503, body: 'no database' });
  const { status, body } = await ask('/metrics', withToken);
  expect(status).toBe(200);
  expect(body).toContain('doorstep_process_cpu_seconds_total');
  expect(body).not.toContain('hunter2');
});

/** The way to the database, which can be shut: nobody is refused or cut off, and nobody gets an answer any more. */
async function openDoor() {
  const { hostname, port: behind } = new URL(databaseUrl);
  const sockets: Socket[] = [];
  let isShut = false;
  const door = createDoor((socket) => {
    sockets.push(socket.on('error', () => undefined));
    if (isShut) return;
    const inside = connect({ host: hostname, port: Number(behind) }).on('error', () => undefined);
    sockets.push(inside);
    socket.on('data', (bytes) => !isShut && inside.write(bytes));
    inside.on('data', (bytes) => !isShut && socket.write(bytes));
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  open.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => door.close(resolve));
  });
  const address: AddressInfo | string | null = door.address();
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  return {
    url: url.href,
    shut: (): void => {
      isShut = true;
    },
  };
}

test('while its database is frozen it is not ready, whether or not it was connected before, and is alive', async () => {
  const door = await openDoor();
  const [known, late] = [await serve({ databaseUrl: door.url }), await serve({ databaseUrl: door.url })];
  expect(await known.ask('/readyz')).toEqual({ status: 200, body: 'ready' });
  door.shut();
  for (const { ask } of [known, late]) {
    expect(await ask('/readyz')).toEqual({ status: 503, body: 'no database' });
    expect((await ask('/metrics', withToken)).status).toBe(200);
    expect(await ask('/healthz')).toEqual({ status: 200, body: 'ok' });
  }
});

test('metrics tell what waits for all shops, and name none', async () => {
  await database.job.deleteMany();
  const shop = 'aallyn.myshopify.com';
  await database.job.createMany({
    data: [
      { shop, subject: 'gid://shopify/Order/1', priority: 0 },
      { shop, subject: 'gid://shopify/Order/2', priority: 0, readyAt: new Date(Date.now() - 90_000) },
      { shop, subject: 'gid://shopify/Order/3', priority: 0, exhaustedAt: new Date() },
    ],
  });
  await database.webhookDelivery.deleteMany();
  const receivedAt = new Date();
  const news = { shop, topic: 'orders/delete', receivedAt };
  await database.webhookDelivery.createMany({
    data: [
      { ...news, webhookId: 'waits' },
      { ...news, webhookId: 'parked', processedAt: receivedAt, outcome: 'nobody reads this topic' },
      { ...news, webhookId: 'done', processedAt: new Date(receivedAt.getTime() + 1) },
    ],
  });
  timeJob()({ about: 'order', end: 'done' });
  const { body } = await (await serve()).ask('/metrics', withToken);
  expect(body).toMatch(/^doorstep_jobs_waiting 2$/m);
  expect(body).toMatch(/^doorstep_jobs_given_up 1$/m);
  expect(body).toMatch(/^doorstep_deliveries_waiting 1$/m);
  expect(body).toMatch(/^doorstep_deliveries_parked 1$/m);
  expect(Number(/^doorstep_jobs_oldest_seconds (.*)$/m.exec(body)?.[1])).toBeGreaterThanOrEqual(89);
  expect(body).toMatch(/^doorstep_job_seconds_count\{about="order",end="done"\} [1-9]/m);
  expect(body).not.toMatch(/myshopify|gid:/);
  await database.job.deleteMany();
});

test.each([
  ['no token', {}],
  ['another token', { headers: { Authorization: 'Bearer another' } }],
  ['the token without its kind', { headers: { Authorization: metricsToken } }],
])('with %s there are no metrics', async (_, init) => {
  expect(await (await serve()).ask('/metrics', init)).toEqual({ status: 401, body: 'not the token' });
});

test('metrics that nobody has switched on are not there, whatever is brought', async () => {
  const { ask } = await serve({ metricsToken: null });
  expect((await ask('/metrics', withToken)).status).toBe(404);
});

test.each(['/healthz/', '/readyz/x', '/constructor', '/app', '/'])('%s is left to others', async (path) => {
  expect((await (await serve()).ask(path)).status).toBe(418);
});

test('only who asks is answered: a POST is left to others', async () => {
  expect((await (await serve()).ask('/healthz', { method: 'POST' })).status).toBe(418);
});
