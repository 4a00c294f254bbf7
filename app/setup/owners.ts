import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import type { z } from 'zod';

import type { Admin } from '../admin-api/call.ts';
import { createDiscount } from '../admin-api/discounts.ts';
import type { DiscountClass } from '../admin-api/discounts.ts';
import {
  createDeliveryCustomization,
  createValidation,
  enableDeliveryCustomization,
  enableValidation,
  readOwners,
} from '../admin-api/owners.ts';
import type { ownersDocument } from '../admin-api/owners.ts';
import { step } from './step.ts';
import type { SetupFailure } from './step.ts';

/** The GIDs of what runs our functions at Shopify; each carries one configuration metafield. */
export interface OwnerIds {
  readonly validation: string;
  readonly shippingDiscount: string;
  readonly promotionDiscount: string;
  readonly deliveryCustomization: string;
}

/** The handles of the three function extensions; `functionHandle` finds them in every environment. */
export const functionHandles = ['checkout-policy', 'shipping-policy', 'delivery-policy'] as const;

type Existing = z.infer<typeof ownersDocument.data>;
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
    const says = `The function "${missing}" is not deployed to this shop yet. Deploy the app’s extensions and try again.`;
    return fail({ step: 'looking for the functions', says });
  }
  const validation = await provisionValidation(admin, existing.value);
  if (!validation.ok) return validation;
  const deliveryCustomization = await provisionDeliveryCustomization(admin, existing.value);
  if (!deliveryCustomization.ok) return deliveryCustomization;
  const shippingDiscount = await provisionDiscount(admin, existing.value, now, 'SHIPPING');
  if (!shippingDiscount.ok) return shippingDiscount;
  const promotionDiscount = await provisionDiscount(admin, existing.value, now, 'ORDER');
  if (!promotionDiscount.ok) return promotionDiscount;
  return ok({
    validation: validation.value,
    deliveryCustomization: deliveryCustomization.value,
    shippingDiscount: shippingDiscount.value,
    promotionDiscount: promotionDiscount.value,
  });
}

const functionId = (existing: Existing, handle: string): string | null =>
  existing.shopifyFunctions.nodes.find((node) => node.handle === handle)?.id ?? null;

async function provisionValidation(admin: Admin, existing: Existing): Provisioned {
  const title = 'Doorstep: addresses and destinations';
  const own = existing.validations.nodes.find((node) => node.shopifyFunction.handle === 'checkout-policy');
  if (!own) return step('creating the checkout rule', createValidation(admin, 'checkout-policy', title));
  return own.enabled
    ? ok(own.id)
    : step('switching the checkout rule on', enableValidation(admin, own.id, title));
}

async function provisionDeliveryCustomization(admin: Admin, existing: Existing): Provisioned {
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

/** The discounts of the function shipping-policy, by their class. */
const discounts = {
  SHIPPING: { title: 'Free shipping', doing: 'creating the shipping discount' },
  ORDER: { title: 'Promotion codes', doing: 'creating the rule for promotion codes' },
} as const;

async function provisionDiscount(
  admin: Admin,
  existing: Existing,
  now: Date,
  discountClass: DiscountClass,
): Provisioned {
  const shippingFunction = functionId(existing, 'shipping-policy');
  const own = existing.discountNodes.nodes
    .map((node) => node.discount)
    .find(
      (discount) =>
        discount !== null &&
        discount.status === 'ACTIVE' &&
        discount.appDiscountType.functionId === shippingFunction &&
        discount.discountClasses.includes(discountClass),
    );
  if (own) return ok(own.discountId);
  const { title, doing } = discounts[discountClass];
  const functionHandle = 'shipping-policy';
  return step(
    doing,
    createDiscount(admin, { functionHandle, discountClass, title, startsAt: now.toISOString() }),
  );
}
