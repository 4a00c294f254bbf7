import type { Database } from '../../../database.server.ts';
import { requestFilterIn, requestsAt } from './filter.ts';
import { findRequests } from './find-requests.server.ts';
import { requestInQueue, sayRequest } from './listed-request.ts';
import { queueTurnIn } from './place.ts';

/** Where somebody is in the queue that they work off. */
export interface WayThroughQueue {
  /** The queue, narrowed down as it was. */
  readonly back: string;
  /** What comes next in it, whatever became of the request that they look at; `null` where there is no other. */
  readonly next: { readonly name: string; readonly page: string } | null;
}

/**
 * Finds the way on from a request through the queue that it was opened from.
 * @param query Of the address of its page: the queue's filter, and the place that the request had in it.
 */
export async function wayThroughQueue(
  database: Database,
  shop: string,
  {
    id,
    query,
    user,
    now,
  }: { readonly id: string; readonly query: URLSearchParams; readonly user: string; readonly now: Date },
): Promise<WayThroughQueue> {
  const filter = requestFilterIn(query);
  const find = async (turn: ReturnType<typeof queueTurnIn>) => {
    // The request itself may stand there again, by what is due next.
    const { rows } = await findRequests(database, shop, { filter, turn, size: 2, user, now });
    return rows.find((row) => row.id !== id) ?? null;
  };
  const turn = queueTurnIn(query);
  const next = (turn === null ? null : await find(turn)) ?? (await find(null));
  return {
    back: requestsAt(filter),
    next: next && { name: sayRequest(next.kind, next.orderName), page: requestInQueue(filter, next) },
  };
}
