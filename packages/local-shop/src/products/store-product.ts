import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import type { Product } from '../state/products.ts';
import { productPayload } from './product-payload.ts';

/** Stores a product and tells the app: `products/create` for a new one, `products/update` for one that was there. */
export function storeProduct(context: ShopContext, product: Product): void {
  const { products } = context.state;
  const topic = products.has(product.id) ? 'products/update' : 'products/create';
  products.set(product.id, product);
  context.publish({ topic, resourceId: product.id, payload: productPayload(context.state, product) });
}

/** Takes a product with its variants out of the shop; carts lose its lines. `products/delete` says its number and no more. */
export function deleteProduct(context: ShopContext, product: Product): void {
  context.state.products.delete(product.id);
  const payload = { id: Number(plainId(product.id)) };
  context.publish({ topic: 'products/delete', resourceId: product.id, payload });
}
