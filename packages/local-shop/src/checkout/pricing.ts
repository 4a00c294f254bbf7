import { compareAtPriceIn, findVariant, priceIn } from '../state/catalogue.ts';
import type { Cart } from '../state/carts.ts';
import type { Market } from '../state/markets.ts';
import { money } from '../state/money.ts';
import type { ShopState } from '../state/state.ts';
import type { PricedLine } from './checkout.ts';

/** The lines of a cart with the prices of its market; lines whose variant was deleted are left out. */
export function priceLines(state: ShopState, market: Market, cart: Cart): readonly PricedLine[] {
  return cart.lines.flatMap((line) => {
    const found = findVariant(state, line.variantId);
    if (!found) return [];
    const unitPrice = priceIn(state, market, found.variant);
    return [
      {
        line,
        ...found,
        unitPrice,
        compareAtPrice: compareAtPriceIn(state, market, found.variant),
        subtotal: money(unitPrice.minor * line.quantity, market.currency),
        allocations: [],
      },
    ];
  });
}
