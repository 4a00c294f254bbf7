import { endStages } from '@doorstep/policy';
import type { RequestPlan } from '@doorstep/policy';

import type { KeptRequest } from './decode-kept-request.ts';

/** Where a request stands by its plan, as columns: by these its customer reads it, and the desk finds it and orders its queue. */
export function standingOf(
  { stage, clock, dueAt: wakes }: RequestPlan,
  { askedAt, endedAt }: Pick<KeptRequest, 'askedAt' | 'endedAt'>,
  now: Date,
) {
  const dueAt = clock === null ? null : new Date(clock.at);
  return {
    ...{ stage, clock: clock?.what ?? null, dueAt, queuedAt: dueAt ?? new Date(askedAt) },
    // What has passed changes nothing any more.
    wakeAt: wakes !== null && wakes > now.getTime() ? new Date(wakes) : null,
    endedAt: endStages.includes(stage) ? (endedAt ?? now) : null,
  };
}
