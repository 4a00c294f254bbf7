/** What owns a running function, and so its `$app` metafields. */
export interface Validation {
  readonly id: string;
  readonly title: string;
  readonly functionHandle: string;
  readonly enabled: boolean;
  readonly blockOnFailure: boolean;
}

export interface DeliveryCustomization {
  readonly id: string;
  readonly title: string;
  readonly functionHandle: string;
  readonly enabled: boolean;
}

export type DiscountClass = 'PRODUCT' | 'ORDER' | 'SHIPPING';

/** An automatic discount backed by a function. `id` is the DiscountAutomaticNode's. */
export interface AutomaticAppDiscount {
  readonly id: string;
  readonly title: string;
  readonly functionHandle: string;
  readonly discountClasses: readonly DiscountClass[];
  readonly combinesWith: {
    readonly orderDiscounts: boolean;
    readonly productDiscounts: boolean;
    readonly shippingDiscounts: boolean;
  };
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly appliesOnSubscription: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Whether a discount applies at an instant (ISO texts in UTC). */
export function discountStatus(
  discount: AutomaticAppDiscount,
  now: string,
): 'ACTIVE' | 'EXPIRED' | 'SCHEDULED' {
  const at = Date.parse(now);
  if (Date.parse(discount.startsAt) > at) return 'SCHEDULED';
  return discount.endsAt !== null && Date.parse(discount.endsAt) <= at ? 'EXPIRED' : 'ACTIVE';
}
