import type { Database } from '../../../database.server.ts';

/** How many requests go on, by kind. */
export async function countByKind(database: Database, shop: string): Promise<ReadonlyMap<string, number>> {
  const rows = await database.afterSaleRequest.groupBy({
    by: ['kind'],
    where: { shop, endedAt: null },
    _count: true,
  });
  return new Map(rows.map(({ kind, _count }) => [kind, _count]));
}

/** Whose clock has run out. What is due is what the queue is ordered by: so the index of the queue finds it. */
export const isLate = (now: Date) => ({ queuedAt: { lt: now }, dueAt: { lt: now } }) as const;

/** How many requests go on whose clock has run out. */
export const countLate = (database: Database, shop: string, now: Date): Promise<number> =>
  database.afterSaleRequest.count({ where: { shop, endedAt: null, ...isLate(now) } });
