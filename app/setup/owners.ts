import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { createDiscount, deleteDiscount } from '../admin-api/discounts.ts';
import type { DiscountClass } from '../admin-api/discounts.ts';
import {
  createDeliveryCustomization,
  createValidation,
  enableDeliveryCustomization,
  enableValidation,
  readOwners,
} from '../admin-api/owners.ts';
import type { Owners } from '../admin-api/owners.ts';
import { step } from './step.ts';
import type { SetupFailure } from './step.ts';

/** The GIDs of what runs our functions at Shopify; each carries one configuration metafield. */
export interface OwnerIds {
  readonly validation: string;
  readonly shippingDiscount: string;
  readonly promotionDiscount: string;
  readonly deliveryCustomization: string;
}

/** The handles of the function extensions; `functionHandle` finds them in every environment. */
export const functionHandles = [
  'checkout-policy',
  'shipping-policy',
  'promotion-policy',
  'delivery-policy',
] as const;

type Provisioned = Promise<Result<string, SetupFailure>>;

/**
 * Makes sure that each function has its enabled owners, and gives their ids. Looks at what exists at Shopify first,
 * so it may run any number of times; an owner without a configuration does nothing, so it may run ahead of publishing.
 */
export async function provisionOwners(admin: Admin, now: Date): Promise<Result<OwnerIds, SetupFailure>> {
  const existing = await step('looking at the shop’s functions', readOwners(admin));
  if (!existing.ok) return existing;
  const missing = functionHandles.find((handle) => functionId(existing.value, handle) === null);
  if (missing) {
    const reason = `The function "${missing}" is not deployed to this shop yet. Deploy the app’s extensions and try again.`;
    return fail({ step: 'looking for the functions', reason });
  }
  const validation = await provisionValidation(admin, existing.value);
  if (!validation.ok) return validation;
  const deliveryCustomization = await provisionDeliveryCustomization(admin, existing.value);
  if (!deliveryCustomization.ok) return deliveryCustomization;
  const shippingDiscount = await provisionDiscount(admin, existing.value, now, 'SHIPPING');
  if (!shippingDiscount.ok) return shippingDiscount;
  const promotionDiscount = await provisionDiscount(admin, existing.value, now, 'ORDER');
  if (!promotionDiscount.ok) return promotionDiscount;
  const removed = await removeFormerPromotionDiscounts(admin, existing.value);
  if (!removed.ok) return removed;
  return ok({
    validation: validation.value,
    deliveryCustomization: deliveryCustomization.value,
    shippingDiscount: shippingDiscount.value,
    promotionDiscount: promotionDiscount.value,
  });
}

const functionId = (existing: Owners, handle: string): string | null =>
  existing.shopifyFunctions.nodes.find((node) => node.handle === handle)?.id ?? null;

async function provisionValidation(admin: Admin, existing: Owners): Provisioned {
  const title = 'Doorstep: addresses and destinations';
  const own = existing.validations.nodes.find((node) => node.shopifyFunction.handle === 'checkout-policy');
  if (!own) return step('creating the checkout rule', createValidation(admin, 'checkout-policy', title));
  return own.enabled
    ? ok(own.id)
    : step('switching the checkout rule on', enableValidation(admin, own.id, title));
}

async function provisionDeliveryCustomization(admin: Admin, existing: Owners): Provisioned {
  const own = existing.deliveryCustomizations.nodes.find(
    (node) => node.shopifyFunction.handle === 'delivery-policy',
  );
  if (!own) {
    const title = 'Doorstep: delivery options';
    return step('creating the delivery rule', createDeliveryCustomization(admin, 'delivery-policy', title));
  }
  return own.enabled
    ? ok(own.id)
    : step('switching the delivery rule on', enableDeliveryCustomization(admin, own.id));
}

/** Our discounts by their class: each is run by a function of its own. */
const discounts = {
  SHIPPING: {
    functionHandle: 'shipping-policy',
    title: 'Free shipping',
    doing: 'creating the shipping discount',
  },
  ORDER: {
    functionHandle: 'promotion-policy',
    title: 'Promotion codes',
    doing: 'creating the rule for promotion codes',
  },
} as const;

/** So far Shopify's clock may be behind ours: a discount that had still to start would be none of the active ones, and be made twice. */
const clocksDifferMinutes = 60;

const startOf = (now: Date): Date => new Date(now.getTime() - clocksDifferMinutes * 60_000);

async function provisionDiscount(
  admin: Admin,
  existing: Owners,
  now: Date,
  discountClass: DiscountClass,
): Provisioned {
  const { functionHandle, title, doing } = discounts[discountClass];
  const [own] = discountsOf(existing, functionHandle, discountClass).filter(
    ({ status }) => status === 'ACTIVE',
  );
  if (own) return ok(own.discountId);
  return step(
    doing,
    createDiscount(admin, { functionHandle, discountClass, title, startsAt: startOf(now).toISOString() }),
  );
}

/**
 * Shops that were set up before promotion-policy existed have a discount for promotion codes that is run by shipping-policy.
 * It does nothing any more, but would stand beside the new one in the merchant's list.
 */
async function removeFormerPromotionDiscounts(
  admin: Admin,
  existing: Owners,
): Promise<Result<unknown, SetupFailure>> {
  for (const { discountId } of discountsOf(existing, 'shipping-policy', 'ORDER')) {
    const removed = await step(
      'removing the former rule for promotion codes',
      deleteDiscount(admin, discountId),
    );
    if (!removed.ok) return removed;
  }
  return ok(null);
}

/** The shop's automatic discounts of a class that one of our functions runs, whatever their status. */
function discountsOf(existing: Owners, functionHandle: string, discountClass: DiscountClass) {
  const runBy = functionId(existing, functionHandle);
  return existing.discounts.filter(
    (discount) =>
      discount.appDiscountType.functionId === runBy && discount.discountClasses.includes(discountClass),
  );
}
