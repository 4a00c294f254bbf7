/**
 * A delivery address as Shopify's `MailingAddress` gives it: any field may be missing, null or blank, in checkout
 * often all of them. `provinceCode` is the short code (`CA`, `AE`), `countryCode` ISO 3166-1 alpha-2.
 */
export interface PostalAddress {
  readonly countryCode?: string | null;
  readonly address1?: string | null;
  readonly address2?: string | null;
  readonly city?: string | null;
  readonly company?: string | null;
  readonly provinceCode?: string | null;
  readonly zip?: string | null;
}

/** What kind of delivery point an address names [ADDR-01], [ADDR-03]. Each has its own switch in the policy. */
export type AddressClass =
  | 'po-box'
  | 'street'
  | 'private-mailbox'
  | 'military'
  | 'rural-box'
  | 'general-delivery'
  // Too long, or too costly, to be read to its end, and no P.O. box where it was read.
  | 'unread';

/** The fields a shopper can correct. */
export type AddressField = 'address1' | 'address2' | 'city' | 'company';

/** The answer of `classifyAddress`. */
export interface AddressClassification {
  readonly class: AddressClass;
  /** The field that holds the words which decided; null when none did: a `street`, or `unread`. */
  readonly field: AddressField | null;
  /** The form that was found, in English for support staff; empty when the class is `street`. */
  readonly why: string;
  /** True for a P.O. box beside a street address: "remove the box, keep the street" [ADDR-03]. */
  readonly alsoStreet: boolean;
}
