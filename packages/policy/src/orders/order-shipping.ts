import { decideShipping } from '../checkout/shipping.ts';
import type { ShippingDecision } from '../checkout/decisions.ts';
import { rateTo } from '../checkout/ships-free.ts';
import { countMerchandise, thresholdWithoutRate } from '../checkout/threshold.ts';
import type { CartFacts } from '../facts/cart.ts';
import { merchandiseOf } from '../facts/merchandise.ts';
import { placeOf } from '../facts/place.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import type { ShippingRules } from '../rules/shipping.ts';
import type { OrderLineFacts } from './order-line.ts';
import type { OrderFacts } from './order.ts';

/** An order as its shipping depends on it. Amounts are minor units of `currency`, what was paid of `paid.currency`. */
export interface ChargedOrder extends Pick<OrderFacts, 'lines' | 'paid' | 'shipping' | 'shippingAddress'> {
  readonly currency: CurrencyCode;
}

/** What shipping costs an order by the policy, and the merchandise that was compared. */
export interface OrderShipping {
  readonly decision: ShippingDecision;
  /** As far as it counts toward a threshold. */
  readonly counted: Money;
}

/** {@link OrderShipping} beside what was charged: in the currency that was compared, or the buyer's where that can be read. */
export interface ChargedShipping extends OrderShipping {
  readonly charged: Money | null;
}

/**
 * [SHIP-01..04] What shipping costs an order, as checkout decided it: in the currency that the buyer paid in where a
 * threshold stands in it, else in the shop's, because an order does not keep the rate that checkout compared with.
 */
export function orderShipping(rules: ShippingRules, order: ChargedOrder): OrderShipping {
  const { shippingAddress, currency } = order;
  const place = placeOf(shippingAddress);
  const rate = rateTo(rules, place);
  const paid = paidCart(order);
  const inPaid =
    paid !== null && rate !== null && thresholdWithoutRate(paid.currency, rate, rules.currency) !== null;
  const cart = inPaid
    ? paid
    : { currency, rate: null, lines: order.lines.map((line) => cartLine(line, line)) };
  return {
    decision: decideShipping(rules, cart, place),
    counted: { minor: countMerchandise(rules.basis, merchandiseOf(cart)), currency: cart.currency },
  };
}

/** The order in the buyer's currency; `null` where an amount of it cannot be read. */
function paidCart({ lines, paid }: ChargedOrder): CartFacts | null {
  if (paid === undefined) return null;
  const inPaid = lines.flatMap((line) => (line.paid ? [cartLine(line, line.paid)] : []));
  return inPaid.length < lines.length ? null : { currency: paid.currency, rate: null, lines: inPaid };
}

const cartLine = (
  { variantId, quantity, requiresShipping }: OrderLineFacts,
  { subtotal, discount = 0 }: Pick<OrderLineFacts, 'subtotal' | 'discount'>,
) => ({ merchandiseId: variantId, quantity, requiresShipping, subtotal, discount });

/** {@link orderShipping} beside what the buyer was charged. */
export function chargedShipping(rules: ShippingRules, order: ChargedOrder): ChargedShipping {
  const { paid, shipping, currency } = order;
  const charged =
    paid?.shipping === undefined
      ? shipping === undefined
        ? null
        : { minor: shipping, currency }
      : { minor: paid.shipping, currency: paid.currency };
  return { ...orderShipping(rules, order), charged };
}
