import type { AskedLine } from './asked.ts';
import type { RequestEffect, RequestEffectPayloads } from './effects.ts';
import { lessMoney, moneyForDrop, moneyForPieces, withTax } from './money-for.ts';
import type { MoneyFor } from './money-for.ts';
import { claimablePieces, piecesLeft } from './sold-order.ts';
import { effect } from './story.ts';
import type { Story } from './story.ts';

type GiveBack = RequestEffectPayloads['give-back'];
type How = Pick<GiveBack, 'as' | 'reason'>;

/** [PROD-01, MISS-03] Whole pieces are paid back that do not come back. */
export const giveBackPieces = (story: Story, lines: readonly AskedLine[], how: How): RequestEffect =>
  effect(story, 'give-back', {
    ...{ of: 'pieces', lines, ...how },
    ...amountsOf(story.order && moneyForPieces(story.order, lines)),
  });

/** [PRICE-01] What the price of pieces that are kept has fallen by goes back. */
export const giveBackDrop = (story: Story<'price-adjustment'>, how: How): RequestEffect => {
  const { order } = story;
  const { asked } = story.request;
  return effect(story, 'give-back', {
    ...{ of: 'price', lines: order ? piecesLeft(order, [asked.line], claimablePieces) : [asked.line] },
    ...how,
    ...amountsOf(order && moneyForDrop(order, asked)),
  });
};

/** What cannot be reckoned is not nothing: it is for a person, and no mail says that it is done. */
function amountsOf(money: MoneyFor | null): Pick<GiveBack, 'amount' | 'tax' | 'before'> {
  if (money === null) return { amount: null, tax: null, before: null };
  const before = withTax(money.before);
  return { amount: lessMoney(withTax(money), before), tax: money.tax, before };
}
