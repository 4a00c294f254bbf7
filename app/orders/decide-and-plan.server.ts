import { planEffects, withClocks } from '@doorstep/policy';
import type { OrderPlan } from '@doorstep/policy';

import type { OrderSnapshot } from '../admin-api/order-snapshot.ts';
import { lastCorrected } from '../corrections/store.server.ts';
import type { Database, Write } from '../database.server.ts';
import { dateIn } from '../policy/date-in-zone.ts';
import type { PublishedVersion } from '../policy/versions.server.ts';
import { addressKey } from './address-key.ts';
import { settleCases } from './cases.server.ts';
import type { OrderKey } from './cases.server.ts';
import { readClocksNow } from './clocks-now.ts';
import { decideNow } from './decide-now.ts';
import { decisionToKeep } from './keep-decision.server.ts';
import { knownNow } from './known-now.ts';
import { marksAtSale } from './marks-at-sale.ts';
import type { OrderBefore, Remembered } from './order-before.server.ts';
import { isHeld } from './our-holds.ts';

/** When an order is decided, and whether because somebody wants it decided once more. */
export interface Deciding {
  readonly now: Date;
  /** An order that was let go is judged as if its address were another one. */
  readonly anew: boolean;
  readonly before: OrderBefore;
}

/** What has to be done about an order, and the decision by which it has to, which is to be kept before anything is done. */
export interface Decided {
  readonly plan: OrderPlan;
  readonly toKeep: readonly Write[];
}

/**
 * Decides an order by what Shopify says of it and by the version it was sold under, plans what has to be done, and settles the cases
 * that are none any more. Running it again decides the same.
 */
export async function decideAndPlan(
  database: Database,
  key: OrderKey,
  order: OrderSnapshot,
  version: PublishedVersion,
  { now, anew, before }: Deciding,
): Promise<Decided> {
  const isLetGo = anew && !order.fulfillmentOrders.some(isHeld);
  const remembered = isLetGo ? forgetRelease(before.remembered) : before.remembered;
  const decision = decideNow(order, remembered?.soldAs ?? null, version, marksAtSale(order, now));
  // Only a customer whose order waited was asked for another address.
  const turn = before.remembered?.waited ? await lastCorrected(database, key) : null;
  const corrected = turn === null ? null : { turn, today: dateIn(version.policy.merchant.timeZone, now) };
  const address = addressKey(key, order);
  const known = knownNow(order, { remembered, address, heldIn: heldIn(before), corrected, now });
  const planned = planEffects(decision, known);
  const plan = withClocks(
    planned,
    readClocksNow(order, planned.decision, version, { now, isReturnKnown: before.isReturnKnown }),
  );
  const settled = plan.settled.filter((kind) => before.cases.has(kind));
  if (settled.length > 0) await settleCases(database, key, settled);
  return { plan, toKeep: decisionToKeep(key, order, plan, { now, anew, row: before.row }) };
}

function forgetRelease(before: Remembered | null): Remembered | null {
  if (!before?.waited) return before;
  const { waited } = before;
  return { ...before, waited: { ...waited, turn: waited.turn + 1, isReleased: false } };
}

const heldKey = /\/hold\/(\d+)\/(\d+)$/;

/** In which turns the ledger says that a fulfillment order was put on hold. Earlier releases held all of an order at once. */
function heldIn({ effects }: OrderBefore): (fulfillmentOrder: string) => readonly number[] {
  const held = effects
    .filter(({ kind, state }) => kind === 'hold' && state === 'applied')
    .map(({ key }) => heldKey.exec(key));
  return (fulfillmentOrder) =>
    held.flatMap((found) => {
      if (found === null) return [1];
      return fulfillmentOrder.endsWith(`/${found[2]}`) ? [Number(found[1])] : [];
    });
}
