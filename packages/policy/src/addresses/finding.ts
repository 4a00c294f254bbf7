import type { AddressClass, AddressField } from './address.ts';

/** A form of address that a rule found: the tokens `from` (inclusive) `to` (exclusive), none for a form found as text. */
export interface Finding {
  readonly class: AddressClass;
  readonly field: AddressField;
  /** The form, in English for support staff. */
  readonly why: string;
  readonly from: number;
  readonly to: number;
  /** Where several forms are found the lowest decides: a P.O. box with its post office before a box alone. */
  readonly rank: 0 | 1 | 2 | 3 | 4 | 5;
}
