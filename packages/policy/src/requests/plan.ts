import type { Asked } from './asked.ts';
import type { AfterSaleKind } from './kinds.ts';
import { freely } from './moves.ts';
import { planCancellation } from './plan-cancellation.ts';
import { deleteInvoice } from './plan-invoice.ts';
import { planGivenBack } from './plan-given-back.ts';
import { planMissingParcel } from './plan-missing-parcel.ts';
import { planQuestion } from './plan-question.ts';
import { planReturn } from './plan-return.ts';
import { planReturnedParcel } from './plan-returned-parcel.ts';
import { giftsKept } from './gifts-kept.ts';
import { planned } from './planned.ts';
import type { AfterSaleRequest, RequestPlan } from './request.ts';
import { effect, lastStep, mail } from './story.ts';
import type { Story } from './story.ts';

/**
 * Where a request stands, what is to be done because of it, what its desk can do next, and by when: from what was asked, what the policy
 * said to it, and all that happened since. Planned again after everything was made it is the same plan: each effect has a key, and is
 * made once.
 */
export function planRequest(story: Story): RequestPlan {
  const plan = planEnd(story) ?? planByKind(story);
  const answers = story.known.steps.flatMap((step) =>
    step.kind === 'answered' ? [mail(story, 'answer', { step })] : [],
  );
  return { ...plan, effects: [...plan.effects, ...answers] };
}

function planByKind(story: Story): RequestPlan {
  const { asked } = story.request;
  switch (asked.kind) {
    case 'return':
    case 'exchange':
      return planReturn(narrow(story, asked));
    case 'missing-parcel':
      return planMissingParcel(narrow(story, asked));
    case 'returned-parcel':
      return planReturnedParcel(narrow(story, asked));
    case 'cancellation':
      return planCancellation(story);
    case 'price-adjustment':
    case 'product-issue':
      return planGivenBack(narrow(story, asked));
    case 'address':
    case 'question':
      return planQuestion(story);
  }
}

const narrow = <Kind extends AfterSaleKind>(
  { request, ...story }: Story,
  asked: Asked<Kind>,
): Story<Kind> => ({ ...story, request: { ...request, asked } satisfies AfterSaleRequest<Kind> });

/** What somebody has ended, until it is opened again; what was carried out before stays so. `null` for what goes on. */
function planEnd(story: Story): RequestPlan | null {
  const declined = lastStep(story, 'declined');
  const withdrawn = lastStep(story, 'withdrawn');
  const closed = lastStep(story, 'closed');
  const moves = freely('reopened', 'answered');
  const status = story.known.shopifyReturn?.status;
  // What is closed or declined there by now is planned as before, so that the ledger hears that it was made.
  const isOpened = status === 'OPEN' || status === 'CLOSED';
  const close = [
    ...(isOpened ? [effect(story, 'return-close', {}, { what: 'return-end' })] : []),
    ...(hasUnpaidInvoice(story) ? [deleteInvoice(story)] : []),
  ];
  if (declined !== null) {
    const isAsked = status === 'REQUESTED' || status === 'DECLINED';
    const { why } = declined.payload;
    return planned('declined', {
      effects: [
        ...(isAsked ? [effect(story, 'return-decline', { why })] : close),
        mail(story, 'declined', { step: declined }),
      ],
      moves,
    });
  }
  if (withdrawn !== null) return planned('withdrawn', { effects: close, moves });
  if (closed === null) return null;
  const isExpired = closed.payload.why === 'expired';
  const told = isExpired ? [mail(story, 'expired', { step: closed })] : [];
  // [GIFT-01] Nobody asks for the gift of what is exchanged or returned once that has ended.
  const gifts = isReturn(story) && closed.payload.why === 'settled' ? giftsKept(story) : [];
  return planned(isExpired ? 'expired' : 'settled', { effects: [...close, ...told, ...gifts], moves });
}

/** What an exchange has left to pay is of its order, and stays so [EXCH-01]. */
const hasUnpaidInvoice = ({ known: { invoice }, request: { asked } }: Story): boolean =>
  invoice !== null && !invoice.isPaid && asked.kind !== 'exchange';

const isReturn = ({ request: { asked } }: Story): boolean =>
  asked.kind === 'return' || asked.kind === 'exchange';
