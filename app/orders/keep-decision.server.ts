import { isSame } from '@doorstep/policy';
import type { ClockedPlan } from '@doorstep/policy';

import type { OrderSnapshot } from '../admin-api/order-snapshot.ts';
import type { Statement, Write } from '../database.server.ts';
import { stateOfSnapshot } from './order-state.ts';
import type { OrderKey } from './cases.server.ts';
import { columnsOf, decisionColumns } from './decision-columns.ts';
import { instantIn } from './order-before.server.ts';
import type { KeptRow } from './order-before.server.ts';
import { searchedName } from './search-name.ts';

/** What is so now of a decision that is kept. */
type Current = ReturnType<typeof currentOf>;

/** What stays as it was when the order was decided first; `decidedAt` until somebody has it decided once more. */
const first = ['shop', 'orderId', 'orderName', 'searchName', 'searchDigits', 'placedAt', 'policyVersion'];

/** What follows the order. */
const current = ['decision', ...decisionColumns, 'releasedAt', 'clockDueAt'];

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
const columns = quoted([...first, 'decidedAt', ...current]);

const keeping: Statement = {
  name: 'keep decision',
  text: `
    insert into "OrderDecision" (${columns}, problem)
    select ${columns}, exists (select from "Case" as open
      where open.shop = given.shop and open."orderId" = given."orderId" and open."closedAt" is null)
    from jsonb_populate_record(null::"OrderDecision", $1::jsonb) as given
    on conflict (shop, "orderId") do update set
      ${current.map((name) => `"${name}" = excluded."${name}"`).join(', ')},
      "decidedAt" = case when $2::boolean then excluded."decidedAt" else "OrderDecision"."decidedAt" end`,
};

/**
 * What was decided about an order, to be kept with what is remembered of it and the columns that it is found and counted by: it is
 * what is so now. When it was decided first, and what it was ever put on hold for, stays. Nothing where all of it is kept already.
 * @param row What was kept before.
 * @param anew Somebody had it decided once more.
 */
export function decisionToKeep(
  key: OrderKey,
  { name, createdAt }: Pick<OrderSnapshot, 'name' | 'createdAt'>,
  plan: ClockedPlan,
  { now, anew, row }: { readonly now: Date; readonly anew: boolean; readonly row: KeptRow | null },
): readonly Write[] {
  const so = currentOf(plan, row, now);
  if (!anew && row !== null && isKept(so, row)) return [];
  const { policyVersion } = plan.decision.promise;
  const decided = { ...key, orderName: name, ...searchedName(name), policyVersion };
  const at = { placedAt: createdAt, decidedAt: now };
  return [{ statement: keeping, values: [JSON.stringify({ ...decided, ...at, ...so }), anew] }];
}

function currentOf({ decision, waits, given, effects, dueAt }: ClockedPlan, row: KeptRow | null, now: Date) {
  const columns = columnsOf(decision);
  const held = columns.held ?? row?.held ?? null;
  const isWaiting = columns.held !== null && waits?.isReleased !== true;
  // Until our hold is released, it waits.
  const isReleasing = effects.some(({ kind }) => kind === 'release');
  const before = instantIn(row?.['releasedAt']);
  const releasedAt = held === null || isWaiting ? null : isReleasing ? before : (before ?? now);
  return {
    decision: { ...decision, waits, given },
    ...columns,
    ...addressBefore(row, columns.held !== null),
    held,
    releasedAt,
    clockDueAt: dueAt === null ? null : new Date(dueAt),
  };
}

/** [ADDR-02] An order that was held for where it went is counted by that, also once its customer has given another address. */
function addressBefore(row: KeptRow | null, isHeld: boolean) {
  if (row === null || row.held === null || isHeld) return {};
  const { addressClass, addressVerdict, addressForm, unserved } = row;
  return { addressClass, addressVerdict, addressForm, unserved };
}

/** Whether all of it stands in the row already: orders are looked at far more often than anything about them changes. */
function isKept({ releasedAt, clockDueAt, ...others }: Current, row: KeptRow): boolean {
  return (
    Object.entries(others).every(([name, value]) => isSame(value, row[name])) &&
    Object.entries({ releasedAt, clockDueAt }).every(
      ([name, value]) => value?.getTime() === instantIn(row[name])?.getTime(),
    )
  );
}

const following: Statement = {
  name: 'keep followed',
  text: `
    update "OrderDecision" set "followedUpdatedAt" = $3::timestamptz at time zone 'utc', "followedState" = $4
    where shop = $1 and "orderId" = $2`,
};

/** How far an order was followed to its end, to be kept: what is newer at Shopify, or otherwise, is still to be followed. */
export function followedToKeep(key: OrderKey, order: OrderSnapshot, row: KeptRow | null): readonly Write[] {
  const before = instantIn(row?.['followedUpdatedAt'])?.getTime();
  const state = stateOfSnapshot(key, order);
  if (before === Date.parse(order.updatedAt) && row?.['followedState'] === state) return [];
  return [{ statement: following, values: [key.shop, key.orderId, order.updatedAt, state] }];
}
