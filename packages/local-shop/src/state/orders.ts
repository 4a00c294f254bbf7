import type { MailingAddress } from './addresses.ts';
import type { Attribute } from './carts.ts';
import type { Fulfillment } from './fulfillments.ts';
import type { MoneyBag } from './money.ts';
import type { Refund } from './refunds.ts';
import type { Return } from './returns.ts';

export interface OrderLine {
  readonly id: string;
  readonly variantId: string | null;
  readonly productId: string | null;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly sku: string | null;
  readonly vendor: string | null;
  readonly quantity: number;
  /** What is left of it after edits; `null` is all. */
  readonly currentQuantity: number | null;
  readonly requiresShipping: boolean;
  readonly taxable: boolean;
  readonly grams: number;
  readonly attributes: readonly Attribute[];
  /** For one piece, before discounts. */
  readonly unitPrice: MoneyBag;
  /** For the whole line. */
  readonly discount: MoneyBag;
  /** For the whole line, on top of its price or included in it as the order says; absent for none. */
  readonly tax?: MoneyBag;
  /** Who takes which part of it, where that was said. */
  readonly taxLines?: readonly TaxLine[];
}

/** A part of a line's tax: for all its pieces. */
export interface TaxLine {
  readonly title: string;
  /** 0.05 is 5 %. */
  readonly rate: number | null;
  readonly price: MoneyBag;
}

export interface ShippingLine {
  readonly id: string;
  readonly title: string;
  readonly code: string | null;
  /** Shopify's own hash on rates of the shop; a carrier service's on its rates. */
  readonly carrierIdentifier: string | null;
  /** `shopify`, or the name of the carrier service that gave the rate. */
  readonly source: string;
  /** Taken off by an edit; it stays in the order's list. */
  readonly isRemoved: boolean;
  /** Before discounts. */
  readonly price: MoneyBag;
  readonly discount: MoneyBag;
}

/** A reason why a fulfillment order must not ship yet. */
export interface FulfillmentHold {
  readonly id: string;
  readonly handle: string | null;
  readonly reason: string;
  readonly reasonNotes: string | null;
  readonly heldByAppId: string | null;
}

/** Money that came in, went back or was asked for, as the Admin API names it (`SALE`, `REFUND`, `SUCCESS`). */
export interface Transaction {
  readonly id: string;
  /** The payment that a refund gives back; `null` for what came in, and for what went to store credit. */
  readonly parentId: string | null;
  readonly createdAt: string;
  readonly kind: string;
  readonly status: string;
  readonly gateway: string;
  readonly amount: MoneyBag;
}

/** How a fulfillment order reaches its buyer, in Shopify's words; `NONE` goes nowhere. */
export type DeliveryMethodType = 'LOCAL' | 'NONE' | 'PICKUP_POINT' | 'PICK_UP' | 'RETAIL' | 'SHIPPING';

/** Shopify's FulfillmentOrderRequestStatus. What the merchant ships is never asked for. */
export type FulfillmentRequestStatus =
  | 'UNSUBMITTED'
  | 'SUBMITTED'
  | 'ACCEPTED'
  | 'REJECTED'
  | 'CANCELLATION_REQUESTED'
  | 'CANCELLATION_ACCEPTED'
  | 'CANCELLATION_REJECTED'
  | 'CLOSED';

/** What a fulfillment service was asked. */
export interface MerchantRequest {
  readonly id: string;
  readonly kind: 'FULFILLMENT_REQUEST' | 'CANCELLATION_REQUEST';
  readonly message: string | null;
  readonly sentAt: string;
  /** Whether the buyer is to be told of the parcel; `null` for what ships nothing. */
  readonly notifyCustomer: boolean | null;
}

export interface FulfillmentOrder {
  readonly id: string;
  readonly locationId: string;
  readonly methodType: DeliveryMethodType;
  readonly lines: readonly { readonly id: string; readonly orderLineId: string; readonly quantity: number }[];
  readonly holds: readonly FulfillmentHold[];
  /** How it stands with the fulfillment service that ships it. */
  readonly requestStatus: FulfillmentRequestStatus;
  /** What the service was asked, the oldest first. */
  readonly merchantRequests: readonly MerchantRequest[];
  /** Everything of it was shipped, or taken off the order. */
  readonly closed: boolean;
}

/** Who bought. */
export interface Customer {
  readonly id: string;
  readonly email: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly phone: string | null;
  /** BCP 47: the language of the first order. */
  readonly locale: string;
  readonly createdAt: string;
}

export interface Order {
  readonly id: string;
  /** `#1001`. */
  readonly name: string;
  readonly number: number;
  /** What a buyer tells the merchant: `XK7Q2M9PA`. */
  readonly confirmationNumber: string;
  /** Opens the order status page, and with `statusKey` before a login too. */
  readonly statusToken: string;
  readonly statusKey: string;
  readonly email: string | null;
  readonly customerId: string | null;
  readonly customerLocale: string;
  /** `web` (online store), `shopify_draft_order`, or the number of the app that made it. */
  readonly sourceName: string;
  readonly appId: string | null;
  /** ISO in UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly cancelledAt: string | null;
  readonly cancelReason: string | null;
  /** What staff noted when it was cancelled. */
  readonly cancelStaffNote: string | null;
  readonly closedAt: string | null;
  /** Whether an edit has changed it. */
  readonly edited: boolean;
  /** Its prices have their tax in them; absent where they do not. */
  readonly taxesIncluded?: boolean;
  readonly phone: string | null;
  readonly poNumber: string | null;
  /** What was declared about its payment when it was made, and what was paid. */
  readonly payment: { readonly declared: string | null; readonly transactions: readonly Transaction[] };
  readonly refunds: readonly Refund[];
  readonly returns: readonly Return[];
  readonly currency: string;
  readonly presentmentCurrency: string;
  readonly lines: readonly OrderLine[];
  readonly shippingLines: readonly ShippingLine[];
  readonly shippingAddress: MailingAddress | null;
  readonly billingAddress: MailingAddress | null;
  readonly discountCodes: readonly string[];
  /** Titles of automatic discounts that were applied. */
  readonly automaticDiscounts: readonly string[];
  readonly attributes: readonly Attribute[];
  readonly note: string | null;
  readonly tags: readonly string[];
  readonly fulfillmentOrders: readonly FulfillmentOrder[];
  readonly fulfillments: readonly Fulfillment[];
  readonly test: boolean;
}
