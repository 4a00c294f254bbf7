import { Prisma } from '@prisma/client';
import { z } from 'zod';

import { run, write } from '../../database.server.ts';
import type { Database, Statement, Write } from '../../database.server.ts';
import type { OrderKey } from '../cases.server.ts';
import type { AnyEffect } from './any-effect.ts';
import { bearsRepeating, safetyOf } from './safety.ts';

/** After so many seconds what somebody has begun counts as left behind: they died. */
const claimSeconds = 60;

/** Who makes effects. An order has one job at a time, so what a job finds begun by a job was left behind. */
export type Claimant = 'job' | 'desk';

/** What an effect is kept under. */
const keyOf = ({ orderId }: OrderKey, { key }: Pick<AnyEffect, 'key'>): string => `${orderId}/${key}`;

/** What became of a plan in the ledger, by the keys of its effects. */
export interface Planned {
  /** Was made before, and is made once: nothing is left to do about it. */
  readonly before: ReadonlySet<string>;
  /** Is claimed for whoever planned it, see {@link beginsAtOnce}. */
  readonly begun: ReadonlySet<string>;
  /** The kinds of the order's cases that are open: what is made now may end one. */
  readonly undone: ReadonlySet<string>;
}

/**
 * Effects that are claimed while they are planned and recorded as made together: making one again does no harm, it waits for no
 * other, and whether it is still to be made is seen by the order itself and not by the ledger.
 */
export const beginsAtOnce = ({ kind, made, after }: AnyEffect): boolean =>
  safetyOf[kind].how === 'natural' && made === 'each-time' && after.length === 0;

/** Instants stand in the ledger without a time zone. */
const moment = `(now() at time zone 'utc')`;

/** Whether an effect was begun by somebody who died. */
const leftBehindBy = (claimant: string): string => `
  ("Effect".state in ('claimed', 'sending')
    and ("Effect"."claimedAt" < ${moment} - make_interval(secs => ${claimSeconds})
      or coalesce("Effect"."claimedBy" = 'job' and ${claimant} = 'job', false)))`;

const planning: Statement = {
  name: 'plan effects',
  text: `
    with planned as (
      select * from jsonb_to_recordset($4::jsonb)
        as it(key text, kind text, again boolean, begins boolean, "policyVersion" int, payload jsonb)
    ), written as (
      insert into "Effect" (shop, key, "orderId", kind, "policyVersion", payload, state, "claimedAt", "claimedBy")
      select $1::text, key, $2::text, kind, "policyVersion", payload,
        (case when begins then 'claimed' else 'planned' end)::"EffectState", ${moment},
        case when begins then $3::text end
      from planned
      on conflict (shop, key) do update
        set state = excluded.state, "claimedAt" = excluded."claimedAt",
            "claimedBy" = coalesce(excluded."claimedBy", "Effect"."claimedBy"),
            "policyVersion" = excluded."policyVersion", payload = excluded.payload
        where "Effect".state in ('planned', 'failed')
           or ("Effect".state = 'applied' and (select again from planned where planned.key = excluded.key))
           or (excluded.state = 'claimed' and ("Effect".state = 'unknown' or ${leftBehindBy('$3')}))
      returning key, state
    )
    select (select coalesce(jsonb_agg(key), '[]') from planned join "Effect" using (key)
            where shop = $1 and state = 'applied' and not again) as before,
           (select coalesce(jsonb_agg(key), '[]') from written where state = 'claimed') as begun,
           (select coalesce(jsonb_agg(kind), '[]') from "Case"
            where shop = $1 and "orderId" = $2 and "closedAt" is null) as undone`,
};

const names = z.array(z.string());
const plannedRow = z.object({ before: names, begun: names, undone: names });

/**
 * Writes down what is about to be done and under which policy version, all of it at once and before any of it is begun, and claims what
 * {@link beginsAtOnce}, unless somebody else is at it.
 * @param decided Is written with it: by what it was decided.
 */
export async function plan(
  database: Database,
  order: OrderKey,
  effects: readonly AnyEffect[],
  by: Claimant,
  decided: readonly Write[],
): Promise<Planned> {
  if (effects.length === 0) {
    await write(database, decided);
    return { before: new Set(), begun: new Set(), undone: new Set() };
  }
  const { shop, orderId } = order;
  const given = effects.map((effect) => {
    const { kind, made, policyVersion, payload } = effect;
    const key = keyOf(order, effect);
    return { key, kind, again: made === 'each-time', begins: beginsAtOnce(effect), policyVersion, payload };
  });
  const [row] = await run(database, planning, [shop, orderId, by, JSON.stringify(given)], decided);
  const found = plannedRow.parse(row);
  const named = (keys: readonly string[]) =>
    new Set(effects.flatMap(({ key }) => (keys.includes(keyOf(order, { key })) ? [key] : [])));
  return { before: named(found.before), begun: named(found.begun), undone: new Set(found.undone) };
}

const claiming: Statement = {
  name: 'claim effect',
  text: `
    with claimed as (
      update "Effect"
        set state = 'claimed', "claimedAt" = ${moment}, "claimedBy" = $3, "policyVersion" = $4::int, payload = $5::jsonb
        where shop = $1 and key = $2
          and (state in ('planned', 'failed')
            or (state = 'applied' and $6::boolean)
            or (state = 'unknown' and $7::boolean)
            or (${leftBehindBy('$3')} and (state = 'claimed' or $7::boolean)))
        returning 1
    )
    select (select count(*) > 0 from claimed) as "isClaimed", state, ${leftBehindBy('$3')} as "isLeft"
    from "Effect" where shop = $1 and key = $2`,
};

const claimedRow = z.object({ isClaimed: z.boolean(), state: z.string(), isLeft: z.boolean() });

/**
 * Claims a planned effect for this worker. `left-behind`: whoever began it is gone, and it is not known whether it was made, nor
 * may it be made again. `with-person`: that was found before. `elsewhere`: another worker is at it. What failed, or was left
 * behind and bears repeating, can be claimed again.
 */
export async function claim(
  database: Database,
  order: OrderKey,
  effect: AnyEffect,
  by: Claimant,
): Promise<'claimed' | 'applied' | 'elsewhere' | 'left-behind' | 'with-person'> {
  const { kind, policyVersion, payload, made } = effect;
  const [row] = await run(database, claiming, [
    ...[order.shop, keyOf(order, effect), by, policyVersion, JSON.stringify(payload)],
    ...[made === 'each-time', bearsRepeating(kind)],
  ]);
  const { isClaimed, state, isLeft } = claimedRow.parse(row);
  if (isClaimed) return 'claimed';
  if (state === 'applied') return 'applied';
  if (state === 'unknown') return 'with-person';
  return state === 'sending' && isLeft ? 'left-behind' : 'elsewhere';
}

const sending: Statement = {
  name: 'send effect',
  text: `
    update "Effect" set state = 'sending', "claimedAt" = ${moment}, marker = $3 where shop = $1 and key = $2`,
};

/** From now on it may have been made. `marker`: by what it can be found. */
export async function markSending(
  database: Database,
  order: OrderKey,
  effect: AnyEffect,
  marker: string,
): Promise<void> {
  await run(database, sending, [order.shop, keyOf(order, effect), marker]);
}

const settling: Statement = {
  name: 'settle effects',
  text: `
    update "Effect" set state = 'applied', "appliedAt" = ${moment}, note = null
    where shop = $1 and key = any($2::text[])`,
};

/** That these changes were made; nothing where there are none. */
export const settled = (order: OrderKey, effects: readonly Pick<AnyEffect, 'key'>[]): readonly Write[] =>
  effects.length === 0
    ? []
    : [{ statement: settling, values: [order.shop, effects.map((effect) => keyOf(order, effect))] }];

const releasing: Statement = {
  name: 'release effect',
  // Whoever was taken for dead and comes back takes away nothing that somebody else has made meanwhile.
  text: `
    update "Effect" set state = $3::"EffectState", note = $4
    where shop = $1 and key = $2 and state <> 'applied'`,
};

/** The change was not made, or nobody knows; `note` says why, for the merchant. */
export async function release(
  database: Database,
  order: OrderKey,
  effect: AnyEffect,
  { state, note }: { readonly state: 'failed' | 'unknown'; readonly note: string },
): Promise<void> {
  await run(database, releasing, [order.shop, keyOf(order, effect), state, note]);
}

const forgetting: Statement = {
  name: 'forget effects',
  text: `
    delete from "Effect"
    where shop = $1 and state = 'planned' and starts_with(key, $2) and not key = any($3::text[])`,
};

/**
 * What was planned, was never begun, and is planned no more: that a later label took the place of an earlier one leaves nothing to be done
 * about the earlier one.
 * @param of What the keys of these effects begin with.
 */
export async function forgetUnbegun(
  database: Database,
  order: OrderKey,
  { of, planned }: { readonly of: string; readonly planned: readonly Pick<AnyEffect, 'key'>[] },
): Promise<void> {
  const kept = planned.map((effect) => keyOf(order, effect));
  await run(database, forgetting, [order.shop, keyOf(order, { key: of }), kept]);
}

/** Effects that are planned whenever an order differs from what was decided, by key. */
const eachTime = ['tags', 'promise', 'release'];

/**
 * What was begun and not ended, and is not planned any more, is so by now: by whoever did it, there is nothing left to do.
 * @param found What the ledger has of the order.
 */
export async function settleUnplanned(
  database: Database,
  order: OrderKey,
  planned: readonly AnyEffect[],
  found: readonly { readonly key: string; readonly state: string }[],
): Promise<void> {
  const open = new Set(found.flatMap(({ key, state }) => (state === 'applied' ? [] : [key])));
  const so = eachTime
    .map((key) => ({ key }))
    .filter((effect) => open.has(keyOf(order, effect)) && planned.every(({ key }) => key !== effect.key));
  await write(database, settled(order, so));
}

/** Erases what was planned and said about orders: neither may outlast what their customers told. That it was made stays. */
export async function eraseEffects(
  database: Database,
  shop: string,
  orderIds: readonly string[],
): Promise<void> {
  await database.effect.updateMany({
    where: { shop, orderId: { in: [...orderIds] } },
    data: { note: null, marker: null, payload: Prisma.DbNull },
  });
}
