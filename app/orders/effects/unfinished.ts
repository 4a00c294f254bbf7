import { fail } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { isPassing, sayFailure } from '../../admin-api/failure.ts';
import type { AdminFailure } from '../../admin-api/failure.ts';

/** What is still to do after a run: something that a later run can do, or something that no run can. */
export interface Unfinished {
  readonly kind: 'retry' | 'give-up';
  readonly reason: string;
}

/** What a failure of Shopify leaves to do. */
export const toUnfinished = (failure: AdminFailure): Unfinished => ({
  kind: isPassing(failure) ? 'retry' : 'give-up',
  reason: sayFailure(failure),
});

/** What a call to Shopify gave, with what its failure leaves to do. */
export const unlessFailed = <Value>(result: Result<Value, AdminFailure>): Result<Value, Unfinished> =>
  result.ok ? result : fail(toUnfinished(result.error));
