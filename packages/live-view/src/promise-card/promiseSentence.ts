import { inCurrency, textIn, type Locale, type PromiseCard, type PromiseRow } from '@doorstep/policy';

/** As much of Shopify's i18n as the card needs; the same on both pages. */
export interface I18n {
  translate(key: string, values?: Record<string, string | number>): string;
  formatDate(date: Date, options?: Intl.DateTimeFormatOptions): string;
  formatCurrency(amount: number, options?: Intl.NumberFormatOptions): string;
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

/** A row's sentence. */
export function sentenceOf(i18n: I18n, row: PromiseRow, words: ReturnType<typeof wordsOf>): string {
  const { name, carrier, amount } = words;
  const values: Record<string, string | number> = {
    name,
    carrier,
    amount,
    from: dateIn(i18n, row.from),
    to: dateIn(i18n, row.to),
  };
  if (row.count !== null) values.count = row.count;
  return i18n.translate(`card.${row.text}`, values);
}

/** Promised dates are calendar dates of the shop: they are shown as they are, in no other time zone. */
function dateIn(i18n: I18n, date: string | null): string {
  if (date === null) return '';
  return i18n.formatDate(new Date(`${date}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });
}
