import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { Unfinished } from '../orders/effects/unfinished.ts';

/** What a job did, in a few words for the record, or why it did not: the queue tries again later what a later run can do. */
export type JobOutcome = Result<string, Unfinished>;

/**
 * What comes of a job that leaves something to do: it is tried again as long as any of it may pass.
 * @param done What it did, where nothing is left.
 */
export function outcomeOf(left: readonly Unfinished[], done: string): JobOutcome {
  if (left.length === 0) return ok(done);
  const kind = left.some((each) => each.kind === 'retry') ? 'retry' : 'give-up';
  return fail({ kind, reason: left.map(({ reason }) => reason).join('; ') });
}
