import type { RequestEffect } from '@doorstep/policy';

import type { Database } from '../../database.server.ts';
import { isOfRequest } from '../../orders/effects/any-effect.ts';
import { decodeKeptEffect } from '../../orders/effects/decode-kept-effect.ts';
import type { KeptRequest } from '../decode-kept-request.ts';
import { requestSubject } from '../subject.ts';

/** What the ledger has of a request: everything that was made because of it. */
export async function effectsMade(
  database: Database,
  { shop, id, orderId }: Pick<KeptRequest, 'shop' | 'id' | 'orderId'>,
): Promise<readonly RequestEffect[]> {
  const subject = orderId ?? requestSubject(id);
  const rows = await database.effect.findMany({
    where: { shop, orderId: subject, state: 'applied', key: { startsWith: `${subject}/request/${id}/` } },
  });
  return rows.flatMap((row) => {
    const effect = decodeKeptEffect(row);
    return effect !== null && isOfRequest(effect) ? [effect] : [];
  });
}
