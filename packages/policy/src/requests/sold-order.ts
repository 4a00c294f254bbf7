import type { Zone } from '../calendar/zone.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { CountryCode, WaivableFee } from '../document/policy.ts';
import type { MoneyPair } from '../after-sale/refund-proposal.ts';
import type { AskedLine } from './asked.ts';

/** One line of an order, as it matters after the sale. Pieces, not amounts, unless said. */
export interface SoldLine {
  /** GID of Shopify's LineItem. */
  readonly id: string;
  readonly variantId: string | null;
  readonly sold: number;
  /** Still part of the order: what an edit or a refund removed is not. */
  readonly quantity: number;
  /** What has left. Only that can come back. */
  readonly shipped: number;
  /** What money was given back for. */
  readonly refunded: number;
  /** In a return that is not closed. */
  readonly returning: number;
  readonly requiresShipping: boolean;
  /** The tags of its product when it was sold; today's where nobody looked then, as Shopify keeps none. */
  readonly tags: readonly string[];
  /** The tags of its product today; absent where they are the same. */
  readonly tagsNow?: readonly string[];
  /** Price times all that was sold, before discounts, in minor units of the shop's currency. */
  readonly subtotal: number;
  /** What was paid for all that was sold, after every discount, without tax and shipping. */
  readonly paid: MoneyPair;
  /** The tax on all that was sold that was paid on top of that; nothing where prices include it. */
  readonly tax: MoneyPair;
  /** What requests gave back of the price of pieces that were kept, the first one first. */
  readonly givenBack: readonly GivenBack[];
  /** Pieces for which another request pays, or sends others, and which do not come back; without those that Shopify counts as refunded. */
  readonly compensated: number;
  /** Bought with a discount or a code, or below its compare-at price. */
  readonly isReduced: boolean;
}

/** [PRICE-01] A part of the price of the last pieces of a line that went back, or is about to, while they are kept. Shopify knows of no line for it. */
export interface GivenBack {
  readonly pieces: number;
  /** For all of these pieces, without the tax on top. */
  readonly price: MoneyPair;
  /** The tax on top that went back with it. */
  readonly tax: MoneyPair;
}

/** Goods that have left together, in one parcel or in several of one carrier, as that and Shopify know them. Dates as in {@link SoldOrder}. */
export interface SoldParcel {
  /** GID of Shopify's Fulfillment. */
  readonly id: string;
  readonly carrier: string | null;
  /** By which it is followed. With several, Shopify has one state and one day for all of them, and does not know what is in which. */
  readonly numbers: readonly string[];
  readonly shippedOn: PlainDate | null;
  readonly deliveredOn: PlainDate | null;
  /** What is in it, without what another request has paid for or sent again because this parcel is missing. */
  readonly pieces: readonly AskedLine[];
}

/**
 * [ORD-01] How far those are who ship an order. `free`: nobody has begun, or whoever had has given it up. `packing`: the merchant's own people
 * have reported that they are at it. `taken`: a company that ships for the merchant was asked to, or to stop, and has not given it up.
 * `refuses`: it was asked to stop, and does not.
 */
export type Warehouse = 'free' | 'packing' | 'taken' | 'refuses';

/** An order, as it matters after the sale. Dates are local dates in the policy's time zone. */
export interface SoldOrder {
  /** ISO 8601 with an offset or Z. */
  readonly placedAt: string;
  /** Only for time zones that are not built in; see `zoneOf`. */
  readonly zone?: Zone;
  /** Where it went; `null` where Shopify does not tell. */
  readonly countryCode: CountryCode | null;
  readonly provinceCode: string | null;
  readonly codes: readonly string[];
  readonly lines: readonly SoldLine[];
  /** The shop's currency to the buyer's at the time of the order, as Shopify writes it; `null` when they are the same. */
  readonly rate: string | null;
  readonly isCancelled: boolean;
  readonly shippedOn: PlainDate | null;
  readonly deliveredOn: PlainDate | null;
  /** What has left, the first one first. */
  readonly parcels: readonly SoldParcel[];
  /** Who brought it, by the name that its parcels have. */
  readonly carrier: string | null;
  /** A carrier has scanned a parcel of it. */
  readonly isScanned: boolean;
  /** [ORD-01] How far those are who ship what has not left. */
  readonly warehouse: Warehouse;
  /** What its protection waives; empty without one. */
  readonly waives: readonly WaivableFee[];
  /** [PRICE-01] It has had its price adjustment. */
  readonly isAdjusted: boolean;
}

/**
 * How many pieces of a line can still come back: they left, nothing was paid back for them, no other return has them, and no other request
 * has paid for them or sent others.
 */
export const returnablePieces = (line: SoldLine): number =>
  Math.max(0, returnableAtShopify(line) - line.compensated);

/** {@link returnablePieces} as Shopify counts them, which knows nothing of what was sent in their place. */
export const returnableAtShopify = ({ shipped, refunded, returning, quantity }: SoldLine): number =>
  Math.max(0, Math.min(shipped, quantity + refunded) - refunded - returning);

/** How many pieces of a line stay with the customer: what was paid back or taken off the order does not, nor what another return has. */
export const keptPieces = ({ sold, quantity, refunded, returning }: SoldLine): number =>
  Math.max(0, Math.min(quantity, sold - refunded) - returning);

/** [SHIP-07] How many pieces of a line money can still go back for: they stay, and no other request has paid for them or sent others. */
export const claimablePieces = (line: SoldLine): number => Math.max(0, keptPieces(line) - line.compensated);

/** So much of what was asked for as there is of it, by line, by how many pieces a line has. */
export const piecesLeft = (
  { lines }: Pick<SoldOrder, 'lines'>,
  asked: readonly AskedLine[],
  of: (line: SoldLine) => number,
): readonly AskedLine[] =>
  asked.flatMap(({ id, quantity }) => {
    const line = lines.find((each) => each.id === id);
    const pieces = line === undefined ? 0 : Math.min(quantity, of(line));
    return pieces > 0 ? [{ id, quantity: pieces }] : [];
  });

/**
 * How many pieces of a line come back with a request that names none of it. Once its return is open that is what left, whatever was paid back
 * since: that is so because of this return, and what was taken of it stays taken.
 */
export const piecesBack = (line: SoldLine, isOpen: boolean): number =>
  isOpen ? Math.min(line.sold, line.shipped) : returnablePieces(line);
