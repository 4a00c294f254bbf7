import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { factsOf, quotesOf, sentencesOf } from '../rule.ts';

/** `Outside of the United States we ship to: United States, …`: a list that holds what its first words leave out. */
export const listAgainstItself: Rule = {
  name: 'list-against-itself',
  find: (reading) => {
    const countries = factsOf(reading, 'countries');
    return countries
      .filter(({ how }) => how === 'outside')
      .flatMap((out): readonly FoundByRule[] => {
        const list = countries.find(
          (fact) =>
            fact.sentence === out.sentence &&
            fact.from > out.from &&
            fact.countries.some((country) => out.countries.includes(country)),
        );
        return list === undefined || list.how === 'outside'
          ? []
          : [
              {
                severity: 'high',
                quotes: sentencesOf(reading, [out]),
                why: `The list names ${out.text}, which its first words leave out.`,
                fix: 'Take it out of the list, or the first words out of the sentence.',
              },
            ];
      });
  },
};

/** Abroad is refused, and a country abroad is served. */
export const abroadAfterAll: Rule = {
  name: 'abroad-after-all',
  find: (reading) => {
    const no = factsOf(reading, 'allowance').find(
      ({ act, allowed }) => act === 'ship-abroad' && allowed === 'no',
    );
    if (no === undefined || (no.scope.countries !== null && no.scope.countries.length > 1)) return [];
    const yes = reading.sentences.find(
      ({ plain, scope }, index) =>
        index !== no.sentence &&
        /\b(?:ship|deliver|mail|post|send)s? (?:[a-z]+ )?to\b/.test(plain) &&
        (scope.countries ?? []).some((country) => country !== reading.home),
    );
    return yes === undefined
      ? []
      : [
          {
            severity: 'high',
            quotes: quotesOf([yes, ...sentencesOf(reading, [no])]),
            why: 'Parcels do not go abroad by one sentence, and go to a country abroad by the other.',
            fix: 'Name the countries that are served, once.',
          },
        ];
  },
};
