import { fail, ok, planDesk } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { readAddressee } from '../../admin-api/addressee.ts';
import { sayFailure } from '../../admin-api/failure.ts';
import type { Actor } from '../../audit/actor.ts';
import type { HappenedKind } from '../../audit/happened.ts';
import { recordAudit } from '../../audit/record.server.ts';
import type { OrderDependencies } from '../dependencies.ts';
import { makeEffects } from '../effects/apply-effects.server.ts';
import type { OrderToChange } from '../effects/apply.ts';
import { follow } from '../follow.server.ts';
import { isErased } from '../order-customers.server.ts';
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
const forgotten = 'Its customer was erased: nothing more is decided about this order, or written to anybody.';

/** [ADDR-02] The hold goes; tags and promise follow what is so. */
async function release(dependencies: OrderDependencies, toDo: ToDo): Promise<DeskOutcome> {
  const waits = await stillWaits(dependencies, toDo);
  if (!waits.ok) return waits;
  if (!waits.value) return ok('Nothing held it any more: its hold was released in Shopify.');
  const released = await wish(dependencies, toDo, { wish: 'released', mailed: null, kind: 'hold-released' });
  if (released !== null) return fail(released);
  const left = await followNow(dependencies, toDo, null);
  return left.ok ? endOf(left.value.problem, 'The hold is released.') : left;
}

/** [ADDR-02] */
async function ask(dependencies: OrderDependencies, toDo: ToDo): Promise<DeskOutcome> {
  const { shop, orderId } = toDo.order;
  if (await isErased(dependencies.database, { shop, orderId })) return fail(forgotten);
  const waits = await stillWaits(dependencies, toDo);
  if (!waits.ok) return waits;
  if (!waits.value) return fail('Nothing holds this order any more, so nobody was asked.');
  const read = await readAddressee(dependencies.admin, orderId);
  if (!read.ok) return fail(sayFailure(read.error));
  const mailed = mailedTo(orderId, read.value.order);
  if (mailed === null) return fail('Shopify has no e-mail address for this order.');
  const problem = await wish(dependencies, toDo, { wish: 'asked-again', mailed, kind: 'address-asked' });
  return endOf(problem, 'The customer was asked again.');
}

/** Decides by the policy version that the order was sold under, and by what Shopify says of it now: also whether it waits. */
async function decide(dependencies: OrderDependencies, toDo: ToDo): Promise<DeskOutcome> {
  const { turn } = toDo;
  const followed = await followNow(dependencies, toDo, turn);
  if (!followed.ok) return followed;
  const { made, problem } = followed.value;
  if (made.has(`again/${turn}/promise`)) await record(dependencies, toDo, 'decided-again');
  return endOf(problem, 'The order was decided again.');
}

type DeskHappening = Extract<HappenedKind, 'hold-released' | 'address-asked' | 'decided-again'>;

interface Wished {
  readonly wish: Parameters<typeof planDesk>[1]['wish'];
  readonly mailed: OrderToChange['mailed'];
  readonly kind: DeskHappening;
}

/** Makes what is wished for, and records it once: what another click has made, or is making, is not made again. Gives what is left, in words. */
async function wish(
  dependencies: OrderDependencies,
  toDo: ToDo,
  { wish: wanted, mailed, kind }: Wished,
): Promise<string | null> {
  const { order, turn } = toDo;
  const { orderId: id, placedAt, decision } = order;
  const effects = planDesk(decision, { wish: wanted, turn });
  const { left, made } = await makeEffects(dependencies, { id, placedAt, mailed }, effects, 'desk');
  if (made.size > 0) await record(dependencies, toDo, kind);
  return problemOf(left);
}

const problemOf = (left: readonly { readonly reason: string }[]): string | null =>
  left.length === 0 ? null : left.map(({ reason }) => reason).join(' ');

const endOf = (problem: string | null, done: string): DeskOutcome =>
  problem === null ? ok(done) : fail(problem);

async function record(
  { admin, database }: OrderDependencies,
  { order: { orderId, orderName }, by, now: at }: ToDo,
  kind: DeskHappening,
): Promise<void> {
  await recordAudit(database, { shop: admin.shop, by, at, what: { kind, orderId, orderName } });
}

/** Makes what is so now true of the order, see {@link follow}. */
async function followNow(
  dependencies: OrderDependencies,
  { order, now }: ToDo,
  again: number | null,
): Promise<Result<{ readonly made: ReadonlySet<string>; readonly problem: string | null }, string>> {
  const followed = await follow(dependencies, order.orderId, { now, again, by: 'desk' });
  if (!followed.ok) return fail(sayFailure(followed.error));
  switch (followed.value.kind) {
    case 'gone':
      return fail(gone);
    case 'of-request':
      return fail('It is sent because of a request, and nothing is promised for it.');
    case 'unpromised':
      return fail('The policy version that it was sold under is gone.');
    case 'forgotten':
      return fail(forgotten);
    case 'followed':
      return ok({ made: followed.value.made, problem: problemOf(followed.value.left) });
  }
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
