import { createServer } from 'node:http';

import { text } from 'node:stream/consumers';

import { afterAll, beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { checkCaptcha, forgetCaptchas } from './captcha.server.ts';

/** What hCaptcha's server was asked, and what it answers next: https://docs.hcaptcha.com/#verify-the-user-response-server-side */
const asked: Record<string, string>[] = [];
let answer: { readonly status: number; readonly body: string };
const server = createServer((request, response) => {
  void text(request).then((body) => {
    asked.push(Object.fromEntries(new URLSearchParams(body)));
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  });
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;

const settings = {
  ...{ siteKey: 'site', secret: 'hush', script: 'https://js.hcaptcha.com/1/api.js' },
  verifyUrl: `http://127.0.0.1:${port}/siteverify`,
};
const now = new Date('2026-12-01T10:00:00Z');
const check = (token: string) => checkCaptcha(database, token, settings, now);

beforeEach(async () => {
  await database.usedCaptcha.deleteMany();
  asked.length = 0;
  answer = {
    status: 200,
    body: '{"success":true,"challenge_ts":"2026-12-01T10:00:00Z","hostname":"a.example"}',
  };
});
afterAll(() => server.close());

test('[FORM-01] hCaptcha’s server is asked with secret and site key, and its word is what counts', async () => {
  expect(await check('token-1')).toBe('passed');
  expect(asked).toEqual([{ secret: 'hush', response: 'token-1', sitekey: 'site' }]);
  answer = { status: 200, body: '{"success":false,"error-codes":["invalid-input-response"]}' };
  expect(await check('token-2')).toBe('failed');
});

test('[FORM-01] an answer is good once, also for ten forms at the same moment', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => check('token-1')));
  expect(all.filter((each) => each === 'passed')).toHaveLength(1);
  expect(all.filter((each) => each === 'failed')).toHaveLength(9);
  await forgetCaptchas(database, new Date(now.getTime() + 23 * 3_600_000));
  expect(await check('token-1')).toBe('failed');
  await forgetCaptchas(database, new Date(now.getTime() + 25 * 3_600_000));
  expect(await database.usedCaptcha.count()).toBe(0);
});

test('[FORM-01] without an answer, or with one as long as a book, hCaptcha is not asked', async () => {
  expect(await check('')).toBe('missing');
  expect(await check('x'.repeat(9_000))).toBe('failed');
  expect(asked).toEqual([]);
});

test.each([
  { status: 500, body: '{"success":true}' },
  { status: 200, body: '<html>' },
  { status: 200, body: '{"success":"yes"}' },
])('[FORM-01] an answer of $status with $body says nothing, and nobody passes', async (said) => {
  answer = said;
  expect(await check('token-1')).toBe('unreachable');
  expect(await database.usedCaptcha.count()).toBe(0);
});

test('[FORM-01] where the app has no keys, or nobody answers, nobody passes', async () => {
  expect(await checkCaptcha(database, 'token-1', null, now)).toBe('unreachable');
  const nobody = { ...settings, verifyUrl: 'http://127.0.0.1:1/siteverify' };
  expect(await checkCaptcha(database, 'token-1', nobody, now)).toBe('unreachable');
});
