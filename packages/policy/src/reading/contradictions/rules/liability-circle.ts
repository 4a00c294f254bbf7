import type { LiabilityFact } from '../../fact.ts';
import type { Reading } from '../../reading.ts';
import type { Topic } from '../../vocabulary.ts';
import { topicsOf } from '../../words/topics.ts';
import type { FoundByRule } from '../finding.ts';
import { placesMeet } from '../overlap.ts';
import type { Rule } from '../rule.ts';
import { factsOf, sentencesOf } from '../rule.ts';

/** By its own words, by the line above, or by what the paragraph began with: `Lost in the post: we take no responsibility`. */
function isAbout(reading: Reading, { topic, sentence }: LiabilityFact, about: Topic): boolean {
  const own = reading.sentences[sentence];
  const before = reading.sentences[sentence - 1];
  const after = reading.sentences[sentence + 1];
  const isBeside = [before, after].some(
    (other) => other?.topic === about && other.paragraph === own?.paragraph,
  );
  // A sentence about several losses is about each of them.
  const isNamed = own !== undefined && topicsOf(own.plain).some(([named]) => named === about);
  return topic === about || isNamed || own?.heading?.topic === about || (isBeside && topic !== 'address');
}

const topics = ['missing-parcel', 'product-issue'] as const;

/** `We are not liable for lost parcels` beside `we replace lost parcels`: who bears the loss is not said. */
export const liabilityCircle: Rule = {
  name: 'liability-circle',
  find: (reading) => {
    return topics.flatMap((about): readonly FoundByRule[] => {
      const all = factsOf(reading, 'liability').filter((fact) => isAbout(reading, fact, about));
      const taken = all.filter((fact) => fact.taken);
      const denied = all.filter(
        (fact) => !fact.taken && taken.some(({ scope }) => placesMeet(scope, fact.scope)),
      );
      if (taken.length === 0 || denied.length === 0) return [];
      const fees = factsOf(reading, 'amount')
        .filter(({ topic }) => topic === about)
        .slice(0, 1);
      return [
        {
          severity: 'high',
          quotes: sentencesOf(reading, [...denied.slice(0, 2), ...taken.slice(0, 1), ...fees]),
          why: 'The text refuses to answer for it, and makes it good all the same.',
          fix: 'Say when it is replaced, who pays for it, and for what you do not answer.',
        },
      ];
    });
  },
};
