import type { Effect } from '@doorstep/policy';

import { write } from '../../database.server.ts';
import type { OrderDependencies } from '../dependencies.ts';
import { applyEffect } from './apply-effect.server.ts';
import type { OrderToChange } from './apply.ts';
import type { Claimant } from './ledger.server.ts';
import { makeByLedger } from './make-effects.server.ts';
import type { Made, Recording, WrittenWith } from './make-effects.server.ts';
import type { Unfinished } from './unfinished.ts';

export type { Recording } from './make-effects.server.ts';

/** {@link makeEffects} for the job of an order: gives what is left to do. */
export const applyEffects = async (
  dependencies: OrderDependencies,
  order: OrderToChange,
  effects: readonly Effect[],
): Promise<readonly Unfinished[]> => (await makeEffects(dependencies, order, effects, 'job')).left;

/** Writes things down when they are so. */
export const atOnce =
  ({ database }: Pick<OrderDependencies, 'database'>): Recording =>
  (writes) =>
    write(database, writes);

/** {@link makeByLedger} of what was planned for an order. */
export const makeEffects = (
  dependencies: OrderDependencies,
  order: OrderToChange,
  effects: readonly Effect[],
  by: Claimant,
  { decided = [], record = atOnce(dependencies) }: Partial<WrittenWith> = {},
): Promise<Made> =>
  makeByLedger(
    {
      ...{ database: dependencies.database, key: { shop: dependencies.admin.shop, orderId: order.id }, by },
      apply: (effect, ledger) => applyEffect(dependencies, order, effect, ledger),
    },
    effects,
    { decided, record },
  );
