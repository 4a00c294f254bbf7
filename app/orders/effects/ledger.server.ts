import type { Effect } from '@doorstep/policy';
import { Prisma } from '@prisma/client';

import type { Database } from '../../database.server.ts';
import type { OrderKey } from '../cases.server.ts';

/** After so many seconds a claim counts as left behind by a worker that died. */
const claimSeconds = 60;

/** What an effect is kept under. */
const keyOf = ({ orderId }: OrderKey, { key }: Effect): string => `${orderId}/${key}`;

/**
 * Claims an effect for this worker, and keeps what is about to be done and under which policy version.
 * `applied`: it was made before, and is made once. `claimed-elsewhere`: another worker is at it.
 * A claim that failed, or was left behind, can be taken again; the change itself must therefore bear repeating.
 */
export async function claim(
  database: Database,
  order: OrderKey,
  effect: Effect,
): Promise<'claimed' | 'applied' | 'claimed-elsewhere'> {
  const key = keyOf(order, effect);
  const { kind, policyVersion, payload, made } = effect;
  const rows = await database.$queryRawUnsafe<unknown[]>(
    `insert into "Effect" (shop, key, "orderId", kind, "policyVersion", payload, state, "claimedAt")
     values ($1, $2, $3, $4, $5, $6::jsonb, 'claimed', now())
     on conflict (shop, key) do update
       set state = 'claimed', "claimedAt" = now(), "policyVersion" = $5, payload = $6::jsonb
       where "Effect".state = 'failed'
          or ("Effect".state = 'applied' and $7)
          or ("Effect".state = 'claimed' and "Effect"."claimedAt" < now() - make_interval(secs => $8))
     returning key`,
    order.shop,
    key,
    order.orderId,
    kind,
    policyVersion,
    JSON.stringify(payload),
    made === 'each-time',
    claimSeconds,
  );
  if (rows.length > 0) return 'claimed';
  const existing = await database.effect.findUnique({ where: { shop_key: { shop: order.shop, key } } });
  return existing?.state === 'applied' ? 'applied' : 'claimed-elsewhere';
}

/** The change was made. */
export async function settle(database: Database, order: OrderKey, effect: Effect): Promise<void> {
  await database.effect.update({
    where: { shop_key: { shop: order.shop, key: keyOf(order, effect) } },
    data: { state: 'applied', appliedAt: new Date(), note: null },
  });
}

/** The change was not made; `note` says why, for the merchant. */
export async function release(
  database: Database,
  order: OrderKey,
  effect: Effect,
  note: string,
): Promise<void> {
  await database.effect.update({
    where: { shop_key: { shop: order.shop, key: keyOf(order, effect) } },
    data: { state: 'failed', note },
  });
}

/** Tags that could not be changed once and have nothing left to change are right by now: somebody else has set them. */
export async function settleTagsUnlessPlanned(
  database: Database,
  order: OrderKey,
  planned: readonly Effect[],
): Promise<void> {
  if (planned.some(({ kind }) => kind === 'moved-tags')) return;
  await database.effect.updateMany({
    where: { ...order, kind: 'moved-tags', state: 'failed' },
    data: { state: 'applied', appliedAt: new Date(), note: null },
  });
}

/** Erases what was planned and said about orders: neither may outlast what their customers told. That it was made stays. */
export async function eraseEffects(
  database: Database,
  shop: string,
  orderIds: readonly string[],
): Promise<void> {
  await database.effect.updateMany({
    where: { shop, orderId: { in: [...orderIds] } },
    data: { note: null, payload: Prisma.DbNull },
  });
}
