import { diffPolicies } from '@doorstep/policy';
import type { Policy, PolicyChange } from '@doorstep/policy';

import { changedSentences } from './sentences.ts';
import type { ChangedSentence } from './sentences.ts';

/** What differs between two policies: every value, and what customers read of it. */
export interface Comparison {
  readonly values: readonly PolicyChange[];
  readonly sentences: readonly ChangedSentence[];
}

export const compare = (before: Policy, after: Policy): Comparison => ({
  values: diffPolicies(before, after),
  sentences: changedSentences(before, after),
});
