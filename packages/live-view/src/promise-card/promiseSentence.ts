import {
  inCurrency,
  sayPlainDay,
  sayPlainDays,
  showSavings,
  textIn,
  type Locale,
  type PromiseCard,
  type PromiseRow,
} from '@doorstep/policy';

/** As much of Shopify's i18n as the card needs; the same on both pages. */
export interface I18n {
  translate(key: string, values?: Record<string, string | number>): string;
  formatCurrency(amount: number, options?: Intl.NumberFormatOptions): string;
}

/** Who reads: in which language, and in which year, which then goes without saying. */
export interface Reader {
  readonly locale: Locale;
  readonly year: number;
}

/** The words for the placeholders of a card's sentences and reasons. */
export function wordsOf(i18n: I18n, { terms }: PromiseCard, locale: Locale) {
  const { protection, signature } = terms ?? {};
  const above = signature && inCurrency(signature.above, signature.currency);
  return {
    name: protection ? textIn(protection, locale) : '',
    carrier: signature ? signature.carrier : '',
    amount: above ? i18n.formatCurrency(above.amount, { currency: above.currencyCode }) : '',
  };
}

/** [PROT-01] What the protection saves, or would have saved, as the card's reader writes money. */
export const savingsIn = (i18n: I18n, { terms }: PromiseCard) =>
  showSavings(terms?.saves, (amount, currency) => i18n.formatCurrency(amount, { currency }));

/** A row's sentence. Promised dates are calendar dates of the shop: they are said as they are, in no other time zone. */
export function sentenceOf(i18n: I18n, row: PromiseRow, card: PromiseCard, reader: Reader): string {
  const { locale, year } = reader;
  const { from, to, count } = row;
  const values: Record<string, string | number> = {
    ...wordsOf(i18n, card, locale),
    from: from === null ? '' : sayPlainDay(from, locale, year),
    to: to === null ? '' : sayPlainDay(to, locale, year),
    days: from === null || to === null ? '' : sayPlainDays(from, to, locale, year),
  };
  if (count !== null) values.count = count;
  return i18n.translate(`card.${row.text}`, values);
}
