import type { OrderDecision, SoldAs } from '@doorstep/policy';
import { z } from 'zod';

import type { Database } from '../database.server.ts';
import { jsonOf } from '../json.ts';
import { markProblem } from './cases.server.ts';
import type { OrderKey } from './cases.server.ts';
import { columnsOf } from './decision-columns.ts';
import { searchedName } from './search-name.ts';

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
 * Keeps what was decided about a new order, with the columns that it is found and counted by. One that was decided before
 * stays as it is: a repeated webhook decides the same, and what has happened to the parcel since must not be taken back.
 */
export async function keepFirstDecision(
  database: Database,
  key: OrderKey,
  { name, placedAt }: { readonly name: string; readonly placedAt: Date },
  decision: OrderDecision,
) {
  const row = await database.orderDecision.upsert({
    where: { shop_orderId: key },
    create: {
      ...key,
      orderName: name,
      policyVersion: decision.promise.policyVersion,
      placedAt,
      decision: jsonOf(decision),
      ...searchedName(name),
      ...columnsOf(decision),
    },
    update: {},
  });
  await markProblem(database, key);
  return row;
}

/** Keeps what was decided about an order in place of what was decided before. A hold that it asks for is one to be made. */
export async function keepDecisionAnew(
  database: Database,
  key: OrderKey,
  decision: OrderDecision,
): Promise<void> {
  await database.orderDecision.update({
    where: { shop_orderId: key },
    data: {
      ...{ decision: jsonOf(decision), decidedAt: new Date(), ...columnsOf(decision) },
      ...(decision.hold === null ? {} : { releasedAt: null }),
    },
  });
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
  await database.orderDecision.update({ where, data: { decision, signature } });
  return true;
}
