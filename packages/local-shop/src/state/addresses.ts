/** Shopify's MailingAddress. Everything may be missing. */
export interface MailingAddress {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly company: string | null;
  readonly address1: string | null;
  readonly address2: string | null;
  readonly city: string | null;
  /** ISO 3166-2 without the country: `OH`. */
  readonly provinceCode: string | null;
  /** ISO 3166-1 alpha-2: `US`. */
  readonly countryCode: string | null;
  readonly zip: string | null;
  readonly phone: string | null;
}

/** An address of which nothing is known. */
export const emptyAddress: MailingAddress = {
  firstName: null,
  lastName: null,
  company: null,
  address1: null,
  address2: null,
  city: null,
  provinceCode: null,
  countryCode: null,
  zip: null,
  phone: null,
};

/** First and last name together, or `null` when both are missing. */
export function fullName(address: MailingAddress): string | null {
  return [address.firstName, address.lastName].filter(Boolean).join(' ') || null;
}
