import { fail, ok } from '@doorstep/policy';
import type { Result, WantedItem } from '@doorstep/policy';

import type { ExchangeVariant } from './exchange-variants.server.ts';

/**
 * [EXCH-01] What somebody picked to go out instead of a line, with its price today, as many pieces as come back. `wanted`: it was not offered.
 * `soldOut`: there are not enough of it by now.
 */
export function pickInstead(
  offered: readonly ExchangeVariant[],
  picked: unknown,
  quantity: number,
): Result<WantedItem, 'wanted' | 'soldOut'> {
  const variant = offered.find(({ id }) => id === picked);
  if (variant === undefined) return fail('wanted');
  const { id: variantId, price, left } = variant;
  return left !== null && left < quantity ? fail('soldOut') : ok({ variantId, quantity, price });
}
