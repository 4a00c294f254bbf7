import { expect, test } from 'vitest';

import { throttle } from '../testing/admin-faults.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import { callAdmin } from './call.ts';
import { mailSenderDocument } from './shop.ts';
import { waitOut } from './wait-out.ts';

const ask = 'DoorstepMailSender';

/** A shop that is asked with so much patience, in seconds, and how often it was waited for. */
function patient(seconds: number) {
  const shop = shopWithApp();
  let waits = 0;
  const admin = waitOut(shop.admin, seconds, (wait) => {
    waits += 1;
    return wait();
  });
  const call = async () => (await callAdmin(admin, mailSenderDocument, {})).ok;
  return { shop, call, waits: () => waits };
}

test('what takes longer than one call has the patience for is waited out', async () => {
  const { shop, call, waits } = patient(60);
  shop.onOperation(ask, throttle(20), throttle(20));
  expect([await call(), waits()]).toEqual([true, 2]);
});

test('a shop that is busy again and again is asked once a second, and patience is that of all calls together', async () => {
  const { shop, call, waits } = patient(5);
  const busy = Array.from({ length: 8 }, () => throttle(0.1));
  shop.onOperation(ask, ...busy.slice(0, 3));
  expect([await call(), waits()]).toEqual([true, 3]);
  shop.onOperation(ask, ...busy);
  expect([await call(), waits()]).toEqual([false, 5]);
});
