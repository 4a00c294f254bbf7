import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { afterEach, expect, test } from 'vitest';

const running = new Set<() => Promise<unknown>>();
afterEach(async () => {
  await Promise.all([...running].map((stop) => stop()));
  running.clear();
});

/** Starts what was built as a process of these roles, on the database of this test. */
async function start(roles: string) {
  // The process is no test: its log goes where logs go.
  const { LOCAL_SHOP_URL: _, VITEST: __, ...settings } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {
      ...settings,
      NODE_ENV: 'production',
      DOORSTEP_MODE: 'production',
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
