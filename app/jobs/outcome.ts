import { fail, ok } from '@doorstep/policy';
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

/**
 * What comes of a job that leaves something to do: it is tried again as long as any of it may pass.
 * @param done What it did, where nothing is left.
 */
export function outcomeOf(
  left: readonly { readonly kind: 'retry' | 'give-up'; readonly says: string }[],
  done: string,
): JobOutcome {
  if (left.length === 0) return ok(done);
  const kind = left.some((each) => each.kind === 'retry') ? 'retry' : 'give-up';
  return fail({ kind, says: left.map(({ says }) => says).join('; ') });
}
