import { sayAmount } from '../../../money/amount.ts';
import type { ThresholdFact } from '../../fact.ts';
import type { Reading } from '../../reading.ts';
import type { FoundByRule } from '../finding.ts';
import { canMeet } from '../overlap.ts';
import type { Rule } from '../rule.ts';
import { factsOf, groupBy, pairsOf, sentencesOf } from '../rule.ts';

/** `$100 and up` against `over $100`: an order of exactly $100.00 is on both sides. `$75.01 or more` is `over $75` in cents. */
export const boundary: Rule = {
  name: 'boundary',
  find: (reading) => {
    const thresholds = factsOf(reading, 'threshold');
    const pairs = pairsOf(thresholds).filter(
      ([one, other]) => disagree(one, other) && canMeet(one.scope, other.scope),
    );
    // All that is said of one boundary is one finding.
    return groupBy(pairs, ([{ amount }]) => `${amount.minor} ${amount.currency}`).flatMap((same) => {
      const [first] = same;
      return first === undefined ? [] : [say(reading, first, same.flat())];
    });
  },
};

/** The first amount, in minor units, that lies at or above the boundary. */
const firstAbove = ({ amount, bound }: ThresholdFact): number =>
  bound === 'above' || bound === 'at-most' ? amount.minor + 1 : amount.minor;

const sameThing = (one: ThresholdFact, other: ThresholdFact): boolean =>
  one.topic === other.topic || (isAboutShipping(one) && isAboutShipping(other));

const isAboutShipping = ({ topic, isFree }: ThresholdFact): boolean =>
  isFree || topic === 'shipping' || topic === 'delivery' || topic === 'destinations';

function disagree(one: ThresholdFact, other: ThresholdFact): boolean {
  if (one.amount.currency !== other.amount.currency || !sameThing(one, other)) return false;
  return Math.abs(one.amount.minor - other.amount.minor) <= 1 && firstAbove(one) !== firstAbove(other);
}

function say(
  reading: Reading,
  [one, other]: readonly [ThresholdFact, ThresholdFact],
  all: readonly ThresholdFact[],
): FoundByRule {
  const exactly = sayAmount(one.amount.minor < other.amount.minor ? other.amount : one.amount);
  return {
    severity: 'high',
    quotes: sentencesOf(reading, all),
    why: `An order of exactly ${exactly} is on one side of the boundary by one sentence and on the other side by another.`,
    fix: `Say “${exactly} or more” or “over ${exactly}”, the same everywhere.`,
  };
}
