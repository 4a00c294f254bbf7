import type { CompiledCheckout, Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { readLiveConfiguration, setMetafields } from '../admin-api/metafields.ts';
import type { JsonMetafield, LiveMetafield } from '../admin-api/metafields.ts';
import type { OwnerIds } from '../setup/owners.ts';
import { rulesByKey } from './configuration-digests.ts';

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
  const rules = rulesByKey(compiled);
  const replace = (there: LiveMetafield, ownerId: string, key: keyof typeof rules): JsonMetafield => ({
    ownerId,
    key,
    value: rules[key],
    compareDigest: there?.compareDigest ?? null,
  });
  return setMetafields(admin, [
    replace(now.validation, owners.validation, 'checkout-policy'),
    replace(now.shippingDiscount, owners.shippingDiscount, 'shipping-policy'),
    replace(now.promotionDiscount, owners.promotionDiscount, 'promo-policy'),
    replace(now.deliveryCustomization, owners.deliveryCustomization, 'delivery-policy'),
    replace(now.checkoutBlocks, now.shopId, 'checkout-blocks'),
    replace(now.promiseRules, now.shopId, 'promise-rules'),
  ]);
}
