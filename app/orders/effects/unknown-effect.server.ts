import type { Database } from '../../database.server.ts';
import { decodeKeptEffect } from './decode-kept-effect.ts';

/** An effect of which nobody knows whether it was made, as the ledger keeps it; `null` when that is known by now. */
export async function readUnknownEffect(database: Database, shop: string, key: string) {
  const row = await database.effect.findUnique({ where: { shop_key: { shop, key } } });
  const effect = row?.state === 'unknown' ? decodeKeptEffect(row) : null;
  return row && effect ? { row, effect } : null;
}

/** Takes it for one more try; `false` when somebody else has: of two clicks one does it. */
export async function takeUnknownEffect(database: Database, shop: string, key: string): Promise<boolean> {
  const taken = await database.effect.updateMany({
    where: { shop, key, state: 'unknown' },
    data: { state: 'failed' },
  });
  return taken.count > 0;
}
