import type { Prisma } from '@prisma/client';

import type { Database } from '../../database.server.ts';
import type { OrderKey } from '../cases.server.ts';
import { decodeKeptDecision } from './decode-kept-decision.ts';
import type { KeptDecision } from './decode-kept-decision.ts';

type Row = Prisma.OrderDecisionGetPayload<object>;

/** A decided order as it is kept: its columns, and its decision. */
export interface KeptOrder extends Omit<Row, 'decision'> {
  readonly decision: KeptDecision;
}

/** A decided order of a shop; `null` for one that was never decided, and for one of another shop. */
export async function readKeptOrder(
  database: Database,
  { shop, orderId }: OrderKey,
): Promise<KeptOrder | null> {
  const row = await database.orderDecision.findUnique({ where: { shop_orderId: { shop, orderId } } });
  return row && { ...row, decision: decodeKeptDecision(row.decision) };
}
