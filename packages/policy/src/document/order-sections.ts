import type { Period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { ShopperText } from './policy.ts';

/** [PRICE-01..03] */
export interface PriceAdjustmentsSection {
  readonly days: number;
  readonly fullPrice: 'refund' | 'store-credit';
  readonly reduced: 'refund' | 'store-credit' | 'none';
}

/** A flash sale is recognised by any of these [PRICE-03, RET-06]. */
export interface FlashSale {
  readonly tag: string;
  readonly codes: readonly string[];
  readonly periods: readonly Period[];
}

/** [PROMO-02] While it runs, no code is taken. */
export interface PromotionEvent {
  /** The id of an event of the policy. */
  readonly event: string;
  readonly message: ShopperText;
}

/** [PROMO-01, PROMO-02] */
export interface PromotionsSection {
  readonly codesPerOrder: number;
  readonly events: readonly PromotionEvent[];
  readonly flashSale: FlashSale;
}

/** [ORD-01, ORD-02] */
export interface OrdersSection {
  readonly cancellations: 'request' | 'never';
  readonly paymentChange: 'cancel-and-reorder' | 'never';
}

/** [TAX-01] Where sales tax is collected, and since when. */
export interface TaxSection {
  readonly states: readonly { readonly province: string; readonly since: PlainDate }[];
}

/** [PAY-01] */
export interface PaymentsSection {
  readonly methods: readonly string[];
}

/** What a customer can write about [FORM-01]. */
export type RequestKind = 'order' | 'claim' | 'return' | 'product-issue' | 'other';

/** [FORM-01, ACCT-01] */
export interface SupportSection {
  readonly requests: readonly RequestKind[];
  /** hCaptcha before a request is taken. */
  readonly captcha: boolean;
  readonly orderHistory: ShopperText;
}
