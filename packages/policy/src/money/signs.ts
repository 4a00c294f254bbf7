import type { CurrencyCode } from './money.ts';

/** Signs that are taken for no other currency: a bare `$` is the U.S. dollar, and every other dollar says whose it is. */
const signs: Readonly<Record<string, unknown>> = {
  USD: '$',
  AUD: 'A$',
  BRL: 'R$',
  CAD: 'CA$',
  EUR: '€',
  GBP: '£',
  HKD: 'HK$',
  JPY: '¥',
  KRW: '₩',
  MXN: 'MX$',
  NZD: 'NZ$',
  SGD: 'S$',
  TWD: 'NT$',
};

/** What stands before an amount: the currency's sign, or its code, held to the number by a no-break space. */
export function signOf(currency: CurrencyCode): string {
  const sign = signs[currency];
  return typeof sign === 'string' ? sign : `${currency}\u00a0`;
}
