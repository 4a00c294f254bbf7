import type { ShopState } from '../state/state.ts';
import type { CheckoutError, PricedLine } from './checkout.ts';

/** What sold out after it was put in the cart keeps the order from being placed. */
export function soldOutErrors(
  state: ShopState,
  lines: readonly Pick<PricedLine, 'variant' | 'product'>[],
): readonly CheckoutError[] {
  return lines
    .filter(({ variant }) => state.soldOut.has(variant.id))
    .map(({ product }) => ({
      target: '$.cart',
      message: `${product.title} is sold out. Please remove it from your cart.`,
    }));
}
