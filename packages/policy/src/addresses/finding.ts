import type { AddressClass, AddressField } from './address.ts';

/** A form of address that a rule found. */
export interface Finding {
  readonly class: AddressClass;
  readonly field: AddressField;
  /** The form, in English for support staff. */
  readonly why: string;
  /** The tokens that make the form: from the first up to, not including, the second. Empty for a form found as text. */
  readonly from: number;
  readonly to: number;
}
