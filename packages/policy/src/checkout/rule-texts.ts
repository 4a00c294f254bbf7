import type { Locale } from '../document/locales.ts';

/** Sentences for shoppers; a language that says the same as the one it falls back to is left out. See `textIn`. */
export type Texts<Key extends string> = Readonly<
  Partial<Record<Key, Readonly<Partial<Record<Locale, string>>>>>
>;

/** `required` names no carrier; `ifCarrier` does ("if shipped via UPS"). */
export type SignatureText = 'required' | 'ifCarrier';

/** The address classes that a policy decides on, as keys of its switches and of the shopper's texts. */
export type AddressText = 'poBox' | 'streetAndPoBox' | 'privateMailbox' | 'ruralBox' | 'generalDelivery';

/** Why checkout is refused; each has a text for shoppers. */
export type CheckoutText =
  | AddressText
  | 'country'
  | 'territory'
  | 'military'
  | 'protectionQuantity'
  | 'protectionAlone'
  | 'protectionFinalSale'
  | 'protectionRetired'
  | 'protectionUnavailable';
