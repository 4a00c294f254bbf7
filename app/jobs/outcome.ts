import type { Result } from '@doorstep/policy';

/** It did not work this time; the queue tries again later. */
export interface RetryLater {
  readonly kind: 'retry';
  readonly says: string;
}

/** It will never work; it is recorded and not tried again. */
export interface GiveUp {
  readonly kind: 'give-up';
  readonly says: string;
}

/** What a job did, in a few words for the record, or why it did not. */
export type JobOutcome = Result<string, RetryLater | GiveUp>;
