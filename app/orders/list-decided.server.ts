import { statementIds } from '@doorstep/policy';
import { z } from 'zod';

import type { Database } from '../database.server.ts';
import { shipments } from './keep-decision.server.ts';

const statement = z.enum(statementIds);

/** Decisions that were kept before 2026-12 have a reason's message under another name. */
const keptReason = z.union([
  z.object({ statement, message: z.string() }),
  z.object({ statement, says: z.string() }).transform(({ says, ...kept }) => ({ ...kept, message: says })),
]);

/** As much of a kept decision as the desk lists: `hold` is its "On hold". */
export const keptDecision = z.object({
  signature: z.enum(['required', 'if-carrier', 'not-required', 'unknown']),
  protected: z.boolean(),
  hold: z.object({ notes: z.string() }).nullable(),
  tags: z.array(z.string()),
  /** Absent in decisions of earlier releases. */
  soldAs: z.object({ shipment: z.enum(shipments) }).optional(),
  because: z.array(keptReason),
});

/** An order as the desk lists it: what was decided, why, and whether it is done at Shopify. */
export interface DecidedOrder extends z.infer<typeof keptDecision> {
  readonly orderId: string;
  readonly orderName: string;
  readonly policyVersion: number;
  readonly placedAt: Date;
  /** What could not be done yet, in words. */
  readonly unfinished: readonly string[];
}

/** The latest decided orders of a shop, newest first. */
export async function listDecidedOrders(
  database: Database,
  shop: string,
  limit: number,
): Promise<readonly DecidedOrder[]> {
  const rows = await database.orderDecision.findMany({
    where: { shop },
    orderBy: { placedAt: 'desc' },
    take: limit,
  });
  const open = await database.effect.findMany({
    where: { shop, orderId: { in: rows.map((row) => row.orderId) }, state: { not: 'applied' } },
  });
  return rows.map(({ orderId, orderName, policyVersion, placedAt, decision }) => ({
    ...keptDecision.parse(decision),
    orderId,
    orderName,
    policyVersion,
    placedAt,
    unfinished: open
      .filter((effect) => effect.orderId === orderId)
      .map((effect) => effect.note ?? `${effect.kind} is under way`),
  }));
}
