import { parseDate } from '../calendar/plain-date.ts';
import { answerClock } from './clocks.ts';
import type { RequestEffect } from './effects.ts';
import { freely, yesOrNo } from './moves.ts';
import { planInvoice } from './plan-invoice.ts';
import { planned } from './planned.ts';
import type { Clock, RequestPlan } from './request.ts';
import { effect, endOf, lastStep, mail } from './story.ts';
import type { Story } from './story.ts';

/** [MISS-01..05] A parcel that is missing: the carrier is asked, and what was in it is sent again for the fee of a replacement. */
export function planMissingParcel(story: Story<'missing-parcel'>): RequestPlan {
  const approved = lastStep(story, 'approved');
  if (approved === null)
    return planned('asked', {
      clock: lastStep(story, 'carrier-case') ? claimClock(story) : answerClock(story, story.request.askedAt),
      effects: [mail(story, 'received')],
      moves: [...freely('carrier-case'), ...yesOrNo(story), ...freely('closed', 'answered')],
    });
  return planInvoice(story, approved, [mail(story, 'received'), replacement(story)]);
}

/** [MISS-02] The last day on which it counts; a claim that a person granted against the policy has none. */
function claimClock(story: Story<'missing-parcel'>): Clock | null {
  const { answer } = story.request.decision;
  const last = answer.kind === 'eligible' ? parseDate(answer.until) : null;
  return last === null ? null : { what: 'claim', at: endOf(story, last), because: answer.because };
}

/** [MISS-04] The fee is for a parcel that was marked as delivered; one that never was is replaced without. */
function replacement(story: Story<'missing-parcel'>): RequestEffect {
  const { answer } = story.request.decision;
  const fee = answer.kind === 'eligible' && 'replacementFee' in answer ? answer.replacementFee : null;
  const isDue = fee !== null && fee.due.minor > 0;
  const lines = story.order?.lines.filter(({ requiresShipping }) => requiresShipping) ?? [];
  return effect(story, 'invoice', {
    lines: isDue ? [{ what: 'replacement', quantity: 1, price: fee.due }] : [],
    sends: lines.flatMap(({ id, shipped, refunded }) =>
      shipped > refunded ? [{ id, quantity: shipped - refunded }] : [],
    ),
  });
}
