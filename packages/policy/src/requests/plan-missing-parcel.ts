import { parseDate } from '../calendar/plain-date.ts';
import { feeFor } from '../fees/fee.ts';
import type { Fee } from '../fees/fee.ts';
import type { AskedLine, Step } from './asked.ts';
import { answerClock, carrierClock } from './clocks.ts';
import type { RequestEffect, RequestEffectPayloads } from './effects.ts';
import { giveBackPieces } from './give-back.ts';
import { asClaimed, claimedParcel, missingPieces, severalParcels } from './missing-pieces.ts';
import { freely, yesOrNo } from './moves.ts';
import { planInvoice } from './plan-invoice.ts';
import { planned } from './planned.ts';
import type { Clock, Move, RequestPlan } from './request.ts';
import { endOf, lastStep, mail, today } from './story.ts';
import type { Story } from './story.ts';

/**
 * [MISS-01..05] A parcel that is missing: the carrier is asked, which looks for it until a day, and by its answer what was in it is sent again
 * for the fee of a replacement; is paid back, which only the carrier's word that it has lost it opens; or is on its way after all.
 */
export function planMissingParcel(story: Story<'missing-parcel'>): RequestPlan {
  const received = mail(story, 'received');
  const opened = lastStep(story, 'carrier-case');
  const told = [received, ...(opened ? [mail(story, 'at-carrier', { step: opened })] : [])];
  const approved = lastStep(story, 'approved');
  if (approved !== null)
    return approved.payload.remedy === 'refund'
      ? planPaidBack(story, approved, told)
      : planInvoice(story, {
          ...{ cause: approved, effects: told, invoice: replacement(story), statement: 'MISS-04' },
        });
  const parcels = toChoose(story);
  const answer = answerTo(story, opened);
  if (answer?.payload.outcome === 'found')
    return planned('settled', {
      effects: [...told, mail(story, 'found', { step: answer })],
      moves: freely('carrier-answer', 'answered'),
    });
  if (opened !== null && answer === null)
    return planned('at-carrier', {
      clock: carrierClock(story, opened) ?? claimClock(story),
      effects: told,
      moves: [
        ...freely('carrier-answer'),
        ...yesOrNo(story, { yes: parcels }),
        ...freely('carrier-case', 'closed', 'answered'),
      ],
    });
  const isLost = answer?.payload.outcome === 'lost';
  const ask = isTooEarly(story) ? [] : freely('carrier-case');
  return planned('asked', {
    clock: answerClock(story, answer?.at ?? story.request.askedAt),
    effects: told,
    moves: [
      ...(answer === null ? ask : []),
      ...yesOrNo(story, { yes: { ...parcels, ...(isLost ? { remedies: ['replacement', 'refund'] } : {}) } }),
      ...(answer === null ? [] : ask),
      ...freely('closed', 'answered'),
    ],
  });
}

/** [MISS-01] Whoever grants it may know better which parcel it is. */
function toChoose({ order, request: { asked } }: Story<'missing-parcel'>): Pick<Move, 'parcels'> {
  const ids = order === null ? [] : severalParcels(order).map(({ id }) => id);
  const named = ids.filter((id) => id === asked.parcel);
  return ids.length === 0 ? {} : { parcels: [...named, ...ids.filter((id) => id !== asked.parcel)] };
}

/** [MISS-01] The days in which parcels turn up by themselves are not over, so that nobody asks the carrier to look for it. */
function isTooEarly(story: Story<'missing-parcel'>): boolean {
  const { answer } = story.request.decision;
  const from = answer.kind === 'not-yet' && answer.from !== null ? parseDate(answer.from) : null;
  return from !== null && today(story) < from;
}

/** [MISS-03] What the carrier said to the case that was opened last; `null` as long as it has not. */
function answerTo(story: Story, opened: Step<'carrier-case'> | null): Step<'carrier-answer'> | null {
  const answer = lastStep(story, 'carrier-answer');
  const { steps } = story.known;
  return answer !== null && opened !== null && steps.indexOf(answer) > steps.indexOf(opened) ? answer : null;
}

/** [MISS-02] The last day on which it counts; a claim that a person granted against the policy has none. */
function claimClock(story: Story<'missing-parcel'>): Clock | null {
  const { answer } = story.request.decision;
  const last = answer.kind === 'eligible' ? parseDate(answer.until) : null;
  return last === null ? null : { what: 'claim', at: endOf(story, last), because: answer.because };
}

/** What is sent again, and for which fee; where another request has done that already, nothing is left of either. */
function replacement(story: Story<'missing-parcel'>): RequestEffectPayloads['invoice'] {
  const sends = piecesOf(story);
  const fee = sends.length === 0 ? null : replacementFee(story);
  const isFree = fee === null || fee.due.minor === 0;
  return { lines: isFree ? [] : [{ what: 'replacement', quantity: 1, price: fee.due }], sends };
}

/** Which of several parcels it is about, as somebody who granted it found out, or as it was said. */
const parcelOf = ({ request: { asked }, known: { steps } }: Story<'missing-parcel'>): string | null =>
  claimedParcel(asked, steps);

/** [MISS-04] What was in the parcel that is missing, as far as nothing else was done about it. */
const piecesOf = (story: Story<'missing-parcel'>): readonly AskedLine[] =>
  story.order === null ? [] : missingPieces(story.order, parcelOf(story));

/**
 * [MISS-04] The fee is for a parcel that was marked as delivered, also where a person grants a claim that is too early or too late; one that never
 * was delivered is replaced without. Of another parcel than its customer named, that one's day decides.
 */
function replacementFee(story: Story<'missing-parcel'>): Fee | null {
  const { policy, order, request } = story;
  const { answer } = request.decision;
  const parcel = parcelOf(story);
  const isAsAsked = parcel === (request.asked.parcel ?? null);
  if (isAsAsked && answer.kind === 'eligible' && 'replacementFee' in answer) return answer.replacementFee;
  if (order === null || asClaimed(order, parcel).deliveredOn === null) return null;
  return feeFor('replacement', policy.missingParcels.replacementFee, order.waives, 'MISS-04');
}

/** [MISS-03] The carrier has lost it, and somebody at the desk pays it back. */
function planPaidBack(
  story: Story<'missing-parcel'>,
  approved: Step<'approved'>,
  told: readonly RequestEffect[],
): RequestPlan {
  const reason = { statement: 'MISS-03', message: 'The carrier has lost the parcel.' } as const;
  return planned('settled', {
    effects: [
      ...told,
      giveBackPieces(story, piecesOf(story), { as: 'original-payment', reason }),
      mail(story, 'settled', { after: ['give-back'], step: approved }),
    ],
    moves: freely('answered'),
  });
}
