import type { CountryCode } from '../document/country-code.ts';
import { isSame } from '../document/is-same.ts';
import type { Destination } from '../document/policy.ts';
import type { ValueChange } from '../document/value-change.ts';
import { sayAmount } from '../money/amount.ts';
import type { AmountFact, ThresholdFact } from '../reading/fact.ts';
import type { FoundHere, Given, ProposalRule } from './proposal.ts';
import { doneAnyway, found, notHeld, together } from './proposal.ts';
import { isOfFree, isOfNobody, isOfShipping, isRate, ofCountry, whyNotRate } from './rate-facts.ts';
import { servedAbroad, servedOf } from './served.ts';
import { confidenceOf, openOf, rowFor, thresholdOf, whyNotThreshold } from './thresholds.ts';
import { homeOf, isPlain } from './whom.ts';

/** [SHIP-01..05] What shipping costs to each country that the text gives a rate for, and from what it is free. */
export const proposeRates: ProposalRule = (given) => {
  const { facts } = given.reading;
  const amounts = facts.filter(
    (fact): fact is AmountFact => fact.kind === 'amount' && isOfShipping(fact, given),
  );
  const rates = amounts.filter((fact) => isRate(fact, given));
  const free = facts.filter(
    (fact): fact is ThresholdFact =>
      fact.kind === 'threshold' && fact.isFree && isPlain(fact) && isOfFree(fact),
  );
  const bounds = free.filter(({ bound }) => bound === 'at-least' || bound === 'above');
  const abroad = servedAbroad(given);
  const countries = [
    ...new Set(
      rates.flatMap((fact) => {
        const served = servedOf(fact, given);
        if (served !== null) return served;
        return fact.scope.except.length > 0 ? abroad : [homeOf(given)];
      }),
    ),
  ];
  return together([
    ...amounts.flatMap((fact) => (rates.includes(fact) ? [] : [whyNotRate(fact)])),
    ...free.flatMap((fact) =>
      bounds.includes(fact) ? [] : [notHeld(fact, 'Shipping is free from an amount on, and not below one.')],
    ),
    ...rates.flatMap((fact) =>
      fact.scope.except.length > 0 && isOfNobody(fact, abroad, rates, given)
        ? [notHeld(fact, 'Your text doesn’t name these countries.', 'destinations.served')]
        : fact.scope.except.length > 0
          ? [doneAnyway(fact, 'SHIP-04')]
          : [],
    ),
    ...groupsOf(
      countries,
      (country) => ofCountry(country, rates, given),
      (country) => ofCountry(country, bounds, given),
    ).map((group) => proposeGroup(group, given)),
  ]);
};

interface Group {
  readonly countries: readonly CountryCode[];
  readonly rates: readonly AmountFact[];
  readonly free: readonly ThresholdFact[];
}

/** Countries of which the same sentences speak belong together. */
function groupsOf(
  countries: readonly CountryCode[],
  ratesOf: (country: CountryCode) => readonly AmountFact[],
  freeOf: (country: CountryCode) => readonly ThresholdFact[],
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const country of countries) {
    const [rates, free] = [ratesOf(country), freeOf(country)];
    const key = [...rates, ...free].map(({ from }) => from).join(' ');
    groups.set(key, { rates, free, countries: [...(groups.get(key)?.countries ?? []), country] });
  }
  return [...groups.values()];
}

/** A value for each rate and each amount that it is free from: more than one of either, and none is sure. */
function proposeGroup(group: Group, given: Given): FoundHere {
  const { countries, free } = group;
  const shop = given.base.merchant.shopCurrency;
  const rates = group.rates.filter(({ amount }) => amount.currency === shop);
  const thresholds = uniqueBy(free, keyOfThreshold);
  return together([
    ...group.rates.flatMap((fact) =>
      rates.includes(fact)
        ? []
        : [
            notHeld(
              fact,
              `Rates are in your shop’s currency, ${shop}. Say what ${sayAmount(fact.amount)} is in it.`,
              'destinations.served',
            ),
          ],
    ),
    ...uniqueBy(rates, ({ amount }) => String(amount.minor)).flatMap((rate) =>
      (thresholds.length === 0 ? [null] : thresholds).flatMap((threshold) =>
        proposeRow(rate, threshold, group, given),
      ),
    ),
    ...free.flatMap((fact) => whyNotThreshold(fact, countries, given)),
  ]);
}

function proposeRow(
  rate: AmountFact,
  threshold: ThresholdFact | null,
  { countries, rates, free }: Group,
  given: Given,
): readonly FoundHere[] {
  const changes = countries.map((country) =>
    changeFor(rowFor(country, rate.amount, threshold, given), given),
  );
  const confidence = confidenceOf(rates, free, given);
  const note = openOf(rates, free, given);
  const facts = [
    ...rates.filter(({ amount }) => isSame(amount, rate.amount)),
    ...free.filter((fact) => threshold !== null && keyOfThreshold(fact) === keyOfThreshold(threshold)),
  ];
  return facts.map((fact) =>
    found({
      about: `destinations.served ${countries.join(' ')}`,
      path: 'destinations.served',
      changes,
      confidence,
      fact,
      ...(note !== undefined && { note }),
    }),
  );
}

const keyOfThreshold = (fact: ThresholdFact): string => `${thresholdOf(fact).minor} ${fact.amount.currency}`;

function uniqueBy<Of>(of: readonly Of[], keyOf: (each: Of) => string): readonly Of[] {
  const seen = new Map<string, Of>();
  for (const each of of) if (!seen.has(keyOf(each))) seen.set(keyOf(each), each);
  return [...seen.values()];
}

function changeFor(row: Destination, { base }: Given): ValueChange {
  const index = base.destinations.served.findIndex(({ country }) => country === row.country);
  return index < 0
    ? { kind: 'add', path: 'destinations.served', value: row }
    : { kind: 'set', path: `destinations.served.${index}`, value: row };
}
