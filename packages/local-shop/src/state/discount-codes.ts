/** A native discount code: a percentage of the order. */
export interface DiscountCode {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** Percent of the order: 10 is 10 %. */
  readonly percentage: number;
  readonly combinesWith: {
    readonly orderDiscounts: boolean;
    readonly productDiscounts: boolean;
    readonly shippingDiscounts: boolean;
  };
}

/** The native code that a buyer means; `null` for none. Upper and lower case are the same. */
export function discountCodeNamed(codes: Iterable<DiscountCode>, entered: string): DiscountCode | null {
  for (const native of codes) if (isSameCode(native.code, entered)) return native;
  return null;
}

export function isSameCode(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
