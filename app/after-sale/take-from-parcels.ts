import type { AskedLine } from '@doorstep/policy';

import type { ReturnablePart } from '../admin-api/returns.ts';

/** From which parcels the pieces of a line come back, the first ones first; `null` when there are not as many. */
export function takeFrom(
  parts: readonly ReturnablePart[],
  { id, quantity }: AskedLine,
): readonly ReturnablePart[] | null {
  let left = quantity;
  const taken = parts
    .filter(({ lineId }) => lineId === id)
    .flatMap((part) => {
      const pieces = Math.min(left, part.quantity);
      left -= pieces;
      return pieces > 0 ? [{ ...part, quantity: pieces }] : [];
    });
  return left === 0 ? taken : null;
}
