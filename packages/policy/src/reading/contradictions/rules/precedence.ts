import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { factsOf, groupBy, isOfShipping, sentencesOf } from '../rule.ts';

/** A country with an amount from which shipping is free, that also stands in a list of countries with one flat price. */
export const precedence: Rule = {
  name: 'precedence',
  find: (reading) => {
    const alone = factsOf(reading, 'threshold').filter(
      ({ isFree, scope }) => isFree && scope.countries?.length === 1,
    );
    return groupBy(alone, ({ scope }) => String(scope.countries)).flatMap((same): readonly FoundByRule[] => {
      const country = same[0]?.scope.countries?.[0];
      const inTier = new Set(same.map(({ sentence }) => sentence));
      const list = factsOf(reading, 'amount').find(
        ({ scope, sentence, role, topic, per }) =>
          !inTier.has(sentence) &&
          !/\bother\b|\brest of\b|\bunless (?:it|shipping|delivery) is free\b/.test(
            reading.sentences[sentence]?.plain ?? '',
          ) &&
          per === null &&
          role === 'price' &&
          isOfShipping(topic) &&
          country !== undefined &&
          (scope.countries?.length ?? 0) > 1 &&
          scope.countries?.includes(country) === true,
      );
      if (list === undefined) return [];
      return [
        {
          severity: 'medium',
          quotes: sentencesOf(reading, [...same.slice(0, 3), list]),
          why: `${country ?? 'A country'} ships free from an amount by one sentence, and at one price whatever the amount by the other.`,
          fix: 'Say beside the flat price from which amount it is free.',
        },
      ];
    });
  },
};
