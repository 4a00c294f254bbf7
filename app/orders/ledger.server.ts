import type { Database } from '../database.server.ts';

/** One change to make because of an order. `key` says which, so that it is made once. */
export interface LedgerEntry {
  readonly shop: string;
  readonly orderId: string;
  readonly key: string;
  readonly kind: string;
}

/** After so many seconds a claim counts as left behind by a worker that died. */
const claimSeconds = 60;

/**
 * Claims an effect for this worker. `applied`: it was made before. `claimed-elsewhere`: another worker is at it.
 * A claim that failed, or was left behind, can be taken again; the change itself must therefore bear repeating.
 */
export async function claim(
  database: Database,
  { shop, orderId, key, kind }: LedgerEntry,
): Promise<'claimed' | 'applied' | 'claimed-elsewhere'> {
  const rows = await database.$queryRawUnsafe<unknown[]>(
    `insert into "Effect" (shop, key, "orderId", kind, state, "claimedAt")
     values ($1, $2, $3, $4, 'claimed', now())
     on conflict (shop, key) do update set state = 'claimed', "claimedAt" = now()
       where "Effect".state = 'failed'
          or ("Effect".state = 'claimed' and "Effect"."claimedAt" < now() - make_interval(secs => $5))
     returning key`,
    shop,
    key,
    orderId,
    kind,
    claimSeconds,
  );
  if (rows.length > 0) return 'claimed';
  const existing = await database.effect.findUnique({ where: { shop_key: { shop, key } } });
  return existing?.state === 'applied' ? 'applied' : 'claimed-elsewhere';
}

/** The change was made. */
export async function settle(database: Database, { shop, key }: LedgerEntry): Promise<void> {
  await database.effect.update({
    where: { shop_key: { shop, key } },
    data: { state: 'applied', appliedAt: new Date(), note: null },
  });
}

/** The change was not made; `note` says why, for the merchant. */
export async function release(database: Database, { shop, key }: LedgerEntry, note: string): Promise<void> {
  await database.effect.update({ where: { shop_key: { shop, key } }, data: { state: 'failed', note } });
}
