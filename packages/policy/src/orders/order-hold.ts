import type { AddressText } from '../messages/text-names.ts';

/** Why an order waits: Shopify's FulfillmentHoldReason, and words for the warehouse and the desk. */
export type OrderHold = AddressHold | DestinationHold;

/** [ADDR-02] It waits for the customer's word about the address. */
export interface AddressHold {
  readonly reason: 'INCORRECT_ADDRESS';
  readonly what: 'address';
  /** The rule that it waits by. */
  readonly kind: AddressText | 'unread';
  /** `refuse`: a new address is needed. `ask`: the customer confirms this one. */
  readonly verdict: 'refuse' | 'ask';
  /** Whole sentences, for whoever ships it and for the desk. */
  readonly notes: string;
}

/** [SHIP-05] It waits for a destination that is served. */
export interface DestinationHold {
  readonly reason: 'OTHER';
  readonly what: 'destination';
  readonly verdict: 'refuse';
  readonly notes: string;
}
