import type { OrderDecision } from '@doorstep/policy';
import { z } from 'zod';

import type { Database } from '../database.server.ts';
import { jsonOf } from '../json.ts';

/** As much of a decision as follows the parcel. */
type MovedDecision = Pick<OrderDecision, 'signature' | 'tags' | 'because'>;

const keptDecision = z.record(z.string(), z.unknown());

/**
 * [SIGN-02, SIGN-03] The desk shows what holds now about the signature; hold, protection and promise stay as they were
 * decided. Gives `false` when the order was not decided yet.
 */
export async function keepMovedDecision(
  database: Database,
  key: { readonly shop: string; readonly orderId: string },
  { signature, tags, because }: MovedDecision,
): Promise<boolean> {
  const where = { shop_orderId: key };
  const row = await database.orderDecision.findUnique({ where });
  if (row === null) return false;
  const decision = jsonOf({ ...keptDecision.parse(row.decision), signature, tags, because });
  await database.orderDecision.update({ where, data: { decision } });
  return true;
}
