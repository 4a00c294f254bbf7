import { decideReship } from '../after-sale/returned-parcel.ts';
import type { AskedLine } from './asked.ts';
import { answerClock } from './clocks.ts';
import { freely } from './moves.ts';
import { planArrived } from './plan-arrived.ts';
import { planInvoice } from './plan-invoice.ts';
import { planned } from './planned.ts';
import type { RequestPlan } from './request.ts';
import { feeOf, inBoth } from './return-fee-of.ts';
import { returnablePieces } from './sold-order.ts';
import { dateOf, effect, lastStep, mail } from './story.ts';
import type { Story } from './story.ts';

/**
 * [RTS-01, RTS-02] A parcel that comes back undelivered: sent again while it has not reached the warehouse, for an invoice; from then on
 * a return with its fee. What is asked first counts.
 */
export function planReturnedParcel(story: Story<'returned-parcel'>): RequestPlan {
  const again = lastStep(story, 'send-again');
  const arrived = lastStep(story, 'arrived');
  if (again !== null) {
    const reship = decideReship(story.policy, {
      bags: again.payload.bags,
      scannedOn: arrived !== null && arrived.at < again.at ? dateOf(story, arrived.at) : null,
      waives: story.order?.waives ?? [],
    });
    if (reship.kind === 'eligible')
      return planInvoice(story, again, [
        mail(story, 'received'),
        effect(story, 'invoice', { lines: reship.invoice, sends: [] }),
      ]);
  }
  const moves = freely('send-again', 'arrived', 'answered', 'closed');
  if (arrived === null)
    return planned('coming-back', {
      clock: answerClock(story, story.request.askedAt),
      effects: [mail(story, 'received')],
      moves,
    });
  const lines = piecesOf(story);
  const fee = feeOf(story);
  const open = effect(story, 'return-open', {
    lines: lines.map((line) => ({ ...line, reason: 'other-reason' })),
    ...{ wanted: [], fee: fee && inBoth(story, fee) },
  });
  return planArrived(story, arrived, {
    ...{ opened: [mail(story, 'received'), open], lines, wanted: [], as: 'original-payment' },
  });
}

/** Everything that left and is not back yet. What is in the return of this request by now is so because of it. */
function piecesOf({ order, known }: Story): readonly AskedLine[] {
  const lines = order?.lines.filter(({ requiresShipping }) => requiresShipping) ?? [];
  return lines.flatMap((line) => {
    const quantity = returnablePieces(known.shopifyReturn === null ? line : { ...line, returning: 0 });
    return quantity > 0 ? [{ id: line.id, quantity }] : [];
  });
}
