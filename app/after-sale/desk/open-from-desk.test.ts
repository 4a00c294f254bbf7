import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { emptyDatabase } from '../../testing/empty-database.ts';
import { install } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import { readForDesk } from './open-from-desk.server.ts';

const shop = shopWithApp('one.myshopify.com');
const gone = 'gid://shopify/Order/404';

beforeEach(async () => {
  await emptyDatabase();
  await install(shop.domain);
});

test('[FORM-01] a shop without a policy is told so, and not that it may see too few orders', async () => {
  const read = () => readForDesk({ admin: shop.admin, database }, gone);
  expect(await read()).toMatchObject({
    ok: false,
    error: expect.stringContaining('No policy of yours is live') as unknown,
  });
  await publishFor(shop.domain, { number: 1 });
  expect(await read()).toMatchObject({
    ok: false,
    error: expect.stringContaining('read_all_orders') as unknown,
  });
});
