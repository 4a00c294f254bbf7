import type { CountryCode } from '../document/country-code.ts';
import type { Given } from './proposal.ts';
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

const isPriced = (sentence: number, { reading }: Given): boolean =>
  reading.facts.some(
    (fact) =>
      fact.sentence === sentence &&
      fact.kind === 'amount' &&
      (fact.topic === 'shipping' || fact.topic === 'destinations' || fact.topic === 'delivery'),
  );

/** The countries that stand in one sentence with what shipping costs. */
export const pricedCountries = (given: Given): readonly CountryCode[] =>
  given.reading.facts.flatMap((fact) =>
    fact.kind === 'countries' && isPriced(fact.sentence, given) ? fact.countries : [],
  );
