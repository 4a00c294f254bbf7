import { randomBytes } from 'node:crypto';

import type { ShopContext } from '../shop-context.ts';

/** hCaptcha's public test set: its answer is always yes, for its own passcode. https://docs.hcaptcha.com/#integration-testing-test-keys */
const TEST = {
  siteKey: '10000000-ffff-ffff-ffff-000000000001',
  secret: `0x${'0'.repeat(40)}`,
  token: '10000000-aaaa-bbbb-cccc-000000000001',
} as const;

/** A pair of keys of the stand-in's own, whose tokens are good once. */
export const LOCAL_KEYS = {
  siteKey: '00000000-0000-4000-8000-000000000001',
  secret: 'local-shop-hcaptcha-secret',
} as const;

/** How long a token is good. */
const TWO_MINUTES = 120_000;

/** What the widget puts into the form; the test key's is always the same. */
export function issueToken({ state, machineTime }: ShopContext, siteKey: string, hostname: string): string {
  if (siteKey === TEST.siteKey) return TEST.token;
  const token = `P1_${randomBytes(24).toString('base64url')}`;
  state.captchaTokens.set(token, { siteKey, hostname, issuedAt: machineTime(), isUsed: false });
  return token;
}

/** What is asked of `siteverify`; a field that is missing is empty. */
export interface Verification {
  readonly secret: string;
  readonly response: string;
  readonly sitekey: string;
}

/** The answer of `siteverify` by hCaptcha's contract. A token is used up by being asked about, whatever the answer. */
export function verify(
  { state, machineTime }: ShopContext,
  asked: Verification,
  hostname: string,
): Readonly<Record<string, unknown>> {
  const refuse = (code: string) => ({ success: false, 'error-codes': [code] });
  if (asked.secret === '') return refuse('missing-input-secret');
  if (asked.response === '') return refuse('missing-input-response');
  if (asked.secret === TEST.secret)
    return asked.response === TEST.token
      ? { success: true, challenge_ts: machineTime(), hostname: 'dummy-key-pass', credit: false }
      : refuse('not-using-dummy-passcode');
  if (asked.secret !== LOCAL_KEYS.secret) return refuse('invalid-input-secret');
  const token = state.captchaTokens.get(asked.response);
  if (!token) return refuse('invalid-input-response');
  state.captchaTokens.set(asked.response, { ...token, isUsed: true });
  if (token.isUsed) return refuse('already-seen-response');
  if (Date.parse(machineTime()) - Date.parse(token.issuedAt) > TWO_MINUTES)
    return refuse('expired-input-response');
  if (token.siteKey !== LOCAL_KEYS.siteKey || (asked.sitekey !== '' && asked.sitekey !== token.siteKey))
    return refuse('sitekey-secret-mismatch');
  return { success: true, challenge_ts: token.issuedAt, hostname: token.hostname || hostname, credit: false };
}
