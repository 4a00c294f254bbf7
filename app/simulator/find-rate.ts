import { convert, minorOf } from '@doorstep/policy';
import type { Money } from '@doorstep/policy';

import type { PriceThere } from '../admin-api/variants.ts';

/** An amount as Shopify writes it. */
export const priceOf = (amount: unknown, currency: string): Money => ({
  minor: minorOf(amount, currency) ?? 0,
  currency,
});

const mostDecimals = 6;

interface Pair {
  readonly own: Money;
  readonly there: Money;
}

/**
 * The rate by which Shopify converts a shop's prices, which the Admin API does not tell: the one that makes the most prices in
 * the other currency of the shop's own, since a merchant fixes some, and rarely most. `null` where nothing is priced in it.
 */
export function findRate(prices: readonly PriceThere[], shop: string, currency: string): string | null {
  const pairs = prices.flatMap(({ price, contextualPricing: { price: shown } }): readonly Pair[] => {
    const [own, there] = [priceOf(price, shop), priceOf(shown.amount, shown.currencyCode)];
    return shown.currencyCode === currency && own.minor > 0 && there.minor > 0 ? [{ own, there }] : [];
  });
  const makes = (rate: string) => pairs.filter((pair) => isMade(pair, rate)).length;
  // The dearest tells the most decimals.
  const dearestFirst = pairs.toSorted((one, other) => other.own.minor - one.own.minor);
  const rates = [...new Set(dearestFirst.map(shortestRate))];
  return rates.reduce<string | null>(
    (best, rate) => (best === null || makes(rate) > makes(best) ? rate : best),
    null,
  );
}

const isMade = ({ own, there }: Pair, rate: string): boolean =>
  convert(own, there.currency, rate)?.minor === there.minor;

/** The shortest decimal that makes one price of the other. */
function shortestRate(pair: Pair): string {
  const atPar = convert(pair.own, pair.there.currency, '1')?.minor ?? pair.own.minor;
  const exact = pair.there.minor / atPar;
  for (let decimals = 0; decimals < mostDecimals; decimals += 1) {
    const rate = exact.toFixed(decimals);
    if (Number(rate) > 0 && isMade(pair, rate)) return rate;
  }
  return exact.toFixed(mostDecimals);
}
