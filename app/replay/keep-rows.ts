import type { Prisma } from '@prisma/client';

import type { PastOrder } from '../admin-api/past-orders.ts';
import { jsonOf } from '../json.ts';
import type { JudgedOrder } from './judge.ts';
import type { Replay } from './store.server.ts';
import { bucketOf } from './tally.ts';
import type { Tally } from './tally.ts';

/** So many orders of a kind are listed of a replay of past orders; all of them are in its sums. */
export const mostListed: Readonly<Record<'changed' | 'cannot-know', number>> = {
  changed: 5_000,
  'cannot-know': 1_000,
};

/** Whether an order is still to be listed; if so, it is counted as one that is. */
export function takesPlace(tally: Tally, { compared: { kind } }: JudgedOrder): boolean {
  if (kind === 'unchanged') return false;
  const kept = tally.kept[kind] ?? 0;
  if (kept >= mostListed[kind]) return false;
  tally.kept[kind] = kept + 1;
  return true;
}

/** The row by which an order is listed. */
export function rowOf(
  { id: replayId, shop }: Pick<Replay, 'id' | 'shop'>,
  { id: orderId, name: orderName, createdAt }: Pick<PastOrder, 'id' | 'name' | 'createdAt'>,
  judged: JudgedOrder,
): Prisma.ReplayedOrderCreateManyInput {
  const { kind, changes, unknown } = judged.compared;
  return {
    ...{ replayId, shop, orderId, orderName, placedAt: new Date(createdAt), kind },
    country: judged.before.figures.country,
    bucket: bucketOf(judged),
    topics: changes.map(({ topic }) => topic),
    unknown: [...unknown],
    changes: jsonOf({ changes }),
  };
}
