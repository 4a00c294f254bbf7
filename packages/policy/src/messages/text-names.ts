/** The address classes that a policy decides on, as keys of its switches and of the shopper's texts. */
export type AddressText = 'poBox' | 'streetAndPoBox' | 'privateMailbox' | 'ruralBox' | 'generalDelivery';

/** Why checkout is refused; each has a sentence for shoppers. */
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
