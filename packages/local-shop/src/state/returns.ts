import type { MoneyBag } from './money.ts';

/** Why something comes back, in Shopify's definitions; the deprecated enum names the same ones. Recorded. */
export const RETURN_REASONS = [
  { number: 1, handle: 'unknown', name: 'Unknown', reason: 'UNKNOWN' },
  { number: 2, handle: 'changed-my-mind', name: 'Changed my mind', reason: 'UNWANTED' },
  { number: 3, handle: 'item-not-as-described', name: 'Item not as described', reason: 'NOT_AS_DESCRIBED' },
  { number: 4, handle: 'received-the-wrong-item', name: 'Received the wrong item', reason: 'WRONG_ITEM' },
  { number: 5, handle: 'other-reason', name: 'Other', reason: 'OTHER' },
  { number: 6, handle: 'damaged-or-defective', name: 'Damaged or defective', reason: 'DEFECTIVE' },
  { number: 7, handle: 'too-small', name: 'Too small', reason: 'SIZE_TOO_SMALL' },
  { number: 8, handle: 'too-big', name: 'Too big', reason: 'SIZE_TOO_LARGE' },
  { number: 9, handle: 'style', name: 'Style', reason: 'STYLE' },
  { number: 10, handle: 'color', name: 'Color', reason: 'COLOR' },
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** Pieces of a parcel's line that come back. */
export interface ReturnLine {
  readonly id: string;
  readonly fulfillmentLineId: string;
  readonly orderLineId: string;
  readonly quantity: number;
  /** How many have arrived and were dealt with. */
  readonly processed: number;
  readonly refunded: number;
  readonly reason: ReturnReason;
  readonly reasonNote: string;
  readonly customerNote: string | null;
}

/** What the buyer gets in exchange, at the price of the day on which it was agreed. */
export interface ExchangeLine {
  readonly id: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly processed: number;
  /** For one piece. */
  readonly unitPrice: MoneyBag;
  /** Off one piece. */
  readonly discount: MoneyBag;
  /** The lines of the order that it has become, one for each processing. */
  readonly orderLineIds: readonly string[];
}

/** What becomes of pieces that have arrived, in Shopify's words. */
export const DISPOSITIONS = ['MISSING', 'NOT_RESTOCKED', 'PROCESSING_REQUIRED', 'RESTOCKED'] as const;

export interface Disposition {
  readonly id: string;
  readonly returnLineId: string;
  readonly type: (typeof DISPOSITIONS)[number];
  readonly quantity: number;
  readonly locationId: string | null;
  readonly createdAt: string;
}

/** A parcel on its way back. */
export interface ReverseDelivery {
  readonly id: string;
  readonly lines: readonly {
    readonly id: string;
    readonly returnLineId: string;
    readonly quantity: number;
  }[];
  readonly tracking: { readonly number: string | null; readonly url: string | null } | null;
  readonly label: { readonly url: string; readonly createdAt: string; readonly updatedAt: string } | null;
}

export type ReturnStatus = 'REQUESTED' | 'OPEN' | 'CLOSED' | 'DECLINED' | 'CANCELED';

/** Pieces of an order that a buyer wants to give back, or does. */
export interface Return {
  readonly id: string;
  /** `#1001-R1`. */
  readonly name: string;
  readonly status: ReturnStatus;
  readonly lines: readonly ReturnLine[];
  readonly decline: { readonly reason: string; readonly note: string | null } | null;
  /** What sending it back costs the buyer, once for the return. */
  readonly shippingFee: {
    readonly id: string;
    readonly amount: MoneyBag;
    /** On top of it, as on orders to the United States since 2026-10-23; absent for none. */
    readonly tax?: MoneyBag;
  } | null;
  /** What is waited for at the warehouse, once it may be sent. */
  readonly reverseFulfillmentOrderId: string | null;
  readonly exchanges: readonly ExchangeLine[];
  readonly dispositions: readonly Disposition[];
  readonly deliveries: readonly ReverseDelivery[];
  readonly createdAt: string;
  readonly approvedAt: string | null;
  readonly closedAt: string | null;
}
