import { beforeAll, expect, test } from 'vitest';

import { installAlone } from '../../testing/admin-routes.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import { loader } from './route.ts';

beforeAll(() => installAlone(shopWithApp('one.myshopify.com')));

test('an address that no page has is not found', async () => {
  const request = merchantRequest('one.myshopify.com', '/app/nowhere');
  await expect(loader({ request, params: {}, context: {} })).rejects.toMatchObject({ status: 404 });
});
