import { expect, test } from 'vitest';

import { parseEnvironment } from './environment.server.ts';

const complete = {
  SHOPIFY_API_KEY: 'key',
  SHOPIFY_API_SECRET: 'secret',
  CUSTOMER_CODE_SECRET: 'thirty-two characters, or even more',
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
      formerApiSecret: null,
      customerCodeSecret: complete.CUSTOMER_CODE_SECRET,
      appUrl: 'https://doorstep.example.com',
      databaseUrl: 'postgresql://doorstep@127.0.0.1/doorstep',
      smtpUrl: 'smtp://127.0.0.1:2525',
      mailFrom: 'AALLYN <care@aallyn.example>',
      port: 3000,
      proxyHops: 1,
      host: '0.0.0.0',
      roles: new Set(['web', 'ingest', 'worker']),
      takesEvents: false,
      pubSub: null,
      eventBridgeSecret: null,
      captcha: null,
      metricsToken: null,
      localShopUrl: null,
    },
  });
});

test('a process has the roles that it is given, in whatever order', () => {
  const parsed = parseEnvironment({ ...complete, DOORSTEP_ROLES: 'worker , ingest' });
  expect(parsed.ok && parsed.value.roles).toEqual(new Set(['ingest', 'worker']));
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
  ['proxies in words', { PROXY_HOPS: 'some' }, 'PROXY_HOPS is not a number'],
  ['a port in words', { PORT: 'http' }, 'PORT is not a number'],
  [
    'a role that there is not',
    { DOORSTEP_ROLES: 'web, cron' },
    'DOORSTEP_ROLES.1 is not a list of web, ingest, worker',
  ],
  ['no role', { DOORSTEP_ROLES: '' }, 'is not a list of web, ingest, worker'],
  ['a token that can be guessed', { METRICS_TOKEN: 'secret' }, 'METRICS_TOKEN is shorter than 16 characters'],
  [
    'half of a push subscription',
    { PUBSUB_AUDIENCE: 'https://doorstep.example.com/webhooks/pubsub' },
    'PUBSUB_SERVICE_ACCOUNT is missing: a push subscription has both an audience and a service account',
  ],
  [
    'the other half',
    { PUBSUB_SERVICE_ACCOUNT: 'push@example.iam.gserviceaccount.com' },
    'PUBSUB_AUDIENCE is missing: a push subscription has both an audience and a service account',
  ],
  ['Events that are neither on nor left out', { SHOPIFY_EVENTS: 'true' }, 'SHOPIFY_EVENTS is not "on"'],
  [
    'no secret for the codes of customers',
    { CUSTOMER_CODE_SECRET: undefined },
    'CUSTOMER_CODE_SECRET is missing: 32 random characters or more, which never change',
  ],
  [
    'a secret for them that can be guessed',
    { CUSTOMER_CODE_SECRET: 'secret' },
    'CUSTOMER_CODE_SECRET is shorter than 32 characters',
  ],
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

const captcha = { HCAPTCHA_SITEKEY: 'a5f74b19-9e45-40e0-b45d-47ff91b7a6c2', HCAPTCHA_SECRET: 'ES_1234' };

test('[FORM-01] hCaptcha has a site key and a secret, which are asked for at hCaptcha', () => {
  const parsed = parseEnvironment({ ...complete, ...captcha });
  expect(parsed.ok && parsed.value.captcha).toEqual({
    siteKey: captcha.HCAPTCHA_SITEKEY,
    secret: 'ES_1234',
    script: 'https://js.hcaptcha.com/1/api.js',
    verifyUrl: 'https://api.hcaptcha.com/siteverify',
  });
  expect(problems({ ...captcha, HCAPTCHA_SECRET: undefined })).toEqual([
    'HCAPTCHA_SECRET is missing: hCaptcha has both a site key and a secret',
  ]);
});

test('[FORM-01] keys of hCaptcha that let everybody pass are refused in production, and a local shop has its own', () => {
  const forTests = { HCAPTCHA_SITEKEY: '10000000-ffff-ffff-ffff-000000000001' };
  expect(problems({ ...captcha, ...forTests })).toEqual([
    'HCAPTCHA_SITEKEY is one for tests, which lets everybody pass',
  ]);
  expect(problems({ ...captcha, HCAPTCHA_SECRET: `0x${'0'.repeat(40)}` })).toHaveLength(1);
  const local = { DOORSTEP_MODE: 'local', LOCAL_SHOP_URL: 'http://127.0.0.1:4200' };
  const parsed = parseEnvironment({ ...complete, ...local });
  expect(parsed.ok && parsed.value.captcha).toMatchObject({
    siteKey: '00000000-0000-4000-8000-000000000001',
    verifyUrl: 'http://127.0.0.1:4200/hcaptcha/siteverify',
  });
});
