import { isPassing, sayFailure } from '../admin-api/failure.ts';
import type { AdminFailure } from '../admin-api/failure.ts';

/** What is still to do after a run: nothing, something that a later run can do, or something that no run can. */
export interface Unfinished {
  readonly kind: 'retry' | 'give-up';
  readonly says: string;
}

/** What a failure of Shopify leaves to do. */
export const unfinished = (failure: AdminFailure): Unfinished => ({
  kind: isPassing(failure) ? 'retry' : 'give-up',
  says: sayFailure(failure),
});
