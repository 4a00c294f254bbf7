import { fail } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { isPassing, mayBeDone, sayFailure } from '../../admin-api/failure.ts';
import type { AdminFailure } from '../../admin-api/failure.ts';

/** What is still to do after a run: something that a later run can do, or something that no run can. */
export interface Unfinished {
  readonly kind: 'retry' | 'give-up';
  readonly reason: string;
}

/** Why an effect cannot be recorded as made. `unknown`: it was sent, and nothing says whether it was made. */
export interface NotMade {
  readonly kind: Unfinished['kind'] | 'unknown';
  readonly reason: string;
}

/** What the failure of a question to Shopify leaves to do. */
export const toUnfinished = (failure: AdminFailure): Unfinished => ({
  kind: isPassing(failure) ? 'retry' : 'give-up',
  reason: sayFailure(failure),
});

/** What the failure of a change at Shopify leaves to do. */
export const toNotMade = (failure: AdminFailure): NotMade =>
  mayBeDone(failure) ? { kind: 'unknown', reason: sayFailure(failure) } : toUnfinished(failure);

/** What a change at Shopify gave, with what its failure leaves to do. */
export const unlessFailed = <Value>(result: Result<Value, AdminFailure>): Result<Value, NotMade> =>
  result.ok ? result : fail(toNotMade(result.error));

/** Of several that were not made, the one that decides what happens next: what a later run can do comes before what none can. */
export const worstOf = (left: readonly NotMade[]): NotMade | null =>
  left.find(({ kind }) => kind !== 'give-up') ?? left[0] ?? null;
