import type { Rule } from '../rule.ts';
import { factsOf, sentenceOf, sentencesOf } from '../rule.ts';

/** `Orders under $25 ship free`: what usually thanks for a larger order is given to the smaller ones. */
export const invertedBenefit: Rule = {
  name: 'inverted-benefit',
  find: (reading) =>
    factsOf(reading, 'threshold')
      .filter(
        (fact) =>
          fact.isFree &&
          (fact.bound === 'below' || fact.bound === 'at-most') &&
          // Below which amount nothing is due at a border is the law's.
          !/\bdut(?:y|ies)\b|\bcustoms\b|\bimport\b|\btax/.test(sentenceOf(reading, fact)?.plain ?? ''),
      )
      .map((fact) => ({
        severity: 'high',
        quotes: sentencesOf(reading, [fact]),
        why: 'Small orders get for free what larger orders pay for.',
        fix: 'Turn the condition around, or say that small orders are really meant.',
      })),
};
