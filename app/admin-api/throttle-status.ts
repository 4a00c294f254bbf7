import { z } from 'zod';

import type { AdminAnswer } from './call.ts';

const body = z.object({
  extensions: z.object({
    cost: z.object({
      requestedQueryCost: z.number(),
      throttleStatus: z.object({
        maximumAvailable: z.number().positive(),
        currentlyAvailable: z.number(),
        restoreRate: z.number().positive(),
      }),
    }),
  }),
});

/** What an answer says of the points of an app in a shop: what the request could have cost, and what is left of how many. */
export interface ThrottleStatus {
  readonly requested: number;
  readonly maximum: number;
  readonly available: number;
  /** Points that come back each second. */
  readonly restoreRate: number;
}

/** What an answer says of the points; `null` when it says nothing of them. */
export function readThrottleStatus(answer: AdminAnswer): ThrottleStatus | null {
  const read = answer.kind === 'answered' ? body.safeParse(answer.body) : null;
  if (!read?.success) return null;
  const { requestedQueryCost: requested, throttleStatus } = read.data.extensions.cost;
  const { maximumAvailable: maximum, currentlyAvailable: available, restoreRate } = throttleStatus;
  return { requested, maximum, available, restoreRate };
}
