import type { CurrencyCode } from './money.ts';

/** ISO 4217 currencies whose minor unit is not a hundredth. */
const uncommon: Readonly<Record<string, unknown>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
};

/** How many decimals a currency has: 2 for USD, HKD, CAD and SGD, 0 for JPY and KRW, 3 for KWD. Unknown codes count as 2. */
export function exponentOf(currency: CurrencyCode): number {
  const exponent = uncommon[currency];
  return typeof exponent === 'number' ? exponent : 2;
}
