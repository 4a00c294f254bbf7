import type { Database } from '../database.server.ts';
import type { Delivery } from './delivery.ts';

/**
 * Whether anything can follow from a delivery. Shopify tells of every product of a shop, and large shops change
 * thousands a day; only the protection product is ours.
 */
export async function concernsUs(
  database: Database,
  { topic, shop, resourceId }: Delivery,
): Promise<boolean> {
  if (!topic.startsWith('products/')) return true;
  const row = await database.shop.findUnique({
    where: { domain: shop },
    select: { protectionProductId: true },
  });
  return resourceId !== null && row?.protectionProductId === resourceId;
}
