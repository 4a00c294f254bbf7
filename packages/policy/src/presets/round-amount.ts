import { largestAmount } from '../money/amount.ts';
import { exponentOf } from '../money/exponents.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import { powerOfTen } from '../money/powers.ts';

/**
 * Currencies by the power of ten of their unit that is worth about as much as a dollar, a euro or a pound: 100 yen,
 * 1,000 won. It need not follow the exchange rates: it is only for amounts that a merchant starts from and overwrites.
 */
const manyToTheDollar = new Map<number, string>([
  [1, 'CNY CZK DKK EGP GTQ HKD HNL MAD MOP MUR MXN MVR NIO NOK SEK THB TRY TWD UAH UYU ZAR'],
  [
    2,
    'ALL AMD ARS BDT CRC DOP DZD ETB HTG HUF INR ISK JMD JPY KES KGS KZT LKR MKD NPR PHP PKR RSD RUB VUV XPF',
  ],
  [3, 'BIF CLP COP DJF GNF IQD KHR KMF KRW MGA MMK MNT MWK NGN RWF TZS UGX XAF XOF'],
  [4, 'IDR LAK LBP PYG SLL UZS VND'],
]);

/** A round amount in a shop's currency: `units` dollars, or about as much, as 500 yen or 5,000 won are; the largest amount at most. */
export function roundAmount(units: number, currency: CurrencyCode): Money {
  const power = [...manyToTheDollar].find(([, currencies]) => currencies.includes(currency))?.[0] ?? 0;
  return { minor: Math.min(units * powerOfTen(power + exponentOf(currency)), largestAmount), currency };
}
