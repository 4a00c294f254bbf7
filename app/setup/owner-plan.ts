import type { DiscountClass } from '../admin-api/discounts.ts';
import type { Owners } from '../admin-api/owners.ts';

/** The handles of the function extensions; `functionHandle` finds them in every environment. */
export const functionHandles = [
  'checkout-policy',
  'shipping-policy',
  'promotion-policy',
  'delivery-policy',
] as const;

/** What is to be done about what runs one of our functions. */
export type OwnerPlan =
  { readonly kind: 'create' } | { readonly kind: 'enable' | 'keep'; readonly id: string };

/** The function that is not deployed to this shop; `null` when all are. */
export const missingFunction = (existing: Owners): string | null =>
  functionHandles.find((handle) => functionId(existing, handle) === null) ?? null;

const functionId = (existing: Owners, handle: string): string | null =>
  existing.shopifyFunctions.nodes.find((node) => node.handle === handle)?.id ?? null;

/** What runs checkout-policy. */
export const ownValidations = (existing: Owners) =>
  existing.validations.nodes.filter(({ shopifyFunction: { handle } }) => handle === 'checkout-policy');

/** What runs delivery-policy. */
export const ownDeliveryCustomizations = (existing: Owners) =>
  existing.deliveryCustomizations.nodes.filter(
    ({ shopifyFunction: { handle } }) => handle === 'delivery-policy',
  );

/** Our discounts by their class: each is run by a function of its own. */
export const discounts = {
  SHIPPING: { functionHandle: 'shipping-policy', title: 'Free shipping' },
  ORDER: { functionHandle: 'promotion-policy', title: 'Promotion codes' },
} as const;

/** The shop's automatic discounts of a class that its function runs, whatever their status. */
export const ownDiscounts = (existing: Owners, discountClass: DiscountClass) =>
  discountsOf(existing, discounts[discountClass].functionHandle, discountClass);

/**
 * Shops that were set up before promotion-policy existed have a discount for promotion codes that is run by shipping-policy.
 * It does nothing any more, but would stand beside the new one in the merchant's list.
 */
export const formerPromotionDiscounts = (existing: Owners) =>
  discountsOf(existing, 'shipping-policy', 'ORDER');

function discountsOf(existing: Owners, functionHandle: string, discountClass: DiscountClass) {
  const runBy = functionId(existing, functionHandle);
  return existing.discounts.filter(
    (discount) =>
      discount.appDiscountType.functionId === runBy && discount.discountClasses.includes(discountClass),
  );
}

/** For what is switched on and off. */
export function planOwner(own: { readonly id: string; readonly enabled: boolean } | undefined): OwnerPlan {
  if (!own) return { kind: 'create' };
  return { kind: own.enabled ? 'keep' : 'enable', id: own.id };
}

/** A discount is on from its start to its end; one that has ended is replaced. */
export function planDiscount(existing: Owners, discountClass: DiscountClass): OwnerPlan {
  const active = ownDiscounts(existing, discountClass).find(({ status }) => status === 'ACTIVE');
  return active ? { kind: 'keep', id: active.discountId } : { kind: 'create' };
}
