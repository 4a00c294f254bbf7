import { expect, test } from 'vitest';

import type { Admin, AdminAnswer } from '../admin-api/call.ts';
import { rememberAdmins } from './remember-admins.ts';

const shop = 'aallyn.myshopify.com';
const answered = (status: number): AdminAnswer => ({
  kind: 'answered',
  status,
  body: null,
  retryAfter: null,
});

/** Access that is asked for; each that is given answers with its number, or 401 once its token is void. */
function access() {
  let now = 0;
  let given = 0;
  const isVoid = new Set<number>();
  const admin = (number: number): Admin => ({
    shop,
    send: () => Promise.resolve(answered(isVoid.has(number) ? 401 : 200 + number)),
    wait: () => Promise.resolve(),
  });
  const opens: (() => Promise<Admin | null>)[] = [];
  const open = () => {
    given += 1;
    return opens.shift()?.() ?? Promise.resolve(admin(given));
  };
  const reach = rememberAdmins({ open, lasting: 1_000, clock: () => now });
  const ask = async () => (await reach(shop))?.send('query', {});
  return { reach, ask, opens, isVoid, given: () => given, pass: (time: number) => (now += time) };
}

test('access is looked up once for all that ask within a while', async () => {
  const { ask, pass, given } = access();
  expect(await Promise.all([ask(), ask()])).toEqual([answered(201), answered(201)]);
  pass(999);
  await ask();
  expect(given()).toBe(1);
  pass(1);
  expect(await ask()).toEqual(answered(202));
});

test('that there is none, or that it could not be asked for, is not remembered', async () => {
  const { reach, opens, given } = access();
  opens.push(
    () => Promise.resolve(null),
    () => Promise.reject(new Error('Shopify answered 500')),
  );
  expect(await reach(shop)).toBeNull();
  await expect(reach(shop)).rejects.toThrow('Shopify answered 500');
  expect(await reach(shop)).not.toBeNull();
  expect(given()).toBe(3);
});

test('a token that is not taken any more is looked up anew, once for all who hold it, and the question asked again', async () => {
  const { reach, isVoid, given } = access();
  const held = [await reach(shop), await reach(shop)];
  isVoid.add(1);
  const answers = held.map(async (admin) => await admin?.send('query', {}));
  expect(await Promise.all(answers)).toEqual([answered(202), answered(202)]);
  expect(given()).toBe(2);
  isVoid.add(2).add(3);
  expect(await (await reach(shop))?.send('query', {})).toEqual(answered(401));
});
