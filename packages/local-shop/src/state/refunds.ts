import type { MoneyBag } from './money.ts';

/** What becomes of refunded pieces, in Shopify's words: `CANCEL` takes them off what is still to be shipped. */
export const RESTOCK_TYPES = ['CANCEL', 'LEGACY_RESTOCK', 'NO_RESTOCK', 'RETURN'] as const;
export type RestockType = (typeof RESTOCK_TYPES)[number];

/** Pieces of a line that were refunded. */
export interface RefundedLine {
  readonly id: string;
  readonly orderLineId: string;
  readonly quantity: number;
  readonly restockType: RestockType;
  readonly locationId: string | null;
  /** After discounts, for all these pieces. */
  readonly subtotal: MoneyBag;
  /** Their tax, on top of that or included in it as the order says; absent for none. */
  readonly tax?: MoneyBag;
}

/** Money and pieces that an order has given back at once. */
export interface Refund {
  readonly id: string;
  readonly note: string | null;
  readonly lines: readonly RefundedLine[];
  readonly shipping: readonly {
    readonly id: string;
    readonly shippingLineId: string;
    readonly amount: MoneyBag;
  }[];
  /** Of its transactions among those of the order. */
  readonly transactionIds: readonly string[];
  /** How much more money went back than its pieces and its shipping came to; less than zero where less did. */
  readonly adjustment: MoneyBag;
  /** What a return costs its buyer, withheld with it. */
  readonly fee: MoneyBag | null;
  readonly returnId: string | null;
  readonly createdAt: string;
}
