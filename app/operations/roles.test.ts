import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { afterEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { install } from '../testing/merchant.ts';

const running = new Set<() => Promise<unknown>>();
afterEach(async () => {
  await Promise.all([...running].map((stop) => stop()));
  running.clear();
});

/** Starts what was built as a process of these roles, on the database of this test; beside a shop of this machine, in the place of Shopify, where one is given. */
async function start(roles: string, localShop?: string) {
  // The process is no test: its log goes where logs go.
  const { LOCAL_SHOP_URL: _, VITEST: __, ...settings } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {
      ...settings,
      NODE_ENV: 'production',
      DOORSTEP_MODE: localShop === undefined ? 'production' : 'local',
      ...(localShop === undefined ? {} : { LOCAL_SHOP_URL: localShop }),
      CUSTOMER_CODE_SECRET: 'a secret of thirty-two characters',
      DOORSTEP_ROLES: roles,
      HOST: '127.0.0.1',
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  running.add(() => {
    child.kill('SIGKILL');
    return ended;
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /ready at (http:\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    const status = async (path: string, init: RequestInit = {}) =>
      (await fetch(`${url}${path}`, init)).status;
    return { child, ended, status };
  }
  throw new Error('It ended before it was ready.');
}

const post = { method: 'POST', body: '{}' };

test('a process has the parts of its roles and no others, and each says whether it is ready', async () => {
  const ingest = await start('ingest');
  expect(await ingest.status('/readyz')).toBe(200);
  // Not signed, and so seen by who takes webhooks.
  expect(await ingest.status('/webhooks', post)).toBe(401);
  expect(await ingest.status('/app')).toBe(404);

  const worker = await start('worker');
  expect(await worker.status('/readyz')).toBe(200);
  expect(await worker.status('/webhooks', post)).toBe(404);
  expect(await worker.status('/app')).toBe(404);
});

test('told to stop, it first says so to whoever sends it requests, answers what still comes, and then ends well', async () => {
  const { child, ended, status } = await start('web,ingest');
  expect(await status('/app')).not.toBe(404);
  child.kill('SIGTERM');
  await expect.poll(() => status('/readyz')).toBe(503);
  expect(await status('/healthz')).toBe(200);
  expect(await status('/webhooks', post)).toBe(401);
  expect(await ended).toEqual([0, null]);
});

/** In the place of Shopify: gives no answer until it is told to, and then that there is nothing. */
async function silentShop() {
  const waiting: ServerResponse[] = [];
  const server = createServer((_, response) => void waiting.push(response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  running.add(() => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  });
  const address: AddressInfo | string | null = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    asked: () => waiting.length,
    answer: (): void => {
      for (const response of waiting)
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"order":null}}');
    },
  };
}

const job = { shop: 'aallyn.myshopify.com', subject: 'gid://shopify/Order/1001' };

/** A worker that has asked about an order, and has no answer yet. */
async function workerAtWork() {
  await database.job.deleteMany();
  await install(job.shop);
  await database.job.create({ data: { ...job, priority: 0 } });
  const shop = await silentShop();
  const worker = await start('worker', shop.url);
  await expect.poll(() => shop.asked()).toBeGreaterThan(0);
  const [taken] = await database.job.findMany();
  expect(taken).toMatchObject(job);
  expect(taken?.takenBy).not.toBeNull();
  return { ...worker, shop };
}

test('told to stop, a worker ends the job that it is at, and then ends well', async () => {
  const { child, ended, shop } = await workerAtWork();
  child.kill('SIGTERM');
  shop.answer();
  expect(await ended).toEqual([0, null]);
  expect(await database.job.findMany()).toEqual([]);
});

test('told to stop, a worker hands back the job that it cannot end, as if it had not been taken', async () => {
  const { child, ended } = await workerAtWork();
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(await database.job.findMany()).toMatchObject([
    { ...job, takenBy: null, exhaustedAt: null, tries: 0 },
  ]);
  expect(await database.worker.count()).toBe(0);
});
