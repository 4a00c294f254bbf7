import { aallyn, isSame } from '@doorstep/policy';
import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { publish } from '../../policy/publish.server.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { flatOption } from '../../testing/shop-contents.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import * as route from './route.ts';

const domain = 'one.myshopify.com';
let shop: ShopWithApp;

beforeEach(async () => {
  shop = shopWithApp(domain);
  await installAlone(shop);
});

test('what is written to Shopify again without a change is a version of its own, which says why', async () => {
  const publisher = { admin: shop.admin, database, now: new Date() };
  await publish(publisher, { document: aallyn, base: 0, by: { user: '7' } });
  const request = merchantRequest(domain, '/app/policy/republish', {});
  const answer = await route.action({ request, params: {}, context: {} });
  expect(await answer.json()).toEqual({ version: 2, problems: [] });
  const live = await currentVersion(database, domain);
  expect(live).toMatchObject({ number: 2, note: 'Everything was written to Shopify again.' });
  expect(isSame(live?.policy, aallyn)).toBe(true);
  expect(flatOption(shop, 'US')).toMatchObject({ active: true });
});
