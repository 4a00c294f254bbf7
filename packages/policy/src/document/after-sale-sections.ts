import type { Money } from '../money/money.ts';
import type { CountryCode, ShopperText } from './policy.ts';

/** What a customer can get for an item that comes back. */
export type Remedy = 'refund' | 'store-credit' | 'exchange';

/** [RET-07] What is possible through a day, counted from the anchor date as day 0. */
export interface Tier {
  readonly throughDay: number;
  readonly remedies: readonly Remedy[];
}

/** [RET-07] For orders placed during an event, other tiers. */
export interface ReturnEvent {
  /** The id of an event of the policy. */
  readonly event: string;
  readonly tiers: readonly Tier[];
}

/** [RET-01..08] U.S. returns; other countries have {@link InternationalSection}. */
export interface ReturnsSection {
  readonly countries: readonly CountryCode[];
  /** Once per return. */
  readonly fee: Money;
  /** Days after delivery, the last included, to request a refund. */
  readonly refundDays: number;
  /** The same for store credit. */
  readonly creditDays: number;
  readonly shipBackDays: number;
  /** What flash-sale items can be returned for. */
  readonly flashSale: readonly Remedy[];
  readonly events: readonly ReturnEvent[];
  /** [RET-08] Business days of the warehouse from arrival to refund. */
  readonly refundWithin: { readonly least: number; readonly most: number };
  /** Whether free shipping is charged back when what is kept falls below the threshold. */
  readonly chargeBackFreeShipping: boolean;
}

/** [EXCH-01] */
export interface ExchangesSection {
  readonly countries: readonly CountryCode[];
  readonly fee: Money;
  readonly days: number;
}

/** [INTL-01] Returns from every other country that is served. */
export interface InternationalSection {
  readonly accepted: boolean;
  readonly anchor: 'shipment' | 'delivery';
  readonly days: number;
  readonly fee: Money;
  readonly remedies: readonly Remedy[];
}

/** [GIFT-01] */
export interface GiftsSection {
  /** Merchandise after discounts from which the gift was free; `null` while the merchant has not said. */
  readonly threshold: Money | null;
  /** The product tag that marks a gift. */
  readonly tag: string;
}

/** [PROD-01] */
export interface ProductIssuesSection {
  readonly days: number;
  readonly answerWithinHours: number;
}

/** [MISS-03] Where to ask for a parcel that a carrier says it delivered. */
export interface CarrierClaim {
  readonly carrier: string;
  /** `domestic`: only for parcels within the United States. */
  readonly scope: 'all' | 'domestic';
  readonly link: string;
  readonly steps: ShopperText;
}

/** [MISS-01..05] */
export interface MissingParcelsSection {
  readonly waitBusinessDays: number;
  readonly daysAfterExpected: number;
  readonly monthsAfterOrder: number;
  /** Which of the two clocks counts. */
  readonly closes: 'later' | 'earlier';
  readonly replacementFee: Money;
  readonly checks: readonly ShopperText[];
  readonly liability: ShopperText;
  readonly carriers: readonly CarrierClaim[];
}

/** [RTS-01, RTS-02] */
export interface ReturnedParcelsSection {
  readonly collectWithinBusinessDays: number;
  readonly fee: Money;
  readonly reshipFirst: Money;
  readonly reshipAdditional: Money;
}
