import type { CompiledCheckout, Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { readLiveConfiguration, setMetafields } from '../admin-api/metafields.ts';
import type { JsonMetafield, LiveMetafield } from '../admin-api/metafields.ts';
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
  const now = live.value;
  return setMetafields(admin, [
    replaceLive(now.validation, owners.validation, 'checkout-policy', compiled.validation),
    replaceLive(now.shippingDiscount, owners.shippingDiscount, 'shipping-policy', compiled.shipping),
    replaceLive(now.promotionDiscount, owners.promotionDiscount, 'promo-policy', compiled.promo),
    replaceLive(
      now.deliveryCustomization,
      owners.deliveryCustomization,
      'delivery-policy',
      compiled.delivery,
    ),
    replaceLive(now.checkoutBlocks, now.shopId, 'checkout-blocks', compiled.blocks),
    replaceLive(now.promiseRules, now.shopId, 'promise-rules', compiled.promise),
  ]);
}

const replaceLive = (live: LiveMetafield, ownerId: string, key: string, value: unknown): JsonMetafield => ({
  ownerId,
  key,
  value,
  compareDigest: live?.compareDigest ?? null,
});
