import { exponentOf, type Money } from '../state/money.ts';

/**
 * An amount as somebody with that locale writes it, with the currency's own symbol where it is clear: `$99.99`,
 * `HK$1,000.00`, `¥3,750`. Without a locale as the admin and the theme write it, which are in English.
 */
export function displayMoney(amount: Money, locale = 'en'): string {
  const exponent = exponentOf(amount.currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: amount.currency,
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
  }).format(amount.minor / 10 ** exponent);
}
