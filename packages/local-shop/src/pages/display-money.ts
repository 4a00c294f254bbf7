import { exponentOf, type Money } from '../state/money.ts';

/** An amount as a buyer reads it, with the currency's own symbol where it is clear: `$99.99`, `HK$1,000.00`, `¥3,750`. */
export function displayMoney(amount: Money): string {
  const exponent = exponentOf(amount.currency);
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency: amount.currency,
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
  }).format(amount.minor / 10 ** exponent);
}
