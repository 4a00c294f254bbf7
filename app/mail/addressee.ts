/** Who is written to, and how. */
export interface Buyer {
  readonly firstName: string | null;
  readonly lastName: string | null;
  /** The language of the checkout as a BCP 47 tag: `fr-CA`. */
  readonly locale: string | null;
}

/** An address as somebody typed it at checkout; only for writing it back to them. */
export interface GivenAddress {
  readonly company: string | null;
  readonly address1: string | null;
  readonly address2: string | null;
  readonly city: string | null;
  readonly province: string | null;
  readonly zip: string | null;
  /** ISO 3166-1. */
  readonly countryCode: string | null;
}

/** An order as a mail speaks of it to the customer. */
export interface MailedOrder {
  /** Its GID, of which the mail's Message-ID is made. */
  readonly id: string;
  /** As the customer knows it: `#1001`. */
  readonly name: string;
  readonly buyer: Buyer;
  /** The address in full; `null` when there is none, or it cannot be read. */
  readonly givenAddress: GivenAddress | null;
  /** The customer's page of the order, which opens without a login. */
  readonly statusUrl: string | null;
}
