import { expect, test } from 'vitest';

import { visiting } from '../http.fixture.ts';
import { testShop } from '../test-shop.ts';
import { hcaptchaRoutes } from './routes.ts';
import { LOCAL_KEYS } from './verify.ts';

async function standIn() {
  const shop = testShop();
  const visit = await visiting(hcaptchaRoutes(shop.context));
  const ask = async (fields: Readonly<Record<string, string>>): Promise<unknown> =>
    (await visit('/hcaptcha/siteverify', { method: 'POST', body: new URLSearchParams(fields) })).json();
  const click = async (siteKey: string = LOCAL_KEYS.siteKey) =>
    (await visit(`/hcaptcha/token/${siteKey}`, { method: 'POST' })).text();
  return { shop, ask, click };
}

const refused = (code: string) => ({ success: false, 'error-codes': [code] });
const { secret } = LOCAL_KEYS;

test('a token is good once, for the host of its page, and for two minutes', async () => {
  const { shop, ask, click } = await standIn();
  const token = await click();
  expect(await ask({ secret, response: token })).toMatchObject({ success: true, hostname: '127.0.0.1' });
  expect(await ask({ secret, response: token })).toEqual(refused('already-seen-response'));
  const late = await click();
  shop.moveTo('2026-11-23T10:02:00.001Z');
  expect(await ask({ secret, response: late })).toEqual(refused('expired-input-response'));
});

test('what is missing or wrong is refused by hCaptcha’s codes', async () => {
  const { ask, click } = await standIn();
  expect(await ask({ response: 'x' })).toEqual(refused('missing-input-secret'));
  expect(await ask({ secret })).toEqual(refused('missing-input-response'));
  expect(await ask({ secret: 'other', response: 'x' })).toEqual(refused('invalid-input-secret'));
  expect(await ask({ secret, response: 'made up' })).toEqual(refused('invalid-input-response'));
  expect(await ask({ secret, response: await click('another-site') })).toEqual(
    refused('sitekey-secret-mismatch'),
  );
  expect(await ask({ secret, response: await click(), sitekey: 'another-site' })).toEqual(
    refused('sitekey-secret-mismatch'),
  );
});

test('hCaptcha’s public test keys pass with their own passcode alone', async () => {
  const { ask, click } = await standIn();
  const test = { secret: `0x${'0'.repeat(40)}` };
  const token = await click('10000000-ffff-ffff-ffff-000000000001');
  expect(token).toBe('10000000-aaaa-bbbb-cccc-000000000001');
  for (let time = 0; time < 2; time += 1)
    expect(await ask({ ...test, response: token })).toMatchObject({ success: true });
  expect(await ask({ ...test, response: 'x' })).toEqual(refused('not-using-dummy-passcode'));
});
