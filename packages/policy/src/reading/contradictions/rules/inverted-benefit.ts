import type { Rule } from '../rule.ts';
import { factsOf, sentencesOf } from '../rule.ts';

/** `Orders under $25 ship free`: what usually thanks for a larger order is given to the smaller ones. */
export const invertedBenefit: Rule = {
  name: 'inverted-benefit',
  find: (reading) =>
    factsOf(reading, 'threshold')
      .filter(({ isFree, bound }) => isFree && (bound === 'below' || bound === 'at-most'))
      .map((fact) => ({
        severity: 'high',
        quotes: sentencesOf(reading, [fact]),
        why: 'Small orders get for free what larger orders pay for.',
        fix: 'Turn the condition around, or say that small orders are really meant.',
      })),
};
