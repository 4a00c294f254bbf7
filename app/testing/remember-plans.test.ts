import { beforeEach, expect, test } from 'vitest';

import { database } from '../database.server.ts';
import { emptyDatabase } from './empty-database.ts';

const shop = 'aallyn.myshopify.com';

beforeEach(async () => {
  await emptyDatabase();
  await database.shop.create({ data: { domain: shop } });
});

test('a query that is asked again is answered by what stands in the database by then', async () => {
  const read = () => database.shop.findUnique({ where: { domain: shop }, select: { validationId: true } });
  expect(await read()).toEqual({ validationId: null });
  await database.shop.update({
    where: { domain: shop },
    data: { validationId: 'gid://shopify/Validation/1' },
  });
  expect(await read()).toEqual({ validationId: 'gid://shopify/Validation/1' });
});

test('what the database makes of each row is made anew by a query that is asked again', async () => {
  const at = new Date('2026-11-23T10:00:00Z');
  const data = { shop, name: 'One', case: {}, outcome: {}, by: '42', at };
  const [first, second] = [
    await database.policyExample.create({ data }),
    await database.policyExample.create({ data }),
  ];
  expect(second.id).not.toBe(first.id);
});
