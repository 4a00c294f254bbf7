import type { AskedLine } from './asked.ts';
import type { SoldOrder } from './sold-order.ts';

/**
 * [MISS-04] What can be missing: what left, was not paid back, is in no return, and was not paid for or sent again because of another request.
 * Which parcel is missing of several is not told.
 */
export const missingPieces = ({ lines }: Pick<SoldOrder, 'lines'>): readonly AskedLine[] =>
  lines.flatMap(({ id, requiresShipping, shipped, refunded, returning, compensated }) => {
    const quantity = shipped - refunded - returning - compensated;
    return requiresShipping && quantity > 0 ? [{ id, quantity }] : [];
  });
