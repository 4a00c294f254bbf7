import { afterAll, beforeAll, expect, test } from 'vitest';

import { installAlone, serveToRoutes } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import type { ShopServer } from '../../testing/shop-server.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';

let shops: ShopServer;

beforeAll(async () => {
  shops = await serveToRoutes();
  await installAlone(shops, shopWithApp('one.myshopify.com'));
});

afterAll(() => shops.stop());

test('an address that no page has is not found', async () => {
  const { loader } = await import('./route.ts');
  const request = merchantRequest('one.myshopify.com', '/app/nowhere');
  await expect(loader({ request, params: {}, context: {} })).rejects.toMatchObject({ status: 404 });
});
