import { expect, test } from 'vitest';

import { visiting } from '../http.fixture.ts';
import { gid } from '../state/gid.ts';
import { testShop } from '../test-shop.ts';
import { productRoutes } from './product-routes.ts';

test('a product’s tags are typed with commas between them, kept once each, and are in its form again', async () => {
  const { context } = testShop();
  const visit = await visiting(productRoutes(context));
  const typed = { title: 'Clutch', status: 'ACTIVE', price: '80.00', tags: ' flash-sale,sale, ,sale' };
  const sent = await visit('/admin/products/1', { method: 'POST', body: new URLSearchParams(typed) });
  expect(sent.status).toBe(303);
  expect(context.state.products.get(gid('Product', '1'))?.tags).toEqual(['flash-sale', 'sale']);
  expect(await (await visit('/admin/products/1')).text()).toContain('value="flash-sale, sale"');
});
