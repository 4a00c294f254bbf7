import type { AfterSaleDecision, BuyersMoney, Locale, Money } from '@doorstep/policy';

import { readerIn } from '../../reader.ts';
import { withNames } from '../../with-names.ts';
import { afterSaleTexts } from '../texts.ts';
import { exchangeTexts } from '../texts/exchange.ts';
import type { ShopifyEstimate } from './shopify-estimate.server.ts';
import { sayAdjustment, sayEligibility, sayFee, sayReasons } from './say.ts';

/** What a customer gets back, or has to pay, line by line, in the currency that they paid in. */
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
  /** What a return or an exchange comes to. */
  readonly refund: ShownRefund | null;
}

/**
 * Shows a decision to its customer, before they send what it is about, and after.
 * @param titles What the lines of the order, and variants that are wanted, are called, by id.
 * @param buyers What they paid in.
 * @param byShopify What Shopify itself calculates, tax included; `null` where it does not.
 */
export function showEstimate(
  { answer }: AfterSaleDecision,
  titles: ReadonlyMap<string, string>,
  locale: Locale,
  buyers: BuyersMoney | null,
  byShopify: ShopifyEstimate | null = null,
): ShownEstimate {
  const { verdict, refund: words } = afterSaleTexts[locale];
  switch (answer.kind) {
    case 'eligible': {
      const fee = 'fee' in answer ? [sayFee(answer.fee, locale, buyers)] : [];
      const gift = 'gift' in answer && answer.gift.kind === 'add' ? [words.gift] : [];
      const refund =
        'refund' in answer
          ? showRefund(answer.refund, titles, locale, byShopify)
          : 'estimate' in answer
            ? showExchange(answer, titles, locale, byShopify)
            : null;
      const adjusted = 'amount' in answer ? [sayAdjustment(answer, locale)] : [];
      return { sentences: [...sayEligibility(answer, locale), ...fee, ...gift, ...adjusted], refund };
    }
    case 'not-yet':
    case 'closed':
      return { sentences: sayEligibility(answer, locale), refund: null };
    case 'refused':
      return { sentences: [verdict.refused, ...sayReasons(answer.because, locale)], refund: null };
    case 'return':
      return { sentences: [sayFee(answer.fee, locale, buyers)], refund: null };
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
  byShopify: ShopifyEstimate | null,
): ShownRefund | null {
  if (refund === null) return null;
  const { heading, pieces, deductions, before, total, note } = afterSaleTexts[locale].refund;
  const reader = readerIn(locale);
  const named = (id: string, quantity: number) =>
    withNames(pieces, { count: String(quantity), item: titles.get(id) ?? '' });
  const lines = refund.lines.map(({ id, quantity, amount: { presentment } }) => ({
    what: named(id, quantity),
    amount: reader.amount(presentment),
  }));
  const off = refund.deductions.presentment;
  const less = off.minor === 0 ? [] : [{ what: deductions, amount: reader.amount(negated(off)) }];
  const given = refund.before?.price.presentment;
  const back = given ? [{ what: before, amount: reader.amount(negated(given)) }] : [];
  return {
    heading,
    note: withTax(note, byShopify, locale),
    rows: [...lines, ...less, ...back, { what: total, amount: reader.amount(refund.total.presentment) }],
  };
}

type Exchange = Extract<AfterSaleDecision<'exchange'>['answer'], { readonly kind: 'eligible' }>;

/** [EXCH-01] */
function showExchange(
  { estimate, difference }: Exchange,
  titles: ReadonlyMap<string, string>,
  locale: Locale,
  byShopify: ShopifyEstimate | null,
): ShownRefund | null {
  if (estimate === null) return null;
  const { refund } = afterSaleTexts[locale];
  const words = exchangeTexts[locale];
  const reader = readerIn(locale);
  const row = (text: string, id: string, quantity: number, amount: Money) => {
    const item = withNames(refund.pieces, { count: String(quantity), item: titles.get(id) ?? '' });
    return { what: withNames(text, { item }), amount: reader.amount(amount) };
  };
  const { returned, wanted, fee, balance } = estimate;
  const isCredit = balance.kind === 'refund' && difference.as === 'store-credit';
  const signed = balance.kind === 'refund' ? balance.amount.minor : -balance.amount.minor;
  // Rounded otherwise, or with other prices than ours, it would contradict the line above it.
  const isSame = byShopify !== null && Math.sign(byShopify.amount.minor) === Math.sign(signed);
  return {
    heading: words.heading,
    rows: [
      ...wanted.map(({ variantId, quantity, amount }) => row(words.instead, variantId, quantity, amount)),
      ...returned.map(({ id, quantity, amount }) => row(words.back, id, quantity, negated(amount))),
      ...(fee.minor === 0 ? [] : [{ what: refund.deductions, amount: reader.amount(fee) }]),
      { what: isCredit ? words.credit : words[balance.kind], amount: reader.amount(balance.amount) },
    ],
    note: withTax(words.note, isSame ? byShopify : null, locale),
  };
}

const negated = ({ minor, currency }: Money): Money => ({ minor: -minor, currency });

function withTax(note: string, byShopify: ShopifyEstimate | null, locale: Locale): string {
  if (byShopify === null) return note;
  const { amount, hasFeeTax } = byShopify;
  const words = afterSaleTexts[locale].refund[hasFeeTax ? 'withTax' : 'withTaxButFee'];
  const said = readerIn(locale).amount({ ...amount, minor: Math.abs(amount.minor) });
  return `${note} ${withNames(words, { amount: said })}`;
}
