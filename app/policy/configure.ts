import type { CompiledCheckout, Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { readLiveConfiguration, setMetafields } from '../admin-api/metafields.ts';
import type { JsonMetafield } from '../admin-api/metafields.ts';
import type { OwnerIds } from '../setup/owners.ts';

/**
 * Writes all configurations in one call: Shopify writes every metafield of it or none, and refuses when one changed
 * since it was read.
 */
export async function configure(
  admin: Admin,
  owners: OwnerIds,
  compiled: CompiledCheckout,
): Promise<Result<unknown, AdminFailure>> {
  const live = await readLiveConfiguration(admin, owners);
  if (!live.ok) return live;
  const { validation, shippingDiscount, promotionDiscount, deliveryCustomization, shop } = live.value;
  return setMetafields(admin, [
    over(validation, owners.validation, 'checkout-policy', compiled.validation),
    over(shippingDiscount, owners.shippingDiscount, 'shipping-policy', compiled.shipping),
    over(promotionDiscount, owners.promotionDiscount, 'promo-policy', compiled.promo),
    over(deliveryCustomization, owners.deliveryCustomization, 'delivery-policy', compiled.delivery),
    over(shop, shop.id, 'checkout-blocks', compiled.blocks),
    over({ metafield: shop.promiseRules }, shop.id, 'promise-rules', compiled.promise),
  ]);
}

interface Live {
  readonly metafield: { readonly compareDigest: string } | null;
}

const over = ({ metafield }: Live, ownerId: string, key: string, value: unknown): JsonMetafield => ({
  ownerId,
  key,
  value,
  compareDigest: metafield?.compareDigest ?? null,
});
