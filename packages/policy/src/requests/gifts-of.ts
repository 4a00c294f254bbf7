import type { AskedLine } from './asked.ts';
import type { AfterSaleDecision } from './decision.ts';
import { piecesBack } from './sold-order.ts';
import type { SoldOrder } from './sold-order.ts';

/**
 * [GIFT-01] The pieces of the order's gifts that have to come back with what was asked for, as it was decided then; one of each
 * where nobody has asked Shopify for the order.
 * @param isOpen Whether the return of the request is at Shopify: then its gifts are in it.
 */
export function giftsOf(
  order: SoldOrder | null,
  { answer }: AfterSaleDecision,
  isOpen: boolean,
): readonly AskedLine[] {
  const gift = 'gift' in answer ? answer.gift : null;
  if (gift?.kind !== 'add') return [];
  if (order === null) return gift.lines.map((id) => ({ id, quantity: 1 }));
  return order.lines.flatMap((line) => {
    if (!gift.lines.includes(line.id) || !line.requiresShipping) return [];
    const quantity = piecesBack(line, isOpen);
    return quantity > 0 ? [{ id: line.id, quantity }] : [];
  });
}
