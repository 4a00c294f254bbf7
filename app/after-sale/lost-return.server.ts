import type { Database } from '../database.server.ts';
import { decodeKeptEffect } from '../orders/effects/decode-kept-effect.ts';
import type { KeptRequest } from './decode-kept-request.ts';
import { keepMade, returnsOfOthers } from './effects/keep-made.server.ts';
import type { SoldOrderRead } from './read-after-sale.server.ts';
import { findReturnOf } from './returned-lines.ts';

/**
 * A request with the return that was opened for it, where the answer to that was lost: the one of exactly the pieces that were asked for then. That has to be
 * known before anything is planned, as what is on its way back already could not come back once more.
 */
export async function withLostReturn(
  database: Database,
  request: KeptRequest,
  sold: SoldOrderRead | null,
): Promise<KeptRequest> {
  const { shop, id, orderId, returnId } = request;
  const returns = sold?.read.returns.nodes ?? [];
  if (returnId !== null || orderId === null || returns.length === 0) return request;
  const key = `${orderId}/request/${id}/return-open`;
  const row = await database.effect.findUnique({ where: { shop_key: { shop, key } } });
  const opening = row === null || row.state === 'planned' ? null : decodeKeptEffect(row);
  if (opening?.kind !== 'return-open') return request;
  const others = await returnsOfOthers(database, { shop, id, orderId });
  const found = findReturnOf(opening.payload.lines, returns, others);
  if (found === undefined) return request;
  await keepMade(database, request, { returnId: found.id });
  return { ...request, returnId: found.id };
}
