import { decideReceived } from '../after-sale/ship-back.ts';
import type { AskedLine, Step, WantedItem } from './asked.ts';
import { refundClock } from './clocks.ts';
import type { InspectedLine, MoneyWay, RequestEffect } from './effects.ts';
import { giftsBeside } from './gifts-kept.ts';
import { isCount } from './is-count.ts';
import { freely } from './moves.ts';
import { planBalance } from './plan-balance.ts';
import { planned } from './planned.ts';
import { refundOfTaken } from './refund-of-taken.ts';
import type { RequestPlan } from './request.ts';
import { effect, lastStep, mail } from './story.ts';
import type { Story } from './story.ts';

/** A return that is open at Shopify: what opened it, what is in it, what goes out instead, and how its money goes back. */
interface OpenReturn {
  readonly opened: readonly RequestEffect[];
  readonly lines: readonly AskedLine[];
  /** [GIFT-01] What has to come back with it. */
  readonly gifts: readonly AskedLine[];
  /** [EXCH-01] What goes out instead. */
  readonly wanted: readonly WantedItem[];
  readonly as: MoneyWay;
}

/**
 * [RET-05, RET-08] What came back is looked at, and what is taken of it is paid by the day that was promised. [GIFT-01] Without the gift that
 * had to come back it waits.
 */
export function planArrived(story: Story, arrived: Step<'arrived'>, open: OpenReturn): RequestPlan {
  const inspected = lastStep(story, 'inspected');
  const told = mail(story, 'arrived', { after: ['return-open'], step: arrived });
  if (inspected === null)
    return planned('arrived', {
      clock: refundClock(story, arrived.at),
      effects: [...open.opened, told],
      moves: freely('inspected', 'answered'),
    });
  if (inspected.payload.against !== true && open.gifts.some((gift) => !isIn(inspected, gift)))
    return planned('arrived', {
      clock: refundClock(story, arrived.at),
      effects: [...open.opened, told, mail(story, 'gift-missing', { words: inspected })],
      moves: [...freely('answered'), { step: 'inspected', against: true }],
    });
  const judged = judge([...open.lines, ...open.gifts], inspected);
  const lines = judged.filter((line) => !isBeside(story, open, line));
  const taken = lines.filter(({ isTaken }) => isTaken);
  const beside = judged.filter((line) => line.isTaken && isBeside(story, open, line));
  const refund = refundOfTaken(story, taken, open.wanted);
  const process = effect(story, 'return-process', { lines, as: open.as, ...refund });
  const close = effect(story, 'return-close', {}, { after: ['return-process'] });
  const after = ['return-process'];
  const isNothing = !taken.some(({ id }) => open.lines.some((line) => line.id === id));
  const settled = mail(story, isNothing ? 'sent-back' : 'settled', { after, words: inspected });
  const effects = [...open.opened, told, process, close, ...giftsBeside(story, beside)];
  const plan =
    open.wanted.length > 0 && !isNothing
      ? planBalance(story, { arrived, inspected, effects, settled })
      : planned('settled', { effects: [...effects, settled], moves: freely('answered') });
  return judged.some(({ isTaken }) => !isTaken) ? sendBack(story, plan) : plan;
}

/** [RET-05] What was not taken goes back to its customer, by somebody's hand, before it is settled. */
function sendBack(story: Story, plan: RequestPlan): RequestPlan {
  if (plan.stage !== 'settled') return plan;
  const sent = lastStep(story, 'sent-back');
  return sent === null
    ? { ...plan, stage: 'sending-back', moves: freely('sent-back', 'answered', 'closed') }
    : { ...plan, effects: [...plan.effects, mail(story, 'back-to-you', { words: sent })] };
}

/** [GIFT-01] Whether a gift is back for which a return that was asked for at Shopify itself, which lets nothing be added, has no room. */
const isBeside = ({ known: { shopifyReturn } }: Story, { gifts }: OpenReturn, { id }: AskedLine): boolean =>
  shopifyReturn !== null &&
  gifts.some((gift) => gift.id === id) &&
  !shopifyReturn.lines.some((line) => line.id === id);

const isIn = ({ payload }: Step<'inspected'>, { id }: AskedLine): boolean =>
  payload.lines.some((line) => line.id === id && line.quantity > 0);

/** [RET-03, RET-05] Piece by piece: what is as it was sold, and was asked for, is taken; nothing else. */
function judge(asked: readonly AskedLine[], { payload }: Step<'inspected'>): readonly InspectedLine[] {
  const found = new Map<string, number>();
  return payload.lines.map(({ id, quantity, condition }) => {
    // Pieces of one line may be in several conditions: together they are no more than were asked for.
    const before = found.get(id) ?? 0;
    found.set(id, before + quantity);
    const pieces = asked.find((each) => each.id === id)?.quantity ?? 0;
    const requested = isCount(quantity, pieces - before);
    const [decided] = decideReceived([{ id, requested, condition }]);
    return { id, quantity, condition, isTaken: decided?.kind === 'accept' };
  });
}
