import { decideReship } from '../after-sale/returned-parcel.ts';
import type { AskedLine, Step } from './asked.ts';
import { answerClock, backWindow } from './clocks.ts';
import type { RequestEffect } from './effects.ts';
import { freely } from './moves.ts';
import { planArrived } from './plan-arrived.ts';
import { deleteInvoice, planInvoice } from './plan-invoice.ts';
import { planned } from './planned.ts';
import type { RequestPlan } from './request.ts';
import { feeOf, inBoth } from './return-fee-of.ts';
import { piecesBack } from './sold-order.ts';
import { dateOf, effect, lastStep, mail } from './story.ts';
import type { Story } from './story.ts';

/**
 * [RTS-01, RTS-02] A parcel that comes back undelivered: sent again while it has not reached the warehouse, for an invoice; from then on
 * a return with its fee. What is asked first counts, unless somebody decides otherwise before it is looked at.
 */
export function planReturnedParcel(story: Story<'returned-parcel'>): RequestPlan {
  const arrived = arrivedIn(story);
  const told = toldAtFirst(story);
  const again = sentAgain(story, arrived, told);
  if (again !== null) return again;
  if (arrived === null)
    return planned('returning', {
      clock: clockOf(story),
      effects: told,
      moves:
        story.request.asked.wants === 'return'
          ? freely('arrived', 'send-again', 'answered', 'closed')
          : freely('send-again', 'arrived', 'answered', 'closed'),
    });
  const lines = piecesOf(story);
  const fee = feeOf(story);
  const open = effect(story, 'return-open', {
    lines: lines.map((line) => ({ ...line, reason: 'other-reason' })),
    ...{ wanted: [], fee: fee && inBoth(story, fee) },
  });
  const isUnpaid = isBackUnpaid(story, arrived);
  const unpaid = isUnpaid ? [deleteInvoice(story)] : [];
  const plan = planArrived(story, arrived, {
    ...{ opened: [...told, ...unpaid, open], lines, gifts: [], wanted: [], as: 'original-payment' },
  });
  // Its invoice is gone, and there is one at most.
  if (plan.stage !== 'arrived' || isUnpaid) return plan;
  return { ...plan, moves: [...plan.moves, { step: 'send-again', against: true }] };
}

/** When it was scanned at the warehouse; also where it was back before anybody asked. */
function arrivedIn(story: Story<'returned-parcel'>): Step<'arrived'> | null {
  const { asked, askedAt } = story.request;
  const scanned = lastStep(story, 'arrived');
  if (scanned !== null || asked.seen !== 'back') return scanned;
  return { kind: 'arrived', id: 'asked', at: askedAt, payload: {} };
}

/** [RTS-02] Its customer reads what they can do until it is back, unless they have chosen; for a cause that the policy does not name a person says so. */
function toldAtFirst(story: Story<'returned-parcel'>): readonly RequestEffect[] {
  const { cause, seen, wants } = story.request.asked;
  if (seen === 'back') return [];
  return [mail(story, cause === 'other' || wants !== undefined ? 'received' : 'coming-back')];
}

/** Whoever asked waits for an answer; whoever was written to has until it is back. */
function clockOf(story: Story<'returned-parcel'>) {
  const { asked, askedAt } = story.request;
  const isTold = asked.seen !== undefined || lastStep(story, 'answered') !== null;
  return (isTold && asked.cause !== 'other' ? backWindow(story)?.clock : null) ?? answerClock(story, askedAt);
}

/** [RTS-02] `null` where nobody asked for it, or it was too late. */
function sentAgain(
  story: Story<'returned-parcel'>,
  arrived: Step<'arrived'> | null,
  told: readonly RequestEffect[],
): RequestPlan | null {
  const again = lastStep(story, 'send-again');
  // What was looked at is paid back.
  if (again === null || lastStep(story, 'inspected') !== null) return null;
  if (isBackUnpaid(story, arrived)) return null;
  const isLate = arrived !== null && arrived.at < again.at && again.payload.against !== true;
  const reship = decideReship(story.policy, {
    bags: again.payload.bags,
    scannedOn: isLate ? dateOf(story, arrived.at) : null,
    waives: story.order?.waives ?? [],
  });
  if (reship.kind !== 'eligible') return null;
  const { status } = story.known.shopifyReturn ?? {};
  // Once it is closed it is planned as before, so that it is not taken for somebody's who ends the request.
  const isOpened = status === 'OPEN' || status === 'CLOSED';
  const close = isOpened ? [effect(story, 'return-close', {}, { what: 'return-end' })] : [];
  // [RTS-02] Paid or not, it comes nearer.
  const until = { window: backWindow(story), ends: ['arrived'] } as const;
  return planInvoice(story, {
    ...{ cause: again, effects: [...told, ...close], statement: 'RTS-02' },
    invoice: { lines: reship.invoice, sends: [] },
    ...(arrived === null ? { until } : {}),
  });
}

/** [RTS-01] It was to be sent again, and was back before that was paid. */
function isBackUnpaid(story: Story<'returned-parcel'>, arrived: Step<'arrived'> | null): boolean {
  const again = lastStep(story, 'send-again');
  const { invoice, steps } = story.known;
  if (again === null || arrived === null || invoice === null || invoice.isPaid) return false;
  return (
    steps.indexOf(again) < steps.indexOf(arrived) && again.payload.against !== true && !waivesReship(story)
  );
}

/** [PROT-06] What costs nothing is an order at once. */
const waivesReship = ({ order }: Story): boolean => order?.waives.includes('re-ship') ?? false;

/** Everything that left and is not back yet. */
function piecesOf({ order, known }: Story): readonly AskedLine[] {
  const lines = order?.lines.filter(({ requiresShipping }) => requiresShipping) ?? [];
  return lines.flatMap((line) => {
    const quantity = piecesBack(line, known.shopifyReturn !== null);
    return quantity > 0 ? [{ id: line.id, quantity }] : [];
  });
}
