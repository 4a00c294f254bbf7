import type { PostalAddress } from '../addresses/address.ts';
import { judgeAddress } from '../checkout/address.ts';
import { whyUnserved } from '../checkout/destination.ts';
import type { HoldRules } from '../rules/promise.ts';
import type { AddressHold, DestinationHold } from './order-hold.ts';
import { isConcerned, type ShippedOrder } from './shipment.ts';

/** An order as its address is judged. */
export interface AddressedOrder extends ShippedOrder {
  readonly shippingAddress: PostalAddress | null;
}

/**
 * [ADDR-02, SHIP-05] What an order waits for: a destination we do not serve, an address we refuse, or one we have to ask
 * about; `null` for nothing, and for an order of which nothing is still to be shipped. The job that holds it, the promise on
 * the order and the thank-you page all ask this.
 */
export function holdOf(
  { destinations, addresses }: HoldRules,
  order: AddressedOrder,
): Pick<DestinationHold, 'what' | 'verdict'> | Pick<AddressHold, 'what' | 'verdict' | 'kind'> | null {
  const { shippingAddress } = order;
  if (shippingAddress === null || !isConcerned(order, 'address')) return null;
  if (whyUnserved(destinations, shippingAddress) !== null) return { what: 'destination', verdict: 'refuse' };
  const judged = judgeAddress(addresses, shippingAddress);
  if (judged === null || judged.verdict === 'allow') return null;
  return { what: 'address', verdict: judged.verdict, kind: judged.text };
}

/**
 * Whether the days of an order's arrival may be said: it travels with a carrier [CAL-05], and nothing has to be settled before it
 * leaves [ADDR-02]. Asked before the order exists, beside the delivery options, and once it does.
 */
export function mayPromiseDays(rules: HoldRules, order: AddressedOrder): boolean {
  return isConcerned(order, 'dates') && holdOf(rules, order) === null;
}
