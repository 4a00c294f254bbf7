import { fail, ok, planDesk } from '@doorstep/policy';
import type { DeskOrder, PlannedDecision, Result } from '@doorstep/policy';

import { readAddressee } from '../../admin-api/addressee.ts';
import { sayFailure } from '../../admin-api/failure.ts';
import { readFulfillmentOrders } from '../../admin-api/fulfillment.ts';
import { readParcels } from '../../admin-api/parcels.ts';
import type { OrderNow } from '../../admin-api/parcels.ts';
import type { Actor } from '../../audit/actor.ts';
import type { HappenedKind } from '../../audit/happened.ts';
import { recordAudit } from '../../audit/record.server.ts';
import type { OrderDependencies } from '../dependencies.ts';
import { makeEffects } from '../effects/apply-effects.server.ts';
import { isHeld } from '../effects/hold-order.server.ts';
import { decideAgain } from './decide-again.server.ts';
import type { DeskAction } from './desk-action.ts';
import type { KeptOrder } from './kept-order.server.ts';
import { mailedTo } from './mailed-order.ts';
import { askShopify } from './shopify-now.server.ts';

/** What came of it, for whoever clicked: that it is done, or what Shopify says instead; a failure says why, in words. */
export type DeskOutcome = Result<string, string>;

/** What is to be done about which order. `turn` is that of the page that was clicked on, so that two clicks are one. */
export interface ToDo {
  readonly order: KeptOrder;
  readonly by: Actor;
  readonly turn: number;
  readonly now: Date;
}

/** Does something about an order because somebody at the desk wants it; all of it goes through the ledger. */
export const act = (dependencies: OrderDependencies, action: DeskAction, toDo: ToDo): Promise<DeskOutcome> =>
  actions[action](dependencies, toDo);

const actions: Readonly<
  Record<DeskAction, (dependencies: OrderDependencies, toDo: ToDo) => Promise<DeskOutcome>>
> = { release, ask, decide };

const gone = 'Shopify does not have this order any more.';

/** [ADDR-02] */
async function release(dependencies: OrderDependencies, toDo: ToDo): Promise<DeskOutcome> {
  const { order, turn } = toDo;
  const waits = await stillWaits(dependencies, toDo);
  if (!waits.ok) return waits;
  if (!waits.value) return ok('Nothing held it any more: its hold was released in Shopify.');
  const now = await readNow(dependencies, order.orderId);
  if (!now.ok) return now;
  const known = { stage: 'released', turn, ...atShopify(now.value) } as const;
  return make(dependencies, toDo, { known, kind: 'hold-released', done: 'The hold is released.' });
}

/** [ADDR-02] */
async function ask(dependencies: OrderDependencies, toDo: ToDo): Promise<DeskOutcome> {
  const { order, turn } = toDo;
  const waits = await stillWaits(dependencies, toDo);
  if (!waits.ok) return waits;
  if (!waits.value) return fail('Nothing holds this order any more, so nobody was asked.');
  const read = await readAddressee(dependencies.admin, order.orderId);
  if (!read.ok) return fail(sayFailure(read.error));
  const mailed = mailedTo(order.orderId, read.value.order);
  if (mailed === null) return fail('Shopify has no e-mail address for this order.');
  const known = { stage: 'asked-again', turn } as const;
  return make(dependencies, toDo, {
    known,
    mailed,
    kind: 'address-asked',
    done: 'The customer was asked again.',
  });
}

/** Decides by the policy version that the order was sold under, and by what Shopify says of it now. */
async function decide(dependencies: OrderDependencies, toDo: ToDo): Promise<DeskOutcome> {
  const { order, turn } = toDo;
  const now = await readNow(dependencies, order.orderId);
  if (!now.ok) return now;
  const holds = await readFulfillmentOrders(dependencies.admin, order.orderId);
  if (!holds.ok) return fail(sayFailure(holds.error));
  const decided = await decideAgain(dependencies, order, now.value);
  if (!decided.ok) return decided;
  const known = {
    stage: 'decided-again',
    ...{ turn, ...atShopify(now.value) },
    ...{ decidedTags: order.decision.tags, isHeld: holds.value.some(isHeld) },
  } as const;
  const done = 'The order was decided again.';
  return make(dependencies, toDo, { known, decision: decided.value, kind: 'decided-again', done });
}

interface Planned {
  readonly known: DeskOrder;
  readonly mailed?: ReturnType<typeof mailedTo>;
  readonly decision?: PlannedDecision;
  readonly kind: Extract<HappenedKind, 'hold-released' | 'address-asked' | 'decided-again'>;
  readonly done: string;
}

/** Makes what is planned, and records it once: what another click has made, or is making, is not made again. */
async function make(
  dependencies: OrderDependencies,
  { order, by, now }: ToDo,
  { known, mailed = null, decision = order.decision, kind, done }: Planned,
): Promise<DeskOutcome> {
  const { orderId, orderName, placedAt } = order;
  const effects = planDesk(decision, known);
  const { left, made } = await makeEffects(dependencies, { id: orderId, placedAt, mailed }, effects);
  const [first] = effects;
  if (first && made.has(first.key)) {
    const { database, admin } = dependencies;
    await recordAudit(database, { shop: admin.shop, by, at: now, what: { kind, orderId, orderName } });
  }
  return left.length === 0 ? ok(done) : fail(left.map(({ reason }) => reason).join(' '));
}

/** Whether anything of ours holds it. What was released in Shopify is not shown as on hold any longer. */
async function stillWaits(
  { admin, database }: OrderDependencies,
  { order, now }: ToDo,
): Promise<Result<boolean, string>> {
  const effects = await database.effect.findMany({ where: { shop: order.shop, orderId: order.orderId } });
  const { isHeld: waits, failure } = await askShopify({ admin, database }, { order, effects }, now);
  return waits === null ? fail(failure ?? gone) : ok(waits);
}

async function readNow({ admin }: OrderDependencies, orderId: string): Promise<Result<OrderNow, string>> {
  const now = await readParcels(admin, orderId);
  if (!now.ok) return fail(sayFailure(now.error));
  return now.value === null ? fail(gone) : ok(now.value);
}

const atShopify = ({ tags, metafield }: OrderNow) => ({
  tags,
  promiseDigest: metafield?.compareDigest ?? null,
});
