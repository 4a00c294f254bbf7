import type { Effect, EffectKind } from '@doorstep/policy';

import { closeUndone, openUndone } from '../cases.server.ts';
import type { UndoneKind } from '../cases.server.ts';
import type { OrderDependencies } from '../dependencies.ts';
import { applyEffect } from './apply-effect.server.ts';
import type { OrderToChange } from './apply.ts';
import { claim, release, settle } from './ledger.server.ts';
import type { Unfinished } from './unfinished.ts';

/** The case that an effect opens when no later try can make it, and the one that ends once it is made. */
interface CasesOfEffect {
  readonly opens: UndoneKind;
  readonly ends: UndoneKind | null;
}

const alone = (kind: UndoneKind): CasesOfEffect => ({ opens: kind, ends: kind });

const casesOf: Readonly<Record<EffectKind, CasesOfEffect>> = {
  case: { opens: 'delivery', ends: null },
  tags: alone('tags'),
  promise: alone('promise'),
  hold: alone('hold'),
  rest: alone('rest'),
  release: alone('release'),
  mail: alone('mail'),
  // The news of a parcel are worked on when the promise says them, which comes last.
  'moved-tags': { opens: 'delivery', ends: null },
  'moved-promise': alone('delivery'),
  protection: alone('protection'),
};

/** The case for an effect of the ledger that was never made; `null` for a kind of an older version. */
export const caseOfUndone = (kind: string): UndoneKind | null =>
  Object.entries(casesOf).find(([each]) => each === kind)?.[1].opens ?? null;

/** What is left to do, and what was made now: what was made before is not among it. */
interface Made {
  readonly left: readonly Unfinished[];
  /** Keys. */
  readonly made: ReadonlySet<string>;
}

/** {@link makeEffects} for those who only ask for what is left to do. */
export const applyEffects = async (
  dependencies: OrderDependencies,
  order: OrderToChange,
  effects: readonly Effect[],
): Promise<readonly Unfinished[]> => (await makeEffects(dependencies, order, effects)).left;

/**
 * Makes what was planned true, each effect once by the ledger. One that is not made keeps those from happening that have
 * to come after it, and no others.
 */
export async function makeEffects(
  dependencies: OrderDependencies,
  order: OrderToChange,
  effects: readonly Effect[],
): Promise<Made> {
  const left: Unfinished[] = [];
  const made = new Set<string>();
  const unmade = new Set<string>();
  for (const effect of effects) {
    const isReady = !effect.after.some((key) => unmade.has(key));
    const outcome = isReady ? await applyOnce(dependencies, order, effect) : 'waits';
    if (outcome === 'made') made.add(effect.key);
    if (typeof outcome !== 'string') left.push(outcome);
    if (outcome !== 'made' && outcome !== 'made before') unmade.add(effect.key);
  }
  return { left, made };
}

/** Makes one effect, unless the ledger says that it is made. What no later try can do is a case. */
async function applyOnce(
  dependencies: OrderDependencies,
  order: OrderToChange,
  effect: Effect,
): Promise<'made' | 'made before' | Unfinished> {
  const { admin, database } = dependencies;
  const key = { shop: admin.shop, orderId: order.id };
  switch (await claim(database, key, effect)) {
    case 'applied':
      return 'made before';
    case 'claimed-elsewhere':
      return { kind: 'retry', reason: `${effect.kind}: another worker is at it` };
    case 'claimed': {
      const { opens, ends } = casesOf[effect.kind];
      const result = await applyEffect(dependencies, order, effect);
      if (result.ok) {
        await settle(database, key, effect);
        if (ends) await closeUndone(database, key, ends);
        return 'made';
      }
      const { kind, reason } = result.error;
      await release(database, key, effect, reason);
      if (kind === 'give-up') await openUndone(database, key, { kind: opens, message: reason });
      return result.error;
    }
  }
}
