import type { Database } from '../database.server.ts';

const day = 24 * 60 * 60 * 1000;

/** So long a replay is kept after it has ended: a draft that was not published by then is another one. */
export const replayDays = 60;

/** Takes orders out of the lists of all replays. Sums stay: no order can be told from them. */
export async function eraseReplayed(
  database: Database,
  shop: string,
  orderIds: readonly string[],
): Promise<void> {
  await database.replayedOrder.deleteMany({ where: { shop, orderId: { in: [...orderIds] } } });
}

/** Forgets replays {@link replayDays} after they ended, with the orders that they list. */
export async function forgetReplays(database: Database, now: Date): Promise<void> {
  const endedAt = { lt: new Date(now.getTime() - replayDays * day) };
  await database.replay.deleteMany({ where: { endedAt } });
}
