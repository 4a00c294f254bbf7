import type { AmountFact, ThresholdFact } from '../../fact.ts';
import type { FoundByRule } from '../finding.ts';
import { placesMeet } from '../overlap.ts';
import type { Rule } from '../rule.ts';
import { factsOf, groupBy, isOfShipping, sentencesOf } from '../rule.ts';

type Priced = AmountFact | ThresholdFact;

/** A threshold in one currency and the price below it in another: whoever pays in the second does not know where free begins. */
export const currencyMix: Rule = {
  name: 'currency-mix',
  find: (reading) => {
    const thresholds = factsOf(reading, 'threshold').filter(({ isFree }) => isFree);
    const all: readonly Priced[] = [...factsOf(reading, 'threshold'), ...factsOf(reading, 'amount')];
    const prices = factsOf(reading, 'amount').filter(({ topic }) => isOfShipping(topic));
    return groupBy(
      thresholds,
      ({ amount, scope }) => `${String(scope.countries)} ${amount.currency}`,
    ).flatMap((same): readonly FoundByRule[] => {
      const [threshold] = same;
      const besides = same.flatMap(({ sentence }) =>
        all.flatMap((each) => (each.sentence === sentence ? each.amount.currency : [])),
      );
      const price =
        threshold === undefined
          ? undefined
          : prices.find((each) => differs(each, threshold) && !besides.includes(each.amount.currency));
      if (threshold === undefined || price === undefined || threshold.scope.countries === null) return [];
      return [
        {
          severity: 'high',
          quotes: sentencesOf(reading, [...same.slice(0, 3), price]),
          why: `The amount from which it is free is in ${threshold.amount.currency}, what is paid below it in ${price.amount.currency}.`,
          fix: 'Name the amount in each currency that customers pay in.',
        },
      ];
    });
  },
};

const differs = (price: Priced, threshold: ThresholdFact): boolean =>
  price.amount.currency !== threshold.amount.currency &&
  price.scope.countries !== null &&
  placesMeet(price.scope, threshold.scope);

/** Countries whose own currency is a dollar too. */
const ownDollar = ['US', 'CA', 'AU', 'NZ', 'HK', 'SG'];

/** A bare `$` for a country with a dollar of its own, or in a text whose other amounts are no dollars. */
export const currencyUndefined: Rule = {
  name: 'currency-undefined',
  find: (reading) => {
    const all: readonly Priced[] = [...factsOf(reading, 'threshold'), ...factsOf(reading, 'amount')];
    const bare = all.filter(({ isCurrencyNamed }) => !isCurrencyNamed);
    const isNamedElsewhere = all.length > bare.length;
    const others = all.filter(
      ({ amount, isCurrencyNamed }) => isCurrencyNamed && !amount.currency.endsWith('D'),
    );
    const unclear = bare.filter(
      ({ scope }) =>
        isNamedElsewhere &&
        scope.countries?.some((country) => country !== reading.home && ownDollar.includes(country)) === true,
    );
    const strange = others.length > bare.length ? bare : [];
    const found = [...new Set([...unclear, ...strange])];
    if (found.length === 0) return [];
    return [
      {
        severity: 'high',
        quotes: sentencesOf(reading, found),
        why: 'The amount does not say whose dollar it is, while other amounts do.',
        fix: 'Write the currency beside each amount, for example “US$8”.',
      },
    ];
  },
};
