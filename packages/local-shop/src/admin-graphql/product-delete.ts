import { z } from 'zod';

import { removeMetafields } from '../metafields/remove-metafields.ts';
import { deleteProduct } from '../products/store-product.ts';
import type { ShopContext } from '../shop-context.ts';
import { refuse, rootField, succeed, userError, type RootFields, type View } from './root-field.ts';
import { shopView } from './shop.ts';

const named = z.strictObject({
  input: z.strictObject({ id: z.string() }),
  synchronous: z.boolean().nullish(),
});

/** productDelete, always synchronous here. */
export const productDelete: RootFields = {
  queries: {},
  mutations: { productDelete: rootField('write_products', named, remove) },
};

function remove({ input: { id } }: z.infer<typeof named>, context: ShopContext): View {
  const product = context.state.products.get(id);
  const shop = shopView(context);
  if (!product) return { ...refuse(['deletedProductId'], userError(['id'], 'Product does not exist')), shop };
  const owners = [product, ...product.variants].map((each) => each.id);
  deleteProduct(context, product);
  removeMetafields(context, ({ ownerId }) => owners.includes(ownerId));
  return succeed({ deletedProductId: id, productDeleteOperation: null, shop });
}
