import type { AskedLine, Step } from './asked.ts';
import { answerClock } from './clocks.ts';
import type { MoneyWay, RequestEffect } from './effects.ts';
import { giveBackDrop, giveBackPieces } from './give-back.ts';
import { freely, yesOrNo } from './moves.ts';
import { planInvoice } from './plan-invoice.ts';
import { planned } from './planned.ts';
import { linesOf } from './request.ts';
import type { RequestPlan } from './request.ts';
import { claimablePieces, keptPieces, piecesLeft } from './sold-order.ts';
import { lastStep, mail } from './story.ts';
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
    const sends = piecesFor(story, approved);
    const invoice = { lines: [], sends };
    return planInvoice(story, { cause: approved, effects: [received], invoice, statement: 'PROD-01' });
  }
  return planned('settled', {
    effects: [
      received,
      giveBack(story, approved),
      mail(story, 'settled', { after: ['give-back'], step: approved }),
    ],
    moves: freely('answered'),
  });
}

function giveBack(
  { request, ...told }: Story<'price-adjustment' | 'product-issue'>,
  approved: Step<'approved'>,
): RequestEffect {
  const { against } = approved.payload;
  const { asked, decision } = request;
  const granted = decision.answer.kind === 'eligible' && 'as' in decision.answer ? decision.answer : null;
  const as: MoneyWay = granted?.as === 'store-credit' ? 'store-credit' : 'original-payment';
  const statement = asked.kind === 'price-adjustment' ? 'PRICE-01' : 'PROD-01';
  const message = against ? 'The merchant granted it against the policy.' : 'The merchant granted it.';
  const how = { as, reason: granted?.because.at(-1) ?? ({ statement, message } as const) };
  return asked.kind === 'price-adjustment'
    ? giveBackDrop({ ...told, request: { ...request, asked } }, how)
    : giveBackPieces({ ...told, request }, piecesFor({ ...told, request }, approved), how);
}

/** What of the asked pieces is not back, nor paid for; what another request has answered counts only where somebody decides so against the policy. */
function piecesFor(
  { order, request }: Story,
  { payload: { against } }: Step<'approved'>,
): readonly AskedLine[] {
  const asked = linesOf(request.asked);
  return order === null ? asked : piecesLeft(order, asked, against ? keptPieces : claimablePieces);
}
