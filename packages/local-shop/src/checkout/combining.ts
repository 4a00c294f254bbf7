import type { DiscountClass } from '../state/function-owners.ts';

/** Which classes of other discounts a discount may stand beside. */
export interface CombinesWith {
  readonly orderDiscounts: boolean;
  readonly productDiscounts: boolean;
  readonly shippingDiscounts: boolean;
}

export interface Combinable {
  readonly discountClass: DiscountClass;
  readonly combinesWith: CombinesWith;
}

/** Two discounts stand together only when each of them allows the other's class. */
export function combine(one: Combinable, other: Combinable): boolean {
  return allows(one.combinesWith, other.discountClass) && allows(other.combinesWith, one.discountClass);
}

function allows(combinesWith: CombinesWith, discountClass: DiscountClass): boolean {
  switch (discountClass) {
    case 'ORDER':
      return combinesWith.orderDiscounts;
    case 'PRODUCT':
      return combinesWith.productDiscounts;
    case 'SHIPPING':
      return combinesWith.shippingDiscounts;
    default:
      return discountClass satisfies never;
  }
}
