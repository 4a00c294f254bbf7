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
