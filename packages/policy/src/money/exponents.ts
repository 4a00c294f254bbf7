import type { CurrencyCode } from './money.ts';

/**
 * ISO 4217 currencies whose minor unit is not a hundredth: first those without one, then those with thousandths. One text, because
 * a function pays at every start for each code that is written by itself.
 */
const uncommon =
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF ' + 'BHD IQD JOD KWD LYD OMR TND';

/** How many decimals a currency has: 2 for USD, HKD, CAD and SGD, 0 for JPY and KRW, 3 for KWD. Unknown codes count as 2. */
export function exponentOf(currency: CurrencyCode): number {
  const at = currency.length === 3 ? uncommon.indexOf(currency) : -1;
  // Every code begins at a multiple of four.
  if (at < 0 || at % 4 !== 0) return 2;
  return at < 64 ? 0 : 3;
}
