import type { PostalAddress } from '../addresses/address.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Zone } from '../calendar/zone.ts';
import type { SignatureDecision } from '../checkout/decisions.ts';
import type { Locale } from '../document/locales.ts';
import type { WaivableFee } from '../document/policy.ts';
import type { NamedCarrier } from '../facts/carrier.ts';
import type { Savings } from '../fees/savings.ts';
import type { CurrencyCode } from '../money/money.ts';
import type { Decided, Reason } from '../reasons.ts';
import type { SignatureRules } from '../rules/signature.ts';
import type { PromisedDates } from '../schedule/dates.ts';
import type { FeeDecision } from './fee.ts';
import type { OrderFigures } from './figures.ts';
import type { ChargedShipping } from './order-shipping.ts';
import type { OrderHold } from './order-hold.ts';
import type { OrderLineFacts } from './order-line.ts';
import type { Shipment } from './shipment.ts';
import type { SoldAs } from './sold-as.ts';

/** Shopify's DeliveryMethodType: `none` for what is handed over at the counter or sent by e-mail. */
export type DeliveryMethod = 'shipping' | 'local' | 'pickup' | 'pick-up-point' | 'none';

/** Something of an order that could not be read, in words without any of the customer's data. */
export interface Unread {
  /** `value`: a line or its price, so that lines and their sum are too few. `address`: the shipping address. */
  readonly about: 'value' | 'address';
  readonly message: string;
}

/** An order as a job sees it. */
export interface OrderFacts {
  /** The published policy version the order was sold under. */
  readonly policyVersion: number;
  /** When it was placed: ISO 8601 with an offset or Z. */
  readonly placedAt: string;
  readonly lines: readonly OrderLineFacts[];
  /** The currency of all amounts: the shop's, which is not the policy's in a shop that has changed it since. Absent: the policy's. */
  readonly currency?: CurrencyCode;
  /** What shipping was charged at, after discounts; absent where it cannot be read. */
  readonly shipping?: number;
  /** What the buyer paid in; absent where that cannot be read. */
  readonly paid?: { readonly currency: CurrencyCode; readonly shipping?: number };
  /** Absent for an order that could be read in full. */
  readonly unread?: readonly Unread[];
  readonly cancelled?: boolean;
  /** Absent: `shipping`. */
  readonly deliveryMethod?: DeliveryMethod;
  readonly shippingAddress: PostalAddress | null;
  /** Who brings it, as far as its parcels or its shipping lines say: see `carrierOfLines`. */
  readonly carrier: NamedCarrier;
  /** Local date on which it was shipped or delivered, as soon as that is known. */
  readonly shippedOn?: PlainDate | null;
  readonly deliveredOn?: PlainDate | null;
  /** A parcel has left, and not at the moment at which it was placed: it was sold to be shipped. */
  readonly leftLater?: boolean;
  /** How its lines are marked; only of an order that was placed just now, of which it is how they were sold. */
  readonly marks?: SoldAs['marks'];
  /** What is kept of an earlier decision about it; absent where there was none. */
  readonly soldAs?: SoldAs;
  /** What the shop still has of what was paid for it, in minor units of what the buyer paid in. */
  readonly kept?: number;
  /** Only for time zones that are not built in; see `zoneOf`. */
  readonly zone?: Zone;
  /** The variant sold as protection; `null` when there was none yet. */
  readonly protectionVariantId: string | null;
}

/** The tags that an order gets at Shopify, for the warehouse and for filters. */
export type OrderTag = 'signature-required' | 'protected' | 'address-hold' | 'destination-hold';

/** What the order's `promise` metafield says. */
export interface OrderPromise {
  readonly format: 1;
  readonly policyVersion: number;
  readonly signature: SignatureDecision['kind'];
  readonly protected: boolean;
  /** The fees that this order's protection waives; empty without it. */
  readonly waives: readonly WaivableFee[];
  /** What the buyer can expect; `null` when nothing ships, or the order's time or its zone cannot be read. */
  readonly dates: PromisedDates | null;
  readonly terms: PromiseTerms;
  /** [ADDR-02] What the order waits for before it ships; absent when it does not. */
  readonly hold?: OrderHold['what'];
}

/** What was promised besides dates, and the policy's own words: an order keeps what it was sold under. */
export interface PromiseTerms {
  /** [PROT-01] What the protection is called; `null` for an order that could not have it. See `textIn`. */
  readonly protection: Readonly<Partial<Record<Locale, string>>> | null;
  /** [PROT-01] What it saves, or saved; absent where it was not offered, and for orders from before this was kept. */
  readonly saves?: Savings;
  /** [SIGN-01] The rule, for an order above its value whoever brings it, or of a value that cannot be compared; else `null`. */
  readonly signature: SignatureRules | null;
  /** [CAL-07] Hours. */
  readonly scanGapHours: number;
  /** [MISS-01] Business days from delivery until a missing parcel can be reported. */
  readonly claimWaits: number;
  /** `null` where returns are not accepted, or the country is not known. */
  readonly returns: PromisedReturns | null;
  /** [ADDR-04] See `textIn`. */
  readonly responsibility: Readonly<Partial<Record<Locale, string>>>;
}

/** [RET-02, RET-07, INTL-01] Days in which a return can be requested, counted from the anchor; `null` for never. */
export interface PromisedReturns extends Decided {
  readonly anchor: 'delivery' | 'shipment';
  readonly refundDays: number | null;
  /** Store credit or an exchange. */
  readonly creditDays: number | null;
}

/** What has to happen to an order. */
export interface OrderDecision extends Decided {
  readonly signature: SignatureDecision['kind'];
  readonly protected: boolean;
  readonly hold: OrderHold | null;
  readonly tags: readonly OrderTag[];
  readonly promise: OrderPromise;
  /**
   * [PROT-05] Ids of lines to fulfill now: the protection's, because a parcel has left and the protection is in force.
   * Before, it would stand in the way of a cancellation; left open, the order would never be complete at Shopify.
   */
  readonly fulfills: readonly string[];
  /** [PROT-03, PROT-05] What is paid back of the protection, and what of it is for a person. */
  readonly fee: FeeDecision;
  /** Whether anything of it is still to leave, as it is now. */
  readonly shipment: Shipment;
  /** [CAL-02] The same of what its dates were promised for: what was added to it later makes nothing late. */
  readonly owed: Shipment;
  /** What could not be decided, so that a person has to look at the order; empty when everything could. */
  readonly unclear: readonly Reason[];
  readonly soldAs: SoldAs;
  /** [SHIP-01..04] What shipping cost and why; `null` where nothing is shipped, or not every amount can be read. */
  readonly shipping: ChargedShipping | null;
  /** What it is found and counted by. */
  readonly figures: OrderFigures;
}
