import type { CountryCode } from '../document/country-code.ts';
import type { Fact } from '../reading/fact.ts';
import type { Given } from './proposal.ts';
import { isOfShipping } from './rate-facts.ts';
import { homeOf } from './whom.ts';

export const ships = /\b(?:ship|deliver|post|mail|send)s?\b/;

/** The countries that a text says are shipped to, else those of the draft; without the merchant's own. */
export function servedAbroad(given: Given): readonly CountryCode[] {
  const { reading, base } = given;
  const said = reading.facts.flatMap((fact) =>
    fact.kind === 'countries' &&
    fact.how !== 'outside' &&
    (fact.topic === 'destinations' ||
      ships.test(reading.sentences[fact.sentence]?.plain ?? '') ||
      isPriced(fact.sentence, given))
      ? fact.countries
      : [],
  );
  const all = said.length > 0 ? said : base.destinations.served.map(({ country }) => country);
  return [...new Set(all)].filter((country) => country !== homeOf(given));
}

/**
 * The countries of a group that are served: `European Union: £14.50. We ship to Ireland, France and Germany.` Under the
 * name of a group, a sentence about where parcels go says which countries of it are meant.
 */
export function servedOf(fact: Fact, { reading }: Given): readonly CountryCode[] | null {
  const { countries } = fact.scope;
  const above = reading.sentences[fact.sentence]?.heading ?? null;
  if (countries === null || above === null) return countries;
  const lists = reading.facts.flatMap((other) => {
    const { heading = null, plain = '' } = reading.sentences[other.sentence] ?? {};
    const isList = other.kind === 'countries' && other.how !== 'outside' && ships.test(plain);
    return isList && heading?.from === above.from ? [other.countries] : [];
  });
  const served = countries.filter((country) => lists.some((list) => list.includes(country)));
  return served.length > 0 && above.scope.countries?.length === countries.length ? served : countries;
}

const isPriced = (sentence: number, { reading }: Given): boolean =>
  reading.facts.some(
    (fact) =>
      fact.sentence === sentence &&
      fact.kind === 'amount' &&
      (fact.topic === 'shipping' || fact.topic === 'destinations' || fact.topic === 'delivery'),
  );

/** The countries that what shipping costs is said of. */
export const pricedCountries = (given: Given): readonly CountryCode[] =>
  given.reading.facts.flatMap((fact) => {
    if (fact.kind === 'countries' && isPriced(fact.sentence, given)) return fact.countries;
    return fact.kind === 'amount' && isOfShipping(fact, given) ? (fact.scope.countries ?? []) : [];
  });
