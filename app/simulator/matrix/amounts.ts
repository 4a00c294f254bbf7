import type { CurrencyCode, Policy } from '@doorstep/policy';

/** The values of carts that a matrix asks about, in minor units of the shop's currency, and how many thresholds have no place in it. */
export interface Amounts {
  readonly values: readonly number[];
  readonly leftOut: number;
}

/** So many thresholds have a column at either side: more nobody sees at a glance. */
export const mostThresholds = 6;

/**
 * Around every amount that policies name for carts: the last value below it and itself, and of an amount that has to be
 * exceeded the first one above. Of very many those count that the most countries have.
 */
export function amountsAround(policies: readonly Policy[], currency: CurrencyCode): Amounts {
  const times = new Map<number, number>();
  const count = (first: number) => times.set(first, (times.get(first) ?? 0) + 1);
  for (const { destinations, signature } of policies) {
    for (const { freeFrom } of destinations.served) {
      const named = [freeFrom?.amount, freeFrom?.shopEquivalent];
      const inShop = named.find((money) => money?.currency === currency);
      if (inShop) count(inShop.minor);
    }
    // Somebody signs above it, everywhere.
    if (signature.above.currency === currency)
      times.set(signature.above.minor + 1, destinations.served.length + 1);
  }
  const common = [...times].sort(([, one], [, other]) => other - one).map(([first]) => first);
  const firsts = common.slice(0, mostThresholds);
  const values = new Set(firsts.flatMap((first) => [first - 1, first]).filter((value) => value > 0));
  return { values: [...values].sort((one, other) => one - other), leftOut: common.length - firsts.length };
}
