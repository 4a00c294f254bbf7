import { beforeEach, describe, expect, test, vi } from 'vitest';

import { readShop } from '../admin-api/shop.ts';
import { database } from '../database.server.ts';
import { installAlone } from '../testing/admin-routes.ts';
import { giveAccess, renewalsAt } from '../testing/expiring-access.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { openAdminOfShop } from './admin.server.ts';
import { askRenewal } from './ask-renewal.server.ts';
import { keepAccess, renewAlone } from './keep-access.server.ts';

const minute = 60 * 1000;
const day = 24 * 60 * minute;
const many = Array.from({ length: 50 }, (_, at) => at);

let shop: ShopWithApp;
let now: Date;

beforeEach(async () => {
  shop = shopWithApp('one.myshopify.com');
  now = new Date();
  shop.moveTo(now.toISOString());
  await installAlone(shop);
});

const at = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const expired = () => giveAccess(shop, { expires: at(-minute), refreshTokenExpires: at(80 * day) });
const stored = () => database.session.findUniqueOrThrow({ where: { id: `offline_${shop.domain}` } });

/** Whether the shop takes the stored access token. */
async function works(): Promise<boolean> {
  const admin = await openAdminOfShop(shop.domain, now);
  return admin !== null && (await readShop(admin)).ok;
}

test('fifty jobs with an expired token ask Shopify once for a new one, and all of them get in', async () => {
  await expired();
  const admins = await Promise.all(many.map(() => openAdminOfShop(shop.domain, now)));
  expect(renewalsAt(shop)).toBe(1);
  const answers = await Promise.all(admins.map(async (admin) => admin && (await readShop(admin)).ok));
  expect(new Set(answers)).toEqual(new Set([true]));
  expect(renewalsAt(shop)).toBe(1);
});

test('fifty processes with an expired token ask Shopify once for a new one', async () => {
  await expired();
  const kept = await Promise.all(many.map(() => renewAlone(shop.domain, now)));
  expect(new Set(kept)).toEqual(new Set(['usable']));
  expect(renewalsAt(shop)).toBe(1);
  expect(await works()).toBe(true);
});

test('a token is renewed before Shopify’s library would do that, and not earlier', async () => {
  await giveAccess(shop, { expires: at(11 * minute), refreshTokenExpires: at(80 * day) });
  expect(await works()).toBe(true);
  expect(renewalsAt(shop)).toBe(0);
  now = at(2 * minute);
  expect(await works()).toBe(true);
  expect(renewalsAt(shop)).toBe(1);
});

test('an answer that is lost, and a process that dies before it has stored it, cost nothing', async () => {
  await expired();
  const { refreshToken } = await stored();
  for (let times = 0; times < 2; times += 1) {
    expect((await askRenewal(shop.domain, refreshToken ?? '', now)).kind).toBe('renewed');
  }
  expect(await works()).toBe(true);
  // What is stored by then is a pair: its other half works as well.
  await database.session.updateMany({ data: { expires: at(-minute) } });
  expect(await works()).toBe(true);
  expect((await stored()).refreshToken).not.toBe(refreshToken);
});

test('a pair is stored whole or not at all', async () => {
  await expired();
  const before = await stored();
  vi.stubGlobal('fetch', () =>
    Promise.resolve(Response.json({ access_token: 'shpat_new', scope: '', expires_in: 3600 })),
  );
  await expect(keepAccess(shop.domain, now)).rejects.toThrow('Shopify answered 200 when asked for access');
  expect(await stored()).toEqual(before);
});

describe('a shop in which nothing happens for weeks', () => {
  test.each([
    ['has more than a month left', 31, 0],
    ['has less than a month left', 29, 1],
  ])('whose access %s', async (_, days, renewals) => {
    await giveAccess(shop, { expires: at(-50 * day), refreshTokenExpires: at(days * day) });
    expect(await keepAccess(shop.domain, now, { quiet: true })).toBe('usable');
    expect(renewalsAt(shop)).toBe(renewals);
  });

  test('keeps its access for a year, and is asked about every other month', async () => {
    await giveAccess(shop, { expires: at(0), refreshTokenExpires: at(90 * day) });
    const tokens = new Set<string>();
    for (let weeks = 0; weeks < 52; weeks += 1) {
      shop.moveTo(now.toISOString());
      await keepAccess(shop.domain, now, { quiet: true });
      tokens.add((await stored()).accessToken);
      now = at(7 * day);
    }
    expect(tokens.size).toBe(6);
    shop.moveTo(now.toISOString());
    expect(await works()).toBe(true);
  });

  test('is asked about with what is stored where no end is known', async () => {
    await giveAccess(shop, { expires: at(-minute), refreshTokenExpires: null });
    await keepAccess(shop.domain, now, { quiet: true });
    expect(renewalsAt(shop)).toBe(1);
    expect((await stored()).refreshTokenExpires).toEqual(at(90 * day));
  });
});

describe('what Shopify says to a renewal', () => {
  const answers = (status: number, body: object | null) =>
    vi.stubGlobal('fetch', () =>
      Promise.resolve(
        body === null
          ? new Response('<html>', { status, headers: { 'content-type': 'text/html' } })
          : Response.json(body, { status }),
      ),
    );

  test.each([
    ['a token that is not taken any more', 400, { error: 'invalid_grant' }],
    ['a token that is not active', 400, { error: 'invalid_request' }],
    ['a shop that is not there', 404, null],
  ])('%s: the app has no access', async (_, status, body) => {
    await expired();
    answers(status, body);
    expect(await openAdminOfShop(shop.domain, now)).toBeNull();
  });

  test.each([
    ['that our secret is wrong', 401, { error: 'invalid_client' }],
    ['that our secret is wrong, under another status', 400, { error: 'invalid_client' }],
    ['a page of somebody in between', 400, null],
    ['that it is busy', 429, { errors: 'Too many requests' }],
    ['that it is in trouble', 503, null],
    ['yes, with nothing of use', 200, {}],
  ])('%s: whether it has is not known', async (_, status, body) => {
    await expired();
    answers(status, body);
    await expect(openAdminOfShop(shop.domain, now)).rejects.toThrow(`Shopify answered ${status}`);
  });

  test('nothing: whether it has is not known', async () => {
    await expired();
    vi.stubGlobal('fetch', () => Promise.reject(new Error('cut')));
    await expect(openAdminOfShop(shop.domain, now)).rejects.toThrow('Shopify did not answer');
  });
});

test('a shop without a session is not asked about, and another one’s is not touched', async () => {
  await expired();
  const before = await stored();
  expect(await openAdminOfShop('two.myshopify.com', now)).toBeNull();
  expect(await stored()).toEqual(before);
});
