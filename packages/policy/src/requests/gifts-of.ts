import { decideGift } from '../after-sale/gift.ts';
import type { GiftDecision } from '../after-sale/gift.ts';
import type { Policy } from '../document/policy.ts';
import { isTagged } from '../facts/tags.ts';
import type { AskedLine, WantedItem } from './asked.ts';
import type { AfterSaleDecision } from './decision.ts';
import { keptPieces, piecesBack, returnablePieces } from './sold-order.ts';
import { paidFor } from './sold-money.ts';
import type { SoldOrder } from './sold-order.ts';

/**
 * [GIFT-01] Whether the order's gift has to come back too, by what is kept of what needs shipping once this and every other return that is on
 * its way is back. What goes out instead is kept.
 */
export function giftOf(
  policy: Policy,
  order: SoldOrder,
  asked: readonly AskedLine[],
  wanted: readonly WantedItem[] = [],
): GiftDecision {
  const back = (id: string) => asked.find((each) => each.id === id)?.quantity ?? 0;
  const kept = order.lines
    .filter(({ requiresShipping, tags }) => requiresShipping && !isTagged(tags, policy.gifts.tag))
    .map((line) => {
      const pieces = Math.max(0, keptPieces(line) - back(line.id));
      return paidFor(line, 'shop', { from: line.sold - pieces, pieces }).minor;
    });
  const instead = wanted.map(({ price, quantity }) => price.shop.minor * quantity);
  const currency = order.lines[0]?.paid.shop.currency ?? '';
  return decideGift(policy, {
    kept: { minor: [...kept, ...instead].reduce((sum, minor) => sum + minor, 0), currency },
    // What has not left, or is back already, cannot come back.
    lines: order.lines.filter((line) => returnablePieces(line) > 0),
    returning: asked.map(({ id }) => id),
  });
}

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
