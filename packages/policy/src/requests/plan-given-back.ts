import type { MoneyPair } from '../after-sale/refund-proposal.ts';
import type { Money } from '../money/money.ts';
import type { Asked, Step } from './asked.ts';
import { answerClock } from './clocks.ts';
import type { MoneyWay, RequestEffect } from './effects.ts';
import { freely, yesOrNo } from './moves.ts';
import { planInvoice } from './plan-invoice.ts';
import { planned } from './planned.ts';
import { linesOf } from './request.ts';
import type { RequestPlan } from './request.ts';
import { paidForAll } from './sold-order.ts';
import type { SoldOrder } from './sold-order.ts';
import { effect, lastStep, mail } from './story.ts';
import type { Story } from './story.ts';

/** [PRICE-01..03, PROD-01] Money goes back and the order stays; or, for an item with a fault, another one is sent. */
export function planGivenBack(story: Story<'price-adjustment' | 'product-issue'>): RequestPlan {
  const received = mail(story, 'received');
  const approved = lastStep(story, 'approved');
  const isIssue = story.request.asked.kind === 'product-issue';
  if (approved === null)
    return planned('asked', {
      clock: answerClock(story, story.request.askedAt),
      effects: [received],
      moves: [
        ...yesOrNo(story, isIssue ? { yes: { remedies: ['refund', 'replacement'] } } : {}),
        ...freely('answered'),
      ],
    });
  if (isIssue && approved.payload.remedy === 'replacement') {
    const sends = linesOf(story.request.asked);
    return planInvoice(story, approved, [received, effect(story, 'invoice', { lines: [], sends })]);
  }
  const back = giveBack(story, approved);
  return planned('settled', {
    effects: [
      received,
      ...(back ? [back] : []),
      mail(story, 'settled', { after: ['give-back'], step: approved }),
    ],
    moves: freely('answered'),
  });
}

function giveBack(
  { order, request, ...story }: Story<'price-adjustment' | 'product-issue'>,
  { payload: { against } }: Step<'approved'>,
): RequestEffect | null {
  const { asked, decision } = request;
  // What cannot be reckoned is not nothing: it is for a person, and no mail says that it is done.
  const amount = order && {
    presentment: amountIn(order, asked, 'presentment'),
    shop: amountIn(order, asked, 'shop'),
  };
  if (amount !== null && amount.presentment.minor <= 0) return null;
  const granted = decision.answer.kind === 'eligible' && 'as' in decision.answer ? decision.answer : null;
  const as: MoneyWay = granted?.as === 'store-credit' ? 'store-credit' : 'original-payment';
  const statement = asked.kind === 'price-adjustment' ? 'PRICE-01' : 'PROD-01';
  const message = against ? 'The merchant granted it against the policy.' : 'The merchant granted it.';
  const payload = {
    ...{ amount, as },
    reason: granted?.because.at(-1) ?? { statement, message },
  } as const;
  return effect({ order, request, ...story }, 'give-back', payload);
}

/** What was paid for the pieces; or, of one whose price fell, what was paid above what it costs now. */
function amountIn(
  order: SoldOrder,
  asked: Asked<'price-adjustment' | 'product-issue'>,
  side: keyof MoneyPair,
): Money {
  const paid = paidForAll(order, linesOf(asked), side, ({ sold }, pieces) => sold - pieces);
  const now = asked.kind === 'price-adjustment' ? asked.now[side].minor * asked.line.quantity : 0;
  return { ...paid, minor: paid.minor - now };
}
