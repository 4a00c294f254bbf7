import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

const settings = {
  SHOPIFY_API_KEY: 'key',
  SHOPIFY_API_SECRET: 'secret',
  CUSTOMER_CODE_SECRET: 'thirty-two characters, or even more',
  SHOPIFY_APP_URL: 'https://doorstep.example.com',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'shop@example.com',
  HOST: '127.0.0.1',
  PORT: '0',
};

/** Runs server.ts, with these settings and no others, until it ends. */
function serve(env: Readonly<Record<string, string>>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said: said.trim() }));
  });
}

test('a server without its settings names each of them in one line and does not start', async () => {
  const { code, said } = await serve({});
  expect(code).toBe(1);
  expect(said.split('\n')).toHaveLength(1);
  for (const name of ['SHOPIFY_API_KEY', 'SHOPIFY_API_SECRET', 'DATABASE_URL', 'SMTP_URL']) {
    expect(said).toContain(`${name} is missing`);
  }
});

test('a database that does not answer is said in one line without its password', async () => {
  const { code, said } = await serve({
    ...settings,
    DATABASE_URL: 'postgresql://doorstep:hunter2@127.0.0.1:1/doorstep',
  });
  expect(code).toBe(1);
  expect(said.split('\n')).toHaveLength(1);
  expect(said).toMatch(/^DATABASE_URL cannot be used: .*ECONNREFUSED/);
  expect(said).not.toContain('hunter2');
});
