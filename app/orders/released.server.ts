import type { Database } from '../database.server.ts';
import type { OrderKey } from './cases.server.ts';
import { markProblem } from './cases.server.ts';

/**
 * [ADDR-02] Nothing of ours holds an order any more, whoever released it: it is not listed as on hold, and what asked somebody to
 * settle its address is done. Once: a later time changes nothing.
 */
export async function markReleased(database: Database, key: OrderKey, at: Date): Promise<void> {
  await database.orderDecision.updateMany({
    where: { ...key, held: { not: null }, releasedAt: null },
    data: { releasedAt: at },
  });
  await database.case.updateMany({
    where: { ...key, kind: { in: ['address', 'destination'] }, closedAt: null },
    data: { closedAt: at },
  });
  await markProblem(database, key);
}
