import type { AfterSaleDecision, Locale, Money } from '@doorstep/policy';

import { readerIn } from '../../reader.ts';
import { withNames } from '../../with-names.ts';
import { afterSaleTexts } from '../texts.ts';
import { sayEligibility, sayFee, sayReasons } from './say.ts';

/** What a customer gets back, line by line, in the currency that they paid in. */
export interface ShownRefund {
  readonly heading: string;
  /** What and how much, the total last. */
  readonly rows: readonly { readonly what: string; readonly amount: string }[];
  /** What it leaves out. */
  readonly note: string;
}

/** What the policy says to what somebody is about to ask for, in their words. */
export interface ShownEstimate {
  readonly sentences: readonly string[];
  readonly refund: ShownRefund | null;
}

/**
 * Shows a decision to its customer, before they send what it is about, and after.
 * @param titles What the lines of the order are called, by id.
 * @param byShopify What Shopify itself calculates, tax included; `null` where it does not.
 */
export function showEstimate(
  { answer }: AfterSaleDecision,
  titles: ReadonlyMap<string, string>,
  locale: Locale,
  byShopify: Money | null = null,
): ShownEstimate {
  const { verdict, refund: words } = afterSaleTexts[locale];
  switch (answer.kind) {
    case 'eligible': {
      const fee = 'fee' in answer ? [sayFee(answer.fee, locale)] : [];
      const gift = 'gift' in answer && answer.gift.kind === 'add' ? [words.gift] : [];
      const refund = 'refund' in answer ? showRefund(answer.refund, titles, locale, byShopify) : null;
      return { sentences: [...sayEligibility(answer, locale), ...fee, ...gift], refund };
    }
    case 'not-yet':
    case 'closed':
      return { sentences: sayEligibility(answer, locale), refund: null };
    case 'refused':
      return { sentences: [verdict.refused, ...sayReasons(answer.because, locale)], refund: null };
    case 'return':
      return { sentences: [sayFee(answer.fee, locale)], refund: null };
    case 'request':
      return { sentences: [verdict.chance[answer.chance]], refund: null };
    case 'ask':
    case 'taken':
    case 'cancel-and-reorder':
      return { sentences: [verdict.ask], refund: null };
    default:
      return answer satisfies never;
  }
}

type Refund = Extract<AfterSaleDecision<'return'>['answer'], { readonly kind: 'eligible' }>['refund'];

/** [SHIP-07] */
function showRefund(
  refund: Refund,
  titles: ReadonlyMap<string, string>,
  locale: Locale,
  byShopify: Money | null,
): ShownRefund | null {
  if (refund === null) return null;
  const { heading, pieces, deductions, total, note, withTax } = afterSaleTexts[locale].refund;
  const reader = readerIn(locale);
  const lines = refund.lines.map(({ id, quantity, amount: { presentment } }) => ({
    what: withNames(pieces, { count: String(quantity), item: titles.get(id) ?? '' }),
    amount: reader.amount(presentment),
  }));
  const off = refund.deductions.presentment;
  const less =
    off.minor === 0 ? [] : [{ what: deductions, amount: reader.amount({ ...off, minor: -off.minor }) }];
  return {
    heading,
    note: [note, ...(byShopify ? [withNames(withTax, { amount: reader.amount(byShopify) })] : [])].join(' '),
    rows: [...lines, ...less, { what: total, amount: reader.amount(refund.total.presentment) }],
  };
}
