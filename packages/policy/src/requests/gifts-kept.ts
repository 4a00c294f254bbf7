import type { MoneyPair } from '../after-sale/refund-proposal.ts';
import { sayAmount } from '../money/amount.ts';
import type { AskedLine } from './asked.ts';
import type { RequestEffect } from './effects.ts';
import { giftOf, giftsOf } from './gifts-of.ts';
import { returnablePieces } from './sold-order.ts';
import type { SoldOrder } from './sold-order.ts';
import { effect, lastStep } from './story.ts';
import type { Story } from './story.ts';

/**
 * [GIFT-01] A case for a person where a return was closed as settled, by Shopify, another app or somebody at the desk, and the order's gift is kept although what is kept of the order does not reach its threshold any more. It is judged by what has come
 * back until now, whatever was asked for. Nobody gives a reason for a closing, so that it waives no gift: only an inspection that went on without it does. Where Shopify does not show the order, by what was decided when it was asked for.
 */
export function giftsKept(story: Story): readonly RequestEffect[] {
  const { policy, order, request, known } = story;
  if (lastStep(story, 'inspected')?.payload.against === true) return [];
  if (order === null) {
    const gifts = giftsOf(null, request.decision, false);
    const message = `Shopify does not show the order any more: whether its gift (${sayPieces(gifts)}) is back is not known.`;
    return gifts.length === 0 ? [] : [caseOf(story, { kind: 'gift-kept', message })];
  }
  const unpaid = (id: string): number => {
    const there = known.shopifyReturn?.lines.find((each) => each.id === id);
    return there ? Math.max(0, there.processed - there.refunded) : 0;
  };
  // What has arrived and was not paid back is not kept either; what is on its way is, until it is back.
  const lines = order.lines.map((line) => ({
    ...line,
    refunded: line.refunded + unpaid(line.id),
    returning: 0,
  }));
  if (lines.every(({ refunded }) => refunded === 0)) return [];
  const gift = giftOf(policy, { ...order, lines }, []);
  if (gift.kind !== 'add') return [];
  const gifts = order.lines.flatMap((line) => {
    const quantity = gift.lines.includes(line.id) ? returnablePieces(line) : 0;
    return quantity > 0 ? [{ id: line.id, quantity }] : [];
  });
  // Another return brings it.
  if (gifts.length === 0) return [];
  const why = gift.because.map(({ message }) => message).join(' ');
  const says = `Its return has ended without the gift (${sayPieces(gifts)}). ${sayWorth(unpaidOf(order, gifts))}`;
  return [caseOf(story, { kind: 'gift-kept', message: `${why} ${says}` })];
}

/** [GIFT-01] A case for a person where a gift is back that its return at Shopify, which the app has not opened, does not have. */
export const giftsBeside = (story: Story, gifts: readonly AskedLine[]): readonly RequestEffect[] =>
  gifts.length === 0
    ? []
    : [
        caseOf(story, {
          kind: 'gift-back',
          message: `The gift (${sayPieces(gifts)}) is back, and the return in Shopify does not have it.`,
        }),
      ];

const caseOf = (
  story: Story,
  { kind, message }: { readonly kind: 'gift-kept' | 'gift-back'; readonly message: string },
): RequestEffect => effect(story, 'case', { kind, statement: 'GIFT-01', message }, { what: `case/${kind}` });

const sayPieces = (gifts: readonly AskedLine[]): string => {
  const pieces = gifts.reduce((sum, { quantity }) => sum + quantity, 0);
  return pieces === 1 ? '1 piece' : `${pieces} pieces`;
};

/** What these pieces cost, without what was paid for them; `null` for nothing: an app may have added them at no price. */
function unpaidOf({ lines }: SoldOrder, gifts: readonly AskedLine[]): MoneyPair['shop'] | null {
  const unpaid = gifts.map(({ id, quantity }) => {
    const line = lines.find((each) => each.id === id);
    return line ? Math.round(((line.subtotal - line.paid.shop.minor) * quantity) / line.sold) : 0;
  });
  const minor = unpaid.reduce((sum, each) => sum + each, 0);
  const currency = lines[0]?.paid.shop.currency;
  return currency === undefined || minor <= 0 ? null : { minor, currency };
}

const sayWorth = (worth: MoneyPair['shop'] | null): string =>
  worth === null
    ? 'The order does not say what it costs.'
    : `It costs ${sayAmount(worth)}, and is not paid for.`;
