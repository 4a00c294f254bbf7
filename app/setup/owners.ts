import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { formerPromotionDiscounts } from './owner-plan.ts';
import type { SetupFailure } from './step.ts';
import { makeCheckoutRule } from './steps/checkout-rule.ts';
import { makeDeliveryRule } from './steps/delivery-rule.ts';
import { promotionRule, removeFormer, shippingDiscount } from './steps/discounts.ts';
import { readDeployed } from './steps/read-deployed.ts';

/** The GIDs of what runs our functions at Shopify; each carries one configuration metafield. */
export interface OwnerIds {
  readonly validation: string;
  readonly shippingDiscount: string;
  readonly promotionDiscount: string;
  readonly deliveryCustomization: string;
}

/**
 * Makes sure that each function has its enabled owners, and gives their ids. Looks at what exists at Shopify first,
 * so it may run any number of times; an owner without a configuration does nothing, so it may run ahead of publishing.
 */
export async function provisionOwners(admin: Admin, now: Date): Promise<Result<OwnerIds, SetupFailure>> {
  const existing = await readDeployed(admin);
  if (!existing.ok) return existing;
  const validation = await makeCheckoutRule(admin, existing.value);
  if (!validation.ok) return validation;
  const deliveryCustomization = await makeDeliveryRule(admin, existing.value);
  if (!deliveryCustomization.ok) return deliveryCustomization;
  const shipping = await shippingDiscount.make(admin, existing.value, now);
  if (!shipping.ok) return shipping;
  const promotion = await promotionRule.make(admin, existing.value, now);
  if (!promotion.ok) return promotion;
  const removed = await removeFormer(admin, formerPromotionDiscounts(existing.value));
  if (!removed.ok) return removed;
  return ok({
    validation: validation.value,
    deliveryCustomization: deliveryCustomization.value,
    shippingDiscount: shipping.value,
    promotionDiscount: promotion.value,
  });
}
