import { expect, test } from 'vitest';

import { parseEnvironment } from './environment.server.ts';

const complete = {
  SHOPIFY_API_KEY: 'key',
  SHOPIFY_API_SECRET: 'secret',
  SHOPIFY_APP_URL: 'https://doorstep.example.com/',
  DATABASE_URL: 'postgresql://doorstep@127.0.0.1/doorstep',
  SMTP_URL: 'smtp://127.0.0.1:2525',
  MAIL_FROM: 'AALLYN <care@aallyn.example>',
};

const problems = (changes: Record<string, string | undefined>) => {
  const parsed = parseEnvironment({ ...complete, ...changes });
  return parsed.ok ? [] : parsed.error;
};

test('complete settings are read, with a port and no local shop by default', () => {
  expect(parseEnvironment(complete)).toEqual({
    ok: true,
    value: {
      apiKey: 'key',
      apiSecret: 'secret',
      appUrl: 'https://doorstep.example.com',
      databaseUrl: 'postgresql://doorstep@127.0.0.1/doorstep',
      smtpUrl: 'smtp://127.0.0.1:2525',
      mailFrom: 'AALLYN <care@aallyn.example>',
      port: 3000,
      host: '0.0.0.0',
      localShopUrl: null,
    },
  });
});

test('every missing setting has its own line', () => {
  const parsed = parseEnvironment({});
  expect(parsed.ok ? [] : parsed.error).toEqual([
    'SHOPIFY_API_KEY is missing',
    'SHOPIFY_API_SECRET is missing',
    'SHOPIFY_APP_URL is missing, for example https://doorstep.example.com',
    'DATABASE_URL is missing, for example postgresql://user:password@host:5432/doorstep',
    'SMTP_URL is missing, for example smtps://user:password@mail.example.com:465',
    'MAIL_FROM is missing',
  ]);
});

test.each([
  [
    'a database address of another kind',
    { DATABASE_URL: 'file:./dev.db' },
    'DATABASE_URL is not an address like',
  ],
  ['a port in words', { PORT: 'http' }, 'PORT is not a number'],
  ['an unknown mode', { DOORSTEP_MODE: 'demo' }, 'DOORSTEP_MODE is neither "local" nor "production"'],
])('%s is refused in one line', (_, changes, line) => {
  expect(problems(changes)).toEqual([expect.stringContaining(line)]);
});

test('a local shop is refused in production, whatever its address', () => {
  expect(problems({ LOCAL_SHOP_URL: 'http://127.0.0.1:4000' })).toEqual([
    'LOCAL_SHOP_URL is only for DOORSTEP_MODE=local: it would send requests for Shopify elsewhere',
  ]);
});

test('a local shop on another machine is refused', () => {
  expect(problems({ DOORSTEP_MODE: 'local', LOCAL_SHOP_URL: 'http://192.168.1.9:4000' })).toEqual([
    'LOCAL_SHOP_URL is not on this machine (127.0.0.1, localhost or [::1])',
  ]);
});

test('local mode without a local shop is refused', () => {
  expect(problems({ DOORSTEP_MODE: 'local' })).toEqual([
    'LOCAL_SHOP_URL is missing: DOORSTEP_MODE=local needs a local shop',
  ]);
});
