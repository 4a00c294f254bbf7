import { fail, ok, planCorrection } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { theApp } from '../../audit/actor.ts';
import { recordAudit } from '../../audit/record.server.ts';
import { endCorrection, waitingCorrection } from '../../corrections/store.server.ts';
import type { Correction } from '../../corrections/store.server.ts';
import type { OrderKey } from '../cases.server.ts';
import type { OrderDependencies } from '../dependencies.ts';
import { applyEffects } from '../effects/apply-effects.server.ts';
import type { Unfinished } from '../effects/unfinished.ts';
import { act } from './desk-actions.server.ts';
import { turnOf } from './offered-actions.ts';
import { readKeptOrder } from './kept-order.server.ts';
import type { KeptOrder } from './kept-order.server.ts';

/** Called once the address that a customer gave is on the order, and again where the job is run again before it has ended. */
type WhenWritten = (order: OrderKey, turn: number) => Promise<void>;

/**
 * [ADDR-02] Makes true what the customer of an order said about its address: it is written to the order, and what waited for it is
 * released. Running it again changes nothing. What no later try can do is for a person, with what the customer typed.
 */
export async function settleCorrection(
  dependencies: OrderDependencies,
  orderId: string,
  whenWritten: WhenWritten,
): Promise<Result<null, Unfinished>> {
  const { admin, database } = dependencies;
  const key = { shop: admin.shop, orderId };
  const correction = await waitingCorrection(database, key);
  const order = correction && (await readKeptOrder(database, key));
  if (!order) return ok(null);
  const written = correction.confirms ? ok(null) : await write(dependencies, order, correction);
  if (!written.ok) return written;
  if (!correction.confirms) await whenWritten(key, correction.turn);
  return releaseFor(dependencies, order, correction);
}

async function write(
  dependencies: OrderDependencies,
  order: KeptOrder,
  { turn }: Correction,
): Promise<Result<null, Unfinished>> {
  const { shop, orderId, placedAt, policyVersion } = order;
  const { database } = dependencies;
  const effect = planCorrection(turn, policyVersion);
  const [first] = await applyEffects(dependencies, { id: orderId, placedAt, mailed: null }, [effect]);
  if (first?.kind === 'retry') return fail(first);
  // An effect that is with a person leaves nothing to do, and is not made for all that.
  const where = { shop, key: { endsWith: `/${effect.key}` }, orderId, state: 'applied' as const };
  if ((await database.effect.count({ where })) > 0) return ok(null);
  await endCorrection(database, { shop, orderId, turn }, 'person');
  return fail(first ?? { kind: 'give-up', reason: 'a person has to write the address' });
}

/**
 * Decides it by the address that it has now, and lets go of it where nothing more is the matter. Where the customer said that the
 * address is right, that is what it waited for.
 */
async function releaseFor(
  dependencies: OrderDependencies,
  order: KeptOrder,
  { turn, confirms }: Correction,
): Promise<Result<null, Unfinished>> {
  const { database } = dependencies;
  const key = { shop: order.shop, orderId: order.orderId };
  const now = new Date();
  const does = async (action: 'decide' | 'release', kept: KeptOrder) => {
    const effects = await database.effect.findMany({ where: key });
    const toDo = { order: kept, by: theApp, turn: turnOf(action, effects), now };
    const outcome = await act(dependencies, action, toDo);
    return outcome.ok ? ok(null) : fail({ kind: 'retry', reason: outcome.error } as const);
  };
  const decided = confirms ? ok(null) : await does('decide', order);
  if (!decided.ok) return decided;
  const anew = (await readKeptOrder(database, key)) ?? order;
  const released = confirms || anew.held === null ? await does('release', anew) : ok(null);
  if (!released.ok) return released;
  if (!(await endCorrection(database, { ...key, turn }, 'done'))) return ok(null);
  const { orderId, orderName } = order;
  const what = { kind: 'address-given', orderId, orderName, confirmed: confirms } as const;
  await recordAudit(database, { shop: order.shop, by: theApp, at: now, what });
  return ok(null);
}
