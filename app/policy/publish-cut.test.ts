import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

import type { Admin } from '../admin-api/call.ts';
import { database } from '../database.server.ts';
import { cut } from '../testing/admin-faults.ts';
import { appMetafields, flatOption, protectionProduct } from '../testing/shop-contents.ts';
import { shopWithApp } from '../testing/shop-with-app.ts';
import type { ShopWithApp } from '../testing/shop-with-app.ts';
import { healPublishing } from './heal.server.ts';
import { publish } from './publish.server.ts';
import { currentVersion } from './versions.server.ts';

const at = new Date('2026-11-23T10:00:00.400Z');
const policyAt = (flat: number, price: number): Policy => ({
  ...aallyn,
  protection: { ...aallyn.protection, price: { minor: price, currency: 'USD' } },
  destinations: {
    ...aallyn.destinations,
    served: aallyn.destinations.served.map((destination) =>
      destination.country === 'US' ? { ...destination, flat: { minor: flat, currency: 'USD' } } : destination,
    ),
  },
});
const before = policyAt(5_00, 2_98);
const after = policyAt(9_00, 3_98);
let shop: ShopWithApp;

beforeEach(async () => {
  await database.shop.deleteMany();
  shop = shopWithApp();
  await database.shop.create({ data: { domain: shop.domain } });
});

const publishBy = (admin: Admin, base: number, document: Policy) =>
  publish({ admin, database, now: at }, { document, base, by: { user: '1' } });
const heal = () => healPublishing({ admin: shop.admin, database, now: new Date(at.getTime() + 1000) });

const locks = z.array(z.object({ pid: z.number() }));
const publishers = async () =>
  locks.parse(
    await database.$queryRawUnsafe(
      `select pid from pg_locks where locktype = 'advisory'
         and database = (select oid from pg_database where datname = current_database())`,
    ),
  );

/** PostgreSQL sees a process that was killed by its connections, which are closed. */
async function kill(): Promise<void> {
  await database.$queryRawUnsafe(
    `select pg_terminate_backend(pid) as gone from pg_locks where locktype = 'advisory'
       and database = (select oid from pg_database where datname = current_database())`,
  );
  await expect.poll(publishers).toEqual([]);
}

/** Publishes until a call to Shopify, which arrives there or does not, and never goes on. Gives whether it came so far. */
async function cutAt(call: number, base: number, policy: Policy, arrives: boolean): Promise<boolean> {
  let calls = 0;
  const never = new Promise<never>(() => undefined);
  const stopped = new Promise<true>((stop) => {
    const send: Admin['send'] = async (query, variables) => {
      calls += 1;
      if (calls !== call) return shop.admin.send(query, variables);
      if (arrives) await shop.admin.send(query, variables);
      stop(true);
      return never;
    };
    void publishBy({ ...shop.admin, send }, base, policy).then(() => stop(true));
  });
  await stopped;
  if (calls < call) return false;
  await kill();
  return true;
}

/** Checkout, orders, rates and price as they are. */
async function state() {
  const version = z.object({ version: z.number() });
  const row = await database.policyVersion.findMany({ orderBy: { number: 'asc' } });
  const live = await currentVersion(database, shop.domain);
  const owners = await database.shop.findFirstOrThrow();
  return {
    checkout: [...new Set(appMetafields(shop).map(({ value }) => version.parse(JSON.parse(value)).version))],
    live: live?.number ?? null,
    versions: row.map(({ number, publishedAt, hash, protectionVariantId }) => ({
      number,
      publishedAt,
      complete: hash !== null && protectionVariantId !== null,
    })),
    owners: [
      owners.validationId,
      owners.shippingDiscountId,
      owners.promotionDiscountId,
      owners.deliveryCustomizationId,
    ],
    product: [owners.protectionProductId, owners.protectionVariantId],
    rate: flatOption(shop, 'US')?.price,
    price: protectionProduct(shop)?.variants[0]?.price,
  };
}

/** Every call of a publishing, with the answer of the last one lost or its question. */
const cuts = Array.from({ length: 14 }, (_, index) => index + 1).flatMap((call) => [
  [call, false] as const,
  [call, true] as const,
]);

test.each(cuts)(
  'a publisher that dies at call %i, arrived: %s, leaves one whole version after healing',
  async (call, arrives) => {
    expect(await publishBy(shop.admin, 0, before)).toEqual({ ok: true, value: 1 });
    const first = await state();
    const wasCut = await cutAt(call, 1, after, arrives);
    await heal();
    const healed = await state();
    const second = { number: 2, publishedAt: new Date('2026-11-23T10:00:00.000Z'), complete: true };
    if (healed.live === 1) expect(healed).toEqual(first);
    else {
      const moved = { checkout: [2], live: 2, rate: '9.0', price: 3_98 };
      expect(healed).toEqual({ ...first, ...moved, versions: [...first.versions, second] });
    }
    if (!wasCut) expect(healed.live).toBe(2);
    expect(await publishBy(shop.admin, healed.live ?? 0, after)).toMatchObject({ ok: true });
  },
);

test('the last call of a publishing is among the cuts', async () => {
  await publishBy(shop.admin, 0, before);
  expect(await cutAt(cuts.length / 2 + 1, 1, after, false)).toBe(false);
});

test.each([...Array(24).keys()].map((index) => index + 1))(
  'a first publisher that dies at call %i leaves nothing that keeps the next one, who does not wait, from publishing',
  async (call) => {
    await cutAt(call, 0, after, true);
    const live = (await currentVersion(database, shop.domain))?.number ?? 0;
    const outcome = await publishBy(shop.admin, live, after);
    const settled = outcome.ok ? outcome : await publishBy(shop.admin, 1, after);
    expect(settled).toMatchObject({ ok: true });
    const { checkout, live: number, rate, versions } = await state();
    expect({ checkout, rate }).toEqual({ checkout: [number], rate: '9.0' });
    expect(versions.every(({ complete }) => complete)).toBe(true);
  },
);

test('a publisher that lives is not healed, however long it takes', async () => {
  await publishBy(shop.admin, 0, before);
  const healings: unknown[] = [];
  shop.onOperation('DoorstepMetafieldsSet', async () => {
    await database.policyVersion.updateMany({
      where: { number: 2 },
      data: { startedAt: new Date('2020-01-01') },
    });
    await heal();
    healings.push('done');
    expect(await database.policyVersion.count({ where: { number: 2, publishedAt: null } })).toBe(1);
  });
  expect(await publishBy(shop.admin, 1, after)).toEqual({ ok: true, value: 2 });
  expect(healings).toHaveLength(1);
});

test('what cannot be healed now is said and stays for the next round', async () => {
  await publishBy(shop.admin, 0, before);
  await cutAt(3, 1, after, true);
  shop.onOperation('DoorstepShop', cut);
  await expect(heal()).rejects.toThrow(/^It failed while looking at what is live/);
  await heal();
  expect(await database.policyVersion.count({ where: { publishedAt: null } })).toBe(0);
});
