import { fail } from '@doorstep/policy';

import { isPassing, failureOfStatus } from '../admin-api/failure.ts';
import { jobSeconds, withinTime } from '../admin-api/deadline.ts';
import { readThrottleSeconds } from '../admin-api/call.ts';
import type { AdminAnswer } from '../admin-api/call.ts';
import type { OrderDependencies } from '../orders/dependencies.ts';
import type { JobContext } from './process-delivery.server.ts';

/** What a job works with, watched. */
export interface Guarded {
  readonly context: JobContext;
  /** Whether a question to the shop's Admin API has no answer but that it is in trouble, or access cannot be had for the moment. */
  readonly isInTrouble: () => boolean;
}

/** What stands for the question for access among those for data. */
const access = 'access';

const clock = () => performance.now();

const takenOver = 'another worker has taken it over';

/**
 * Lets nothing leave for Shopify or for a mail server once somebody else may have the job, nor for Shopify once its time is over, and notes how the shop's Admin
 * API fares, which says of a job that failed whether the job or the shop is to blame.
 */
export function guard(context: JobContext, isMine: () => boolean): Guarded {
  const unanswered = new Set<string>();
  const watch = ({ admin, sendMail, ...rest }: OrderDependencies): OrderDependencies => ({
    ...rest,
    admin: {
      ...admin,
      send: async (query, variables) => {
        if (!isMine()) return { kind: 'unreachable', message: takenOver };
        const answer = await admin.send(query, variables);
        if (saysTrouble(answer)) unanswered.add(query);
        else unanswered.delete(query);
        return answer;
      },
    },
    sendMail: (...given) =>
      isMine() ? sendMail(...given) : Promise.resolve(fail({ kind: 'retry', reason: takenOver })),
  });
  return {
    context: {
      ...context,
      reach: async (shop) => {
        unanswered.add(access);
        const reached = await context.reach(shop);
        unanswered.delete(access);
        return reached && watch({ ...reached, admin: withinTime(reached.admin, jobSeconds, clock) });
      },
    },
    isInTrouble: () => unanswered.size > 0,
  };
}

function saysTrouble(answer: AdminAnswer): boolean {
  if (answer.kind === 'unreachable') return true;
  const failure = failureOfStatus(answer.status);
  return failure === null ? readThrottleSeconds(answer) !== null : isPassing(failure);
}
