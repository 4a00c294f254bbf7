import { mayWithdraw } from '@doorstep/policy';
import type { Clock, Locale, Stage } from '@doorstep/policy';

import { dateIn } from '../../policy/date-in-zone.ts';
import { readerIn } from '../../reader.ts';
import { withNames } from '../../with-names.ts';
import type { KeptRequest } from '../decode-kept-request.ts';
import { isInvoicePaid } from '../is-paid.ts';
import { sayOutcome } from '../outcome.ts';
import { requestNumber } from '../request-number.ts';
import { sayDate } from '../say-date.ts';
import { afterSaleTexts } from '../texts.ts';

/** How a request stands, in its customer's words, by both doors. */
export interface ShownState {
  /** `Request 1A2B3C4D`. */
  readonly title: string;
  readonly kind: string;
  readonly asked: string;
  readonly stage: string;
  /** What was done, with its amount and day, and what was not taken [RET-05]; nothing as long as nothing was. */
  readonly done: readonly string[];
  /** What happens next, and by when; `null` for nothing that has a day. */
  readonly next: string | null;
  /** [EXCH-01, MISS-04, RTS-02] What is to be paid, with its amount; `null` for nothing. */
  readonly toPay: string | null;
  /** Where an invoice waits to be paid; else `null`. */
  readonly invoice: string | null;
  /** Where the return label is; `null` where none is waited for. */
  readonly label: string | null;
  /** [ADDR-02] Where its customer gives the right address; `null` where they cannot. */
  readonly address: string | null;
  readonly mayWithdraw: boolean;
}

const clocks: readonly Clock['what'][] = ['answer', 'ship-back', 'refund', 'claim', 'carrier', 'back', 'pay'];

const ends: readonly Stage[] = ['sending-back', 'settled'];

const sendsBack: readonly Stage[] = ['coming-back', 'overdue'];

/**
 * Shows how a request stands.
 * @param timeZone Of the policy: its dates are local dates there.
 * @param links Where its return label is, and the page for another address.
 */
export function showState(
  request: KeptRequest,
  locale: Locale,
  timeZone: string,
  { label = null, address = null }: Partial<Pick<ShownState, 'label' | 'address'>> = {},
): ShownState {
  const { kinds, stages, clocks: due, state } = afterSaleTexts[locale];
  const { id, asked, stage, dueAt, invoice, outcome } = request;
  const done = outcome !== null && ends.includes(stage) ? sayOutcome(outcome, locale) : [];
  const waiting = stage === 'invoiced' && invoice !== null && !isInvoicePaid(invoice) ? invoice : null;
  const date = (instant: Date) => sayDate(dateIn(timeZone, instant), locale);
  const clock = clocks.find((each) => each === request.clock);
  // What is due at the end of a day is due on that day.
  const last = dueAt && new Date(dueAt.getTime() - 1);
  return {
    title: withNames(state.title, { number: requestNumber(id) }),
    kind: kinds[asked.kind].name,
    asked: withNames(state.asked, { date: date(new Date(request.askedAt)) }),
    // What was done says more than that it is done.
    stage: stage === 'settled' && done.length > 0 ? (done[0] ?? '') : stages[stage],
    done: stage === 'settled' ? done.slice(1) : done,
    next: clock && last ? withNames(due[clock], { date: date(last) }) : null,
    toPay: waiting?.due ? withNames(state.toPay, { amount: readerIn(locale).amount(waiting.due) }) : null,
    invoice: waiting?.url ?? null,
    label: sendsBack.includes(stage) ? label : null,
    address,
    mayWithdraw: mayWithdraw(stage),
  };
}
