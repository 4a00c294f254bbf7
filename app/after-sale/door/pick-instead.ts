import { fail, ok } from '@doorstep/policy';
import type { Result, WantedItem } from '@doorstep/policy';

import type { ExchangeVariant } from './exchange-variants.server.ts';

/**
 * [EXCH-01] What somebody picked to go out instead of a line, with its price today, as many pieces as come back. `wanted`: it was not offered.
 * `soldOut`: there are not enough of it by now.
 */
export type PickInstead = (
  offered: readonly ExchangeVariant[],
  picked: unknown,
  quantity: number,
) => Result<WantedItem, 'wanted' | 'soldOut'>;

/** For the lines of one exchange, one after the other: the pieces that one has are not there for the next. */
export function pickingInstead(): PickInstead {
  const taken = new Map<string, number>();
  return (offered, picked, quantity) => {
    const variant = offered.find(({ id }) => id === picked);
    if (variant === undefined) return fail('wanted');
    const { id: variantId, price, left } = variant;
    const all = (taken.get(variantId) ?? 0) + quantity;
    if (left !== null && left < all) return fail('soldOut');
    taken.set(variantId, all);
    return ok({ variantId, quantity, price });
  };
}
