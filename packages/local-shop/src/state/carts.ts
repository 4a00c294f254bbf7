import type { MailingAddress } from './addresses.ts';

export interface Attribute {
  readonly key: string;
  readonly value: string;
}

export interface CartLine {
  readonly id: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly attributes: readonly Attribute[];
}

/** A cart and, later, its checkout. Prices are not stored: they follow from the market of `countryCode`. */
export interface Cart {
  readonly id: string;
  readonly lines: readonly CartLine[];
  readonly attributes: readonly Attribute[];
  readonly note: string | null;
  /** The buyer's country, which decides market and currency. */
  readonly countryCode: string;
  /** BCP 47, one of the shop's locales. */
  readonly locale: string;
  readonly email: string | null;
  readonly deliveryAddress: MailingAddress | null;
  /** The rate the buyer chose; handles change, rates do not. `null`: the first one. */
  readonly selectedRateId: string | null;
  readonly discountCodes: readonly string[];
  /** The order it became. */
  readonly orderId: string | null;
}
