import { impactOf } from '@doorstep/policy';
import type { Impact, ImpactLine, PolicyChange, Policy } from '@doorstep/policy';

import { readerIn } from '../../reader.ts';
import { dateIn } from '../date-in-zone.ts';

/** What customers read before and after, in pieces; of a sentence that is only on one side the other has none. */
export type ReadChange = Omit<Impact['sentences'][number], 'statement'>;

/** What differs between two policies, for the merchant. */
export interface Comparison {
  /** For whom something is decided otherwise, and how. */
  readonly lines: readonly ImpactLine[];
  readonly sentences: readonly ReadChange[];
  readonly values: readonly PolicyChange[];
}

/** Compares two policies; `now` is when the second one would come into force. */
export function comparePolicies(before: Policy, after: Policy, now: Date): Comparison {
  const today = dateIn(after.merchant.timeZone, now);
  const { lines, sentences, settings } = impactOf(before, after, today, readerIn('en'));
  return {
    lines,
    sentences: sentences.map((each) => ({ before: each.before, after: each.after })),
    values: settings,
  };
}
