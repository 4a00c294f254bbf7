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
  const refusal = async () => {
    const read = await readForDesk({ admin: shop.admin, database }, gone);
    return read.ok ? '' : read.error;
  };
  expect(await refusal()).toContain('No policy of yours is live');
  await publishFor(shop.domain, { number: 1 });
  expect(await refusal()).toContain('read_all_orders');
});
