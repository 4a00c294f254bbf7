import type { ProposalRule } from './proposal.ts';
import { doneAnyway, nothingHere, notHeld, together } from './proposal.ts';
import { plainOf } from './part-of.ts';
import { pricedCountries, ships } from './served.ts';
import { sayCountries } from './say-countries.ts';

/** [SHIP-05] Where parcels go: each country needs a rate of its own, and every other one is refused. */
export const proposeDestinations: ProposalRule = (given) => {
  const { reading, base } = given;
  const known = new Set([
    ...pricedCountries(given),
    ...base.destinations.served.map(({ country }) => country),
  ]);
  return together(
    reading.facts.map((fact) => {
      const plain = plainOf(fact, reading);
      if (fact.kind === 'allowance' && fact.act === 'ship-abroad') return doneAnyway(fact, 'SHIP-05');
      if (fact.kind !== 'countries' || fact.how === 'outside' || !ships.test(plain)) return nothingHere;
      // How long parcels travel says nothing of what they cost.
      if (reading.facts.some(({ kind, sentence }) => kind === 'window' && sentence === fact.sentence))
        return nothingHere;
      if (fact.topic === 'return' || fact.topic === 'refund' || fact.topic === 'tax') return nothingHere;
      const without = fact.countries.filter((country) => !known.has(country));
      return without.length === 0
        ? doneAnyway(fact, 'SHIP-05')
        : notHeld(
            fact,
            `Your text has no rate for ${sayCountries(without)}: add what shipping costs there.`,
            'destinations.served',
          );
    }),
  );
};
