import { money, restAmount, type MoneyBag } from '../state/money.ts';
import type { Order } from '../state/orders.ts';
import { priceSet } from './line-payload.ts';
import { balance } from './payment.ts';
import { nothing, orderTotals, placedTotals } from './totals.ts';

type Payload = Readonly<Record<string, unknown>>;

/** What an order comes to, as its webhook says it: as it was placed, and as it is now. */
export function totalsPayload(order: Order): Payload {
  const placed = placedTotals(order);
  const now = orderTotals(order);
  const zero = nothing(placed.total);
  return {
    ...amount('subtotal_price', placed.subtotal),
    ...amount('current_subtotal_price', now.subtotal),
    ...amount('total_line_items_price', placed.lines),
    ...amount('total_discounts', placed.discounts),
    ...amount('current_total_discounts', now.discounts),
    ...amount('total_price', placed.total),
    ...amount('current_total_price', now.total),
    total_shipping_price_set: priceSet(placed.shipping),
    current_shipping_price_set: priceSet(now.shipping),
    ...amount('total_tax', placed.tax),
    ...amount('current_total_tax', now.tax),
    original_total_duties_set: null,
    current_total_duties_set: null,
    original_total_additional_fees_set: null,
    current_total_additional_fees_set: null,
    total_cash_rounding_payment_adjustment_set: priceSet(zero),
    total_cash_rounding_refund_adjustment_set: priceSet(zero),
    total_tip_received: '0.00',
    total_outstanding: restAmount(balance(order).shop),
  };
}

/** REST gives each amount as text in the shop's currency and again as a set of both. */
function amount(name: string, bag: MoneyBag): Payload {
  return { [name]: restAmount(bag.shop), [`${name}_set`]: priceSet(bag) };
}

/**
 * The codes and automatic discounts of an order, as its webhook lists them. An order keeps what its lines and its shipping
 * lines were reduced by, not by which discount: the first code stands for the lines and the first automatic one for shipping.
 */
export function discountsPayload(order: Order): Payload {
  const value = (lines: readonly { readonly discount: MoneyBag }[], index: number): string => {
    const minor = lines.reduce((total, { discount }) => total + discount.shop.minor, 0);
    return restAmount(money(index === 0 ? minor : 0, order.currency));
  };
  const codes = order.discountCodes.map((code, index) => ({ code, amount: value(order.lines, index) }));
  return {
    discount_codes: codes.map((each) => ({ ...each, type: 'fixed_amount' })),
    discount_applications: [
      ...codes.map(({ code, amount }) => ({
        type: 'discount_code',
        code,
        ...application('line_item', amount),
      })),
      ...order.automaticDiscounts.map((title, index) => ({
        type: 'automatic',
        title,
        ...application('shipping_line', value(order.shippingLines, index)),
      })),
    ],
  };
}

const application = (target: string, value: string): Payload => ({
  value,
  value_type: 'fixed_amount',
  allocation_method: 'across',
  target_selection: 'all',
  target_type: target,
});
