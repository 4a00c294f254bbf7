import type { CountryCode } from '../document/country-code.ts';
import type { Destination } from '../document/policy.ts';
import type { ValueChange } from '../document/value-change.ts';
import { sayAmount } from '../money/amount.ts';
import type { AmountFact, Fact, ThresholdFact } from '../reading/fact.ts';
import type { FoundHere, Given, ProposalRule } from './proposal.ts';
import { nothingHere, notHeld, together } from './proposal.ts';
import { confidenceOf, rowFor, whyNotThreshold } from './thresholds.ts';
import { homeOf, isPlain } from './whom.ts';

const topics: readonly string[] = ['shipping', 'destinations', 'delivery'];

/** [SHIP-01..05] What shipping costs to each country that the text gives a rate for, and from what it is free. */
export const proposeRates: ProposalRule = (given) => {
  const { facts } = given.reading;
  const amounts = facts.filter(
    (fact): fact is AmountFact => fact.kind === 'amount' && topics.includes(fact.topic),
  );
  const rates = amounts.filter((fact) => fact.role === 'price' && isPlain(fact) && isPerOrder(fact));
  const free = facts.filter(
    (fact): fact is ThresholdFact =>
      fact.kind === 'threshold' && fact.isFree && topics.includes(fact.topic) && isPlain(fact),
  );
  const countries = [...new Set(rates.flatMap((fact) => fact.scope.countries ?? []))];
  return together([
    ...amounts.flatMap((fact) => (rates.includes(fact) ? [] : [whyNotRate(fact)])),
    ...groupsOf(
      countries,
      (country) => ofCountry(country, rates),
      (country) => ofCountry(country, free, given),
    ).map((group) => proposeGroup(group, given)),
  ]);
};

const isPerOrder = ({ per }: AmountFact): boolean => per === null || per === 'order';

function whyNotRate(fact: AmountFact): FoundHere {
  if (fact.role === 'surcharge')
    return notHeld(fact, 'It comes on top of another rate. The policy has one flat rate for each country.');
  if (!isPlain(fact))
    return notHeld(
      fact,
      'It is the price of another delivery option, or of some orders only. The policy has one rate for each country.',
    );
  return fact.role === 'price' && !isPerOrder(fact)
    ? notHeld(fact, 'It is paid for each item or parcel. The policy has one rate for each order.')
    : nothingHere;
}

/** The facts that speak of a country, of those the ones that name the fewest countries with it. */
function ofCountry<Of extends Fact>(
  country: CountryCode,
  facts: readonly Of[],
  given?: Given,
): readonly Of[] {
  const own = facts.filter(({ scope }) => scope.countries?.includes(country) === true);
  const fewest = Math.min(...own.map(({ scope }) => scope.countries?.length ?? Infinity));
  if (own.length > 0) return own.filter(({ scope }) => scope.countries?.length === fewest);
  return given !== undefined && country === homeOf(given)
    ? facts.filter(({ scope }) => scope.countries === null && scope.except.length === 0)
    : [];
}

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

function proposeGroup({ countries, rates, free }: Group, given: Given): FoundHere {
  const { base } = given;
  const shop = base.merchant.shopCurrency;
  const [rate] = rates;
  if (rate === undefined) return nothingHere;
  if (rate.amount.currency !== shop)
    return notHeld(
      rate,
      `Rates are in your shop’s currency, ${shop}. Say what ${sayAmount(rate.amount)} is in it.`,
    );
  const rows = countries.map((country) => rowFor(country, rate.amount, free, given));
  const confidence = confidenceOf(rates, free, given);
  return together([
    {
      values: [
        {
          about: `destinations.served ${countries.join(' ')}`,
          path: 'destinations.served',
          changes: rows.map((row) => changeFor(row, given)),
          confidence,
          fact: rate,
        },
      ],
      notHeld: [],
    },
    ...free.flatMap((fact) => whyNotThreshold(fact, countries, given)),
  ]);
}

function changeFor(row: Destination, { base }: Given): ValueChange {
  const index = base.destinations.served.findIndex(({ country }) => country === row.country);
  return index < 0
    ? { kind: 'add', path: 'destinations.served', value: row }
    : { kind: 'set', path: `destinations.served.${index}`, value: row };
}
