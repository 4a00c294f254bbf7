import type { OrderLineFacts } from './order-line.ts';
import type { OrderFacts } from './order.ts';

/** As much of an order, or of a cart that is about to be one, as tells whether a parcel is still to leave, and how. */
export interface ShippedOrder extends Pick<OrderFacts, 'cancelled' | 'deliveryMethod' | 'shippedOn'> {
  readonly lines: readonly Pick<OrderLineFacts, 'requiresShipping' | 'quantity' | 'stillToShip'>[];
}

/** `to-ship`: something is still to leave. `shipped`: all of it has left, or was handed over. `nothing`: no line of it ships. */
export type Shipment = 'to-ship' | 'shipped' | 'nothing' | 'cancelled';

/**
 * Whether a parcel of an order is still to leave. What does not ship (gift cards, tips, the protection line) and what an
 * edit or a refund has removed does not count.
 */
export function shipmentOf({
  lines,
  cancelled = false,
}: Pick<ShippedOrder, 'lines' | 'cancelled'>): Shipment {
  if (cancelled) return 'cancelled';
  let shipment: Shipment = 'nothing';
  for (const { requiresShipping, quantity, stillToShip = quantity } of lines) {
    if (!requiresShipping || quantity <= 0) continue;
    if (stillToShip > 0) return 'to-ship';
    shipment = 'shipped';
  }
  return shipment;
}

/** What the policy has to say about an order on its way. */
export type Concern = 'address' | 'signature' | 'dates';

/**
 * What a delivery method is asked about, as at checkout, where the same methods are asked about the same.
 *
 * - `shipping`: everything.
 * - `local`: the shop's own driver. No carrier brings it, so nobody signs for one [SIGN-01] and no carrier's days are counted
 *   [CAL-05]; but a driver finds nobody at a P.O. box either, and checkout refuses one for it [ADDR-01, SHIP-05].
 * - `pick-up-point`: a carrier brings it to the point, in the carrier's days [CAL-05]; the point hands it over to the buyer in
 *   person [SIGN-01], and its address is not one that the buyer has typed [ADDR-01].
 * - `pickup`: the buyer comes to the shop; the address is the shop's own [ADDR-01], and nothing travels [CAL-02, SIGN-01].
 * - `none`: handed over at the counter, or sent by e-mail.
 */
const concerns: Readonly<Record<NonNullable<OrderFacts['deliveryMethod']>, readonly Concern[]>> = {
  shipping: ['address', 'signature', 'dates'],
  local: ['address'],
  'pick-up-point': ['dates'],
  pickup: [],
  none: [],
};

/**
 * Whether the policy has something to say about an order's address, signature or dates: only while a parcel is still to
 * leave. Its dates stay when the parcel has left, because they say what has happened [CAL-05, RET-02].
 */
export function isConcerned(order: ShippedOrder, concern: Concern): boolean {
  if (!concerns[order.deliveryMethod ?? 'shipping'].includes(concern)) return false;
  const shipment = shipmentOf(order);
  if (shipment === 'to-ship') return true;
  return concern === 'dates' && shipment === 'shipped' && (order.shippedOn ?? null) !== null;
}

/** Why the policy has nothing to say about an order's signature, in words for support; `null` when it has. */
export function whyUnsigned(order: ShippedOrder): string | null {
  if (isConcerned(order, 'signature')) return null;
  const shipment = shipmentOf(order);
  switch (shipment) {
    case 'cancelled':
      return 'It is cancelled.';
    case 'nothing':
      return 'Nothing of it ships.';
    case 'shipped':
      return 'All of it has been handed over already.';
    case 'to-ship':
      return `No carrier brings it to the buyer: its delivery method is ${order.deliveryMethod ?? 'shipping'}.`;
    default:
      return shipment satisfies never;
  }
}
