import { sayAmount } from '../../../money/amount.ts';
import type { ThresholdFact } from '../../fact.ts';
import type { Reading } from '../../reading.ts';
import type { FoundByRule } from '../finding.ts';
import { atHome, conditionsAgree, placesMeet } from '../overlap.ts';
import { mayBeSame, subjectsOf } from '../questions/subjects.ts';
import type { Rule } from '../rule.ts';
import { factsOf, isOfShipping, pairsOf, sentenceOf, sentencesOf } from '../rule.ts';

/** Free from one amount by one sentence, and from another by the other. */
export const twoFreeAmounts: Rule = {
  name: 'two-free-amounts',
  find: (reading) => {
    const free = factsOf(reading, 'threshold').filter(
      ({ isFree, topic, bound }) =>
        isFree && isFreeShipping(topic) && (bound === 'above' || bound === 'at-least'),
    );
    return pairsOf(free)
      .filter(([one, other]) => disagree(reading, one, other))
      .slice(0, 1)
      .map(([one, other]): FoundByRule => ({
        severity: 'high',
        quotes: sentencesOf(reading, [one, other]),
        why: `It is free from ${sayAmount(one.amount)} in one sentence, and from ${sayAmount(other.amount)} in the other.`,
        fix: 'Keep one of the two, or say when each applies.',
      }));
  },
};

const isFreeShipping = (topic: ThresholdFact['topic']): boolean =>
  isOfShipping(topic) || topic === 'dispatch';

/** What is free besides shipping: each has an amount of its own. */
const something = [
  /\bexpress|next[- ]day|overnight|priority/,
  /\bgift|sample|surprise/,
  /\breturn|exchange/,
  /\bwrap/,
  /\bassembl|install/,
  /\bcrew|two-person|pallet|freight/,
];

function disagree(reading: Reading, one: ThresholdFact, other: ThresholdFact): boolean {
  const [first, second] = [one, other].map((fact) => sentenceOf(reading, fact)?.plain ?? '');
  return (
    one.sentence !== other.sentence &&
    one.amount.currency === other.amount.currency &&
    Math.abs(one.amount.minor - other.amount.minor) > 1 &&
    placesMeet(atHome(one.scope, reading.home), atHome(other.scope, reading.home)) &&
    conditionsAgree(one.scope, other.scope) &&
    something.every((words) => words.test(first ?? '') === words.test(second ?? '')) &&
    mayBeSame(subjectsOf(first ?? ''), subjectsOf(second ?? ''))
  );
}
