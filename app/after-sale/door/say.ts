import { inBuyersMoney } from '@doorstep/policy';
import type { AnswerOf, BuyersMoney, Eligibility, Fee, Locale, Reason } from '@doorstep/policy';

import { readerIn } from '../../reader.ts';
import { withNames } from '../../with-names.ts';
import { sayDate } from '../say-date.ts';
import { afterSaleTexts } from '../texts.ts';

/** What an answer of the policy says, in a customer's words: whether and until when, and why not. */
export function sayEligibility(answer: Eligibility<object>, locale: Locale): readonly string[] {
  const { verdict } = afterSaleTexts[locale];
  const date = (text: string, day: string) => withNames(text, { date: sayDate(day, locale) });
  switch (answer.kind) {
    case 'eligible':
      return [date(verdict.until, answer.until)];
    case 'not-yet':
      return [
        answer.from === null ? verdict[waitsFor(answer.because)] : date(verdict.from, answer.from),
        ...sayReasons(answer.because.filter(waitsWithReason), locale),
      ];
    case 'closed':
      return [date(verdict.since, answer.since), ...sayReasons(answer.because, locale)];
    case 'refused':
      return [verdict.refused, ...sayReasons(answer.because, locale)];
    case 'ask':
      return [verdict.ask];
    default:
      return answer satisfies never;
  }
}

/** [INTL-01] Abroad the days count from the shipment. */
const waitsFor = (because: readonly Reason[]): 'afterShipping' | 'afterDelivery' =>
  because.some(({ statement }) => statement === 'INTL-01') ? 'afterShipping' : 'afterDelivery';

/** [MISS-01] Why it is not possible yet, where its day does not say it by itself. */
const waitsWithReason = ({ statement }: Reason): boolean => statement === 'MISS-01';

/** The statements behind an answer, each once, as far as a customer is told of them. */
export function sayReasons(because: readonly Reason[], locale: Locale): readonly string[] {
  const { reasons, answeredBefore } = afterSaleTexts[locale];
  const told = new Map<string, string>(Object.entries(reasons));
  const said = because
    .map((reason) => (reason.told === 'answered-before' ? answeredBefore : told.get(reason.statement)))
    .filter((text) => text !== undefined);
  return [...new Set(said)];
}

/** [RET-01, PROT-01] What a fee comes to for its buyer, or why it is none. */
export function sayFee(fee: Fee, locale: Locale, buyers: BuyersMoney | null): string {
  const { due, waived, none } = afterSaleTexts[locale].fee;
  if (fee.due.minor > 0)
    return withNames(due, { amount: readerIn(locale).amount(inBuyersMoney(fee.due, buyers)) });
  return fee.waived ? waived : none;
}

type Adjustment = Extract<AnswerOf['price-adjustment'], { readonly kind: 'eligible' }>;

/** [PRICE-01, PRICE-02] What comes back of a price that fell, with the tax that was paid on top of it, and how. */
export function sayAdjustment({ amount, tax, as }: Adjustment, locale: Locale): string {
  const all = { ...amount, minor: amount.minor + (tax?.minor ?? 0) };
  return withNames(afterSaleTexts[locale].verdict.adjustment[as], { amount: readerIn(locale).amount(all) });
}
