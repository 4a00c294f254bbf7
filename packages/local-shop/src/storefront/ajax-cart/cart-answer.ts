import type { Checkout } from '../../checkout/checkout.ts';
import type { Buyer } from '../buyer.ts';
import { cartItem, cartTotals } from '../cart-items.ts';
import { plainId } from '../../state/gid.ts';

/** The cart as `/cart.js` tells it. https://shopify.dev/docs/api/ajax/reference/cart */
export function cartAnswer(buyer: Buyer, checkout: Checkout | null): Readonly<Record<string, unknown>> {
  const lines = checkout?.lines ?? [];
  const cart = checkout?.cart;
  return {
    token: cart ? plainId(cart.id) : '',
    note: cart?.note ?? null,
    attributes: Object.fromEntries((cart?.attributes ?? []).map(({ key, value }) => [key, value])),
    currency: buyer.market.currency,
    ...cartTotals(lines, buyer.market.currency),
    items: lines.map(cartItem),
  };
}
