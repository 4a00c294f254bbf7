import { expect, test } from 'vitest';

import { gid } from '../state/gid.ts';
import { testShop } from '../test-shop.ts';
import { deleteProduct, storeProduct } from './store-product.ts';

const sleeve = gid('Product', 1);

function shopWithSleeve() {
  const shop = testShop();
  const product = shop.context.state.products.get(sleeve);
  if (!product) throw new Error('The seed has no card sleeve.');
  return { ...shop, product };
}

test('a changed product is told with REST’s names, amounts as text', () => {
  const { context, events, product } = shopWithSleeve();
  storeProduct(context, { ...product, title: 'Sleeve', status: 'UNLISTED' });
  expect(events).toMatchObject([
    {
      topic: 'products/update',
      resourceId: sleeve,
      payload: {
        id: 1,
        admin_graphql_api_id: sleeve,
        title: 'Sleeve',
        status: 'unlisted',
        variants: [{ id: 1, product_id: 1, price: '45.00', inventory_policy: 'deny' }],
      },
    },
  ]);
  expect(context.state.products.get(sleeve)?.title).toBe('Sleeve');
});

test('a new product is told as products/create', () => {
  const { context, events, product } = shopWithSleeve();
  storeProduct(context, { ...product, id: gid('Product', 5000) });
  expect(events.map(({ topic }) => topic)).toEqual(['products/create']);
});

test('of a deleted product Shopify tells the number and nothing else', () => {
  const { context, events, product } = shopWithSleeve();
  deleteProduct(context, product);
  expect(events).toEqual([{ topic: 'products/delete', resourceId: sleeve, payload: { id: 1 } }]);
  expect(context.state.products.has(sleeve)).toBe(false);
});

test('what an app changes by the Admin API is told, too', async () => {
  const shop = testShop();
  const answer = await shop.admin(
    `mutation ($input: [PublicationInput!]!) { publishablePublish(id: "${sleeve}", input: $input) { userErrors { message } } }`,
    { input: [{ publicationId: gid('Publication', 1) }] },
  );
  expect(answer.data).toEqual({ publishablePublish: { userErrors: [] } });
  expect(shop.events.map(({ topic }) => topic)).toEqual(['products/update']);
});
