import type { OrderDecision, SoldAs } from '@doorstep/policy';
import { z } from 'zod';

import type { Database } from '../database.server.ts';
import { jsonOf } from '../json.ts';
import type { OrderKey } from './cases.server.ts';

/** As much of a decision as follows the parcel. */
type MovedDecision = Pick<OrderDecision, 'signature' | 'tags' | 'because'>;

const keptDecision = z.record(z.string(), z.unknown());

/** What was to be shipped of an order when it was decided. */
export const shipments = [
  'to-ship',
  'shipped',
  'nothing',
  'cancelled',
] as const satisfies readonly SoldAs['shipment'][];

/** Decisions of earlier releases do not say it: they are followed as what nearly all orders are, still to be shipped. */
const kept = z.object({
  soldAs: z
    .object({ shipment: z.enum(shipments), protectionLines: z.array(z.string()) })
    .default({ shipment: 'to-ship', protectionLines: [] }),
});

/** When an order was placed, and what of it stays as it was sold; `null` for one that was not decided. */
export async function readSoldAs(
  database: Database,
  key: OrderKey,
): Promise<{ readonly placedAt: Date; readonly soldAs: SoldAs } | null> {
  const row = await database.orderDecision.findUnique({ where: { shop_orderId: key } });
  return row && { placedAt: row.placedAt, soldAs: kept.parse(row.decision).soldAs };
}

/**
 * [SIGN-02, SIGN-03] The desk shows what holds now about the signature; hold, protection and promise stay as they were
 * decided. Gives `false` when the order was not decided yet.
 */
export async function keepMovedDecision(
  database: Database,
  key: OrderKey,
  { signature, tags, because }: MovedDecision,
): Promise<boolean> {
  const where = { shop_orderId: key };
  const row = await database.orderDecision.findUnique({ where });
  if (row === null) return false;
  const decision = jsonOf({ ...keptDecision.parse(row.decision), signature, tags, because });
  await database.orderDecision.update({ where, data: { decision } });
  return true;
}
