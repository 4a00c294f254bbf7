import type { WindowFact } from '../reading/fact.ts';
import type { Given, ProposalRule } from './proposal.ts';
import { nothingHere, notHeld, together } from './proposal.ts';
import { isPlain, whomOf } from './whom.ts';
import { windowsOf } from './windows.ts';

/** [CAL-05] How long parcels travel to a country. */
export const proposeTransit: ProposalRule = (given) =>
  together(
    windowsOf(given).map((fact) => {
      const named = fact.scope.countries ?? abroadOf(fact, given);
      const countries = named.filter((country) => !isNamedMoreClosely(country, named.length, fact, given));
      if (fact.topic !== 'delivery' || countries.length === 0 || !isPlain(fact) || fact.anchor === 'request')
        return nothingHere;
      if (fact.unit !== 'business-day')
        return notHeld(fact, 'The policy counts how long parcels travel in business days.');
      const isOnly =
        windowsOf(given).filter(
          (other) =>
            other.sentence === fact.sentence &&
            other.scope.countries?.join(' ') === fact.scope.countries?.join(' '),
        ).length === 1;
      return {
        values: [
          {
            about: `calendar.transit ${countries.join(' ')}`,
            path: 'calendar.transit',
            changes: countries.map((country) => {
              const index = given.base.calendar.transit.findIndex((row) => row.country === country);
              const holidays = given.base.calendar.transit[index]?.holidays ?? [];
              const value = { country, least: fact.least, most: fact.most, holidays };
              return index < 0
                ? ({ kind: 'add', path: 'calendar.transit', value } as const)
                : ({ kind: 'set', path: `calendar.transit.${index}`, value } as const);
            }),
            confidence: isOnly && fact.scope.countries !== null && fact.least > 0 ? 'exact' : 'guess',
            fact,
          },
        ],
        notHeld: [],
      };
    }),
  );

/** Whether another window speaks of a country and of fewer others. */
const isNamedMoreClosely = (country: string, among: number, fact: WindowFact, given: Given): boolean =>
  windowsOf(given).some(
    ({ topic, scope }) =>
      topic === fact.topic && scope.countries?.includes(country) === true && scope.countries.length < among,
  );

/** Every other country that is shipped to, for what is said of customers abroad. */
const abroadOf = (fact: WindowFact, given: Given): readonly string[] =>
  whomOf(fact, given) === 'abroad'
    ? given.base.destinations.served.flatMap(({ country }) =>
        fact.scope.except.includes(country) ? [] : [country],
      )
    : [];
