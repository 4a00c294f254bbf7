import { returnFee } from '@doorstep/policy';
import type { AfterSaleKind, Decided, Eligibility, Locale, Reason, StatementId } from '@doorstep/policy';

import { answerForLines, bestOf, standingOf } from '../after-sale/door/show-choices.ts';
import type { ComesBackFor } from '../after-sale/door/show-choices.ts';
import { sayEligibility, sayFee, sayReasons } from '../after-sale/door/say.ts';
import { showState } from '../after-sale/door/show-state.ts';
import { dateIn } from '../policy/date-in-zone.ts';
import { dayOf } from './answer.ts';
import type { AnswerDraft } from './answer.ts';
import type { AskedOrder, OrderNow } from './asked-order.ts';

/** What is answered by how the order is now, as both doors answer its customer: they and staff read the same. */

type Asked = AskedOrder & { readonly now: OrderNow };

/** A draft in the words of the doors. Where the decision names no statement, the one that the question is about is said. */
function draft(
  asked: Asked,
  kind: AfterSaleKind,
  answer: Decided,
  day: AnswerDraft['day'],
  statement: StatementId,
): AnswerDraft {
  const { policy, now } = asked;
  return {
    say: (locale) => standingOf(policy, now.offers, kind, locale).sentences,
    needsQuestion: true,
    because: answer.because.length === 0 ? [{ statement, message: '' }] : answer.because,
    day,
  };
}

/** [RET-01..06, INTL-01] Until when, for which fee, and who pays the postage; line by line where they differ. */
export function aboutReturn(asked: Asked): AnswerDraft | null {
  const drafted = comesBack(asked, 'return', ['refund', 'store-credit'], 'RET-02');
  const { offers, names } = asked.now;
  const lines = (locale: Locale) =>
    offers.lines.map(({ id, eligibility }) => ({
      name: names.get(id) ?? '',
      said: sayEligibility(eligibility, locale).join(' '),
    }));
  const differ = new Set(lines('en').map(({ said }) => said)).size > 1;
  if (drafted === null || !differ) return drafted;
  return {
    ...drafted,
    say: (locale) => [...drafted.say(locale), ...lines(locale).map(({ name, said }) => `${name}: ${said}`)],
    because: [...drafted.because, ...offers.lines.flatMap(({ eligibility }) => eligibility.because)],
  };
}

/** [EXCH-01] */
export const aboutExchange = (asked: Asked): AnswerDraft | null =>
  asked.now.offers.exchanges
    ? comesBack(asked, 'exchange', ['exchange'], 'EXCH-01')
    : draft(asked, 'exchange', { because: [] }, null, 'EXCH-01');

function comesBack(
  asked: Asked,
  kind: 'return' | 'exchange',
  wanted: readonly ComesBackFor[],
  statement: StatementId,
): AnswerDraft | null {
  const { policy, now } = asked;
  const answer = answerForLines(now.offers, wanted);
  if (answer === null) return null;
  const isRefused = answer.kind === 'eligible' && !standingOf(policy, now.offers, kind, 'en').isOpen;
  const own: readonly Reason[] = kind === 'exchange' ? [{ statement: 'EXCH-01', message: '' }] : [];
  const ofReturn = answer.kind === 'eligible' ? answer.fee.because : [];
  const fee = kind === 'exchange' && answer.kind === 'eligible' ? now.offers.exchangeFee.because : ofReturn;
  const because = [...own, ...answer.because.filter((reason) => !ofReturn.includes(reason)), ...fee];
  return draft(asked, kind, { because }, isRefused ? null : dayOf(answer), statement);
}

/** [RET-01, INTL-01, PROT-01] */
export function aboutReturnFee({ policy, country, now }: Asked): AnswerDraft | null {
  const isAccepted =
    country !== null && (policy.returns.countries.includes(country) || policy.international.accepted);
  if (!isAccepted) return null;
  const fee = returnFee(policy, country, now.order.waives);
  return {
    say: (locale) => [sayFee(fee, locale, now.offers.buyersMoney)],
    needsQuestion: true,
    because: fee.because,
    day: null,
  };
}

/** [MISS-01..05] */
export const aboutMissingParcel = (asked: Asked): AnswerDraft =>
  ofEligibility(asked, 'missing-parcel', asked.now.offers.missingParcel, 'MISS-01');

/** [PROD-01] */
export const aboutProductIssue = (asked: Asked): AnswerDraft =>
  ofEligibility(asked, 'product-issue', asked.now.offers.productIssue, 'PROD-01');

/** [PRICE-01..03] */
export function aboutPriceAdjustment(asked: Asked): AnswerDraft | null {
  const answer = bestOf(asked.now.offers.priceAdjustments.map((each) => each.answer));
  return answer && ofEligibility(asked, 'price-adjustment', answer, 'PRICE-01');
}

const ofEligibility = (
  asked: Asked,
  kind: AfterSaleKind,
  answer: Eligibility<object>,
  statement: StatementId,
): AnswerDraft => draft(asked, kind, answer, dayOf(answer), statement);

/** [RTS-01, RTS-02] */
export const aboutReturnedParcel = (asked: Asked): AnswerDraft =>
  draft(
    asked,
    'returned-parcel',
    { because: [...asked.now.offers.returnedParcel.because, { statement: 'RTS-02', message: '' }] },
    null,
    'RTS-01',
  );

/** [ORD-01] How likely it is that it can still be stopped. */
export const aboutCancellation = (asked: Asked): AnswerDraft =>
  draft(asked, 'cancellation', asked.now.offers.cancellation, null, 'ORD-01');

/** [ORD-02] */
export function aboutPayment({ now: { payment, offers } }: Asked): AnswerDraft {
  const { because } = offers.cancellation.kind === 'refused' ? offers.cancellation : payment;
  return {
    say: (locale) => sayReasons([{ statement: 'ORD-02', message: '' }], locale),
    needsQuestion: true,
    because: [...because, { statement: 'ORD-02', message: '' }],
    day: null,
  };
}

/** [ADDR-02] Until it ships. */
export function aboutAddressChange({ now }: Asked): AnswerDraft {
  const { because } = now.offers.address;
  return {
    say: (locale) => sayReasons(because, locale),
    needsQuestion: true,
    because,
    day: null,
  };
}

/** [RET-08] When what came back is paid; of several requests the latest that waits for money. */
export function aboutRefund({ policy, now }: Asked): AnswerDraft {
  const { timeZone } = policy.merchant;
  const waiting = now.requests.find(({ clock, endedAt }) => clock === 'refund' && endedAt === null);
  const next = (locale: Locale) => waiting && showState(waiting, locale, timeZone).next;
  // What is due at the end of a day is due on that day.
  const last = waiting?.dueAt ? new Date(waiting.dueAt.getTime() - 1) : null;
  return {
    say: (locale) => [next(locale) ?? ''].filter((text) => text !== ''),
    needsQuestion: true,
    because: [{ statement: 'RET-08', message: '' }],
    day: last && { is: 'by', date: dateIn(timeZone, last) },
  };
}
