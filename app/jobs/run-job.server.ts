import { fail, ok } from '@doorstep/policy';

import { forgetWish, sendLink } from '../after-sale/form/send-link.server.ts';
import { wishIdIn } from '../after-sale/form/wish.server.ts';
import { requestIdIn } from '../after-sale/subject.ts';
import { webhookIdIn } from '../queue/enqueue-delivery.ts';
import type { JobEnd, TakenJob } from '../queue/job.ts';
import { replayIdIn } from '../replay/subject.ts';
import { sayError } from '../queue/say-error.ts';
import { giveUp } from './exhausted.server.ts';
import { guard } from './guard.ts';
import type { JobOutcome } from './outcome.ts';
import { noAccess, processDelivery, TryAgainLater } from './process-delivery.server.ts';
import type { JobContext } from './process-delivery.server.ts';
import { giveUpArrived, processOrder } from './process-order.server.ts';
import { giveUpReplay, processReplay } from './process-replay.server.ts';
import { giveUpRequest, processRequest } from './process-request.server.ts';

/** So often is a job tried: for about half a day, with 5 s, 10 s, 20 s … between. */
export const mostTries = 13;

/** For so long a shop's trouble does not count against a job, in milliseconds. */
const patience = 2 * 24 * 60 * 60 * 1000;

/** What there is to do for a job, and what is done instead when it was tried as often as allowed; that gives the last words. */
interface Work {
  readonly act: (context: JobContext) => Promise<JobOutcome>;
  readonly giveUp: () => Promise<string>;
}

/** Runs a job that was taken: of an order, of a request, of a replay, of a delivery that is about none, or of somebody who wants the link to an order. */
export async function runJob(
  context: JobContext,
  job: TakenJob,
  isMine: () => boolean,
  now: Date,
): Promise<JobEnd> {
  const work = workOf(context, job, now);
  if (job.tries > mostTries) return { kind: 'exhausted', note: await work.giveUp() };
  const guarded = guard(context, isMine);
  const outcome = await work
    .act(guarded.context)
    .catch((error: unknown): JobOutcome => fail({ kind: 'retry', reason: sayError(error) }));
  if (outcome.ok || outcome.error.kind === 'give-up') return { kind: 'done' };
  const isYoung = now.getTime() - job.firstAsked.getTime() < patience;
  return { kind: guarded.isInTrouble() && isYoung ? 'put-off' : 'failed', note: outcome.error.reason };
}

function workOf(context: JobContext, job: TakenJob, now: Date): Work {
  const { database } = context;
  const { shop, subject, note } = job;
  const wishId = wishIdIn(subject);
  if (wishId !== null) return workOfWish(context, { shop, id: wishId }, job, now);
  const replayId = replayIdIn(subject);
  if (replayId !== null) {
    const replay = { shop, id: replayId };
    return {
      act: (guarded) => processReplay(guarded, replay),
      giveUp: () => giveUpReplay(database, replay, note),
    };
  }
  const webhookId = webhookIdIn(subject);
  if (webhookId === null) {
    const requestId = requestIdIn(subject);
    if (requestId !== null) {
      const request = { shop, id: requestId };
      return {
        act: (guarded) => processRequest(guarded, request, now),
        giveUp: () => giveUpRequest(database, request, note),
      };
    }
    const order = { shop, orderId: subject };
    return {
      act: (guarded) => processOrder(guarded, order, now),
      giveUp: () => giveUpArrived(database, order, note, now),
    };
  }
  const delivery = { shop, webhookId };
  return {
    act: async (guarded) => {
      try {
        await processDelivery(guarded, delivery);
        return ok('');
      } catch (error) {
        if (error instanceof TryAgainLater) return fail({ kind: 'retry', reason: error.message });
        throw error;
      }
    },
    giveUp: async () => {
      await giveUp(database, delivery);
      return note ?? '';
    },
  };
}

function workOfWish(
  { database }: JobContext,
  wish: { readonly shop: string; readonly id: string },
  { note }: TakenJob,
  now: Date,
): Work {
  return {
    act: async ({ reach }) => {
      const dependencies = await reach(wish.shop);
      if (dependencies === null) return fail({ kind: 'give-up', reason: noAccess });
      return sendLink(dependencies, wish.id, now);
    },
    giveUp: async () => {
      await forgetWish(database, wish);
      return note ?? '';
    },
  };
}
