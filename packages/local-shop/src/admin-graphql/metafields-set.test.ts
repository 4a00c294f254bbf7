import { expect, test } from 'vitest';
import { z } from 'zod';

import { testShop, type TestShop } from '../test-shop.ts';

const SHOP = 'gid://shopify/Shop/1';
const PRODUCT = 'gid://shopify/Product/1';

const SET = `mutation ($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    metafields { namespace key value compareDigest ownerType }
    userErrors { field message code }
  }
}`;

const payload = z.object({
  metafieldsSet: z.object({
    metafields: z.array(z.looseObject({ namespace: z.string(), compareDigest: z.string() })).nullable(),
    userErrors: z.array(z.object({ field: z.array(z.string()), message: z.string(), code: z.string() })),
  }),
});

async function set(shop: TestShop, ...metafields: readonly object[]) {
  const answer = await shop.admin(SET, { metafields });
  return payload.parse(answer.data).metafieldsSet;
}

const json = (ownerId: string, value: string, more: object = {}) => ({
  ownerId,
  namespace: '$app',
  key: 'rules',
  type: 'json',
  value,
  ...more,
});

test('$app is answered as app--<id>, and read back by either name', async () => {
  const shop = testShop();
  const { metafields } = await set(shop, json(SHOP, '{"a":1}'));
  expect(metafields?.[0]).toMatchObject({ namespace: 'app--347082227713', key: 'rules', ownerType: 'SHOP' });
  const { data } = await shop.admin(`{ shop {
    short: metafield(namespace: "$app", key: "rules") { jsonValue }
    long: metafield(namespace: "app--347082227713", key: "rules") { jsonValue }
    none: metafield(key: "rules") { jsonValue }
  } }`);
  const value = { jsonValue: { a: 1 } };
  expect(data).toEqual({ shop: { short: value, long: value, none: value } });
});

test('one bad metafield among several: none is written', async () => {
  const shop = testShop();
  const { userErrors, metafields } = await set(shop, json(SHOP, '{"a":1}'), json(PRODUCT, '{"a":'));
  expect(metafields).toBeNull();
  expect(userErrors).toMatchObject([{ field: ['metafields', '1', 'value'], code: 'INVALID_VALUE' }]);
  expect(shop.context.state.metafields.size).toBe(0);
});

test('a digest that is no longer right: nobody’s metafield is written', async () => {
  const shop = testShop();
  const first = await set(shop, json(SHOP, '1'), json(PRODUCT, '1'));
  const [shopDigest, productDigest] = (first.metafields ?? []).map((each) => each.compareDigest);
  await set(shop, json(PRODUCT, '2'));
  const second = await set(
    shop,
    json(SHOP, '3', { compareDigest: shopDigest }),
    json(PRODUCT, '3', { compareDigest: productDigest }),
  );
  expect(second.userErrors).toMatchObject([
    { field: ['metafields', '1', 'compareDigest'], code: 'STALE_OBJECT' },
  ]);
  expect([...shop.context.state.metafields.values()].map((each) => each.value)).toEqual(['1', '2']);
});

test('the right digest lets the write through, and changes with the value', async () => {
  const shop = testShop();
  const before = (await set(shop, json(SHOP, '1'))).metafields?.[0]?.compareDigest;
  const after = await set(shop, json(SHOP, '2', { compareDigest: before }));
  expect(after.userErrors).toEqual([]);
  expect(after.metafields?.[0]?.compareDigest).not.toBe(before);
});

test('a digest of null means that there must be none yet', async () => {
  const shop = testShop();
  expect((await set(shop, json(SHOP, '1', { compareDigest: null }))).userErrors).toEqual([]);
  expect((await set(shop, json(SHOP, '2', { compareDigest: null }))).userErrors).toMatchObject([
    { code: 'STALE_OBJECT' },
  ]);
});

test('25 metafields are written at once, 26 are refused', async () => {
  const shop = testShop();
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => json(SHOP, '1', { key: `rules-${index}` }));
  expect((await set(shop, ...many(26))).userErrors).toMatchObject([
    { field: ['metafields'], code: 'LESS_THAN_OR_EQUAL_TO' },
  ]);
  expect(shop.context.state.metafields.size).toBe(0);
  expect((await set(shop, ...many(25))).userErrors).toEqual([]);
});

test('another app’s namespace and an owner that does not exist are refused', async () => {
  const shop = testShop();
  const { userErrors } = await set(
    shop,
    json(SHOP, '1', { namespace: 'app--999' }),
    json('gid://shopify/Product/404', '1'),
  );
  expect(userErrors).toMatchObject([
    { field: ['metafields', '0', 'namespace'], code: 'APP_NOT_AUTHORIZED' },
    { field: ['metafields', '1', 'ownerId'], message: 'Owner does not exist.' },
  ]);
});
