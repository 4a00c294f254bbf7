import type { Result } from '@doorstep/policy';

import { write } from '../../database.server.ts';
import type { Database, Write } from '../../database.server.ts';
import { closeUndone, openUndone } from '../cases.server.ts';
import type { OrderKey, UndoneKind } from '../cases.server.ts';
import { isOfRequest } from './any-effect.ts';
import type { AnyEffect } from './any-effect.ts';
import type { InLedger } from './apply.ts';
import { caseOf, casesEndedBy, effectsBehind } from './cases-of-effects.ts';
import { claim, markSending, plan, release, settled } from './ledger.server.ts';
import type { Claimant } from './ledger.server.ts';
import type { NotMade, Unfinished } from './unfinished.ts';

/** What is left to do, and what was made now: what was made before is not among it. */
export interface Made {
  readonly left: readonly Unfinished[];
  /** Keys. */
  readonly made: ReadonlySet<string>;
}

/** What is written with effects. */
export interface WrittenWith {
  /** By what they were decided: stands in the database before the first is begun. */
  readonly decided: readonly Write[];
  /** Until what was made is written down, a job that dies leaves it to its next run. */
  readonly record: Recording;
}

/** How what was made is written down. */
export type Recording = (writes: readonly Write[]) => Promise<void>;

/** Under what effects are kept in the ledger, who makes them, and how one of them is made. */
export interface Making<Some extends AnyEffect> {
  readonly database: Database;
  readonly key: OrderKey;
  readonly by: Claimant;
  readonly apply: (effect: Some, ledger: InLedger) => Promise<Result<unknown, NotMade>>;
}

/**
 * Makes what was planned true, each effect once by the ledger, which holds all of them before the first is begun. One that is not
 * made keeps those from happening that have to come after it, and no others.
 */
export async function makeByLedger<Some extends AnyEffect>(
  making: Making<Some>,
  effects: readonly Some[],
  { decided, record }: WrittenWith,
): Promise<Made> {
  const { database, key, by } = making;
  const { before, begun, undone } = await plan(database, key, effects, by, decided);
  const left: Unfinished[] = [];
  const made = new Set<string>();
  const unmade = new Set<string>();
  for (const effect of effects) {
    if (before.has(effect.key)) continue;
    const isReady = !effect.after.some((each) => unmade.has(each));
    const apply = begun.has(effect.key) ? applyBegun : applyOnce;
    const outcome = isReady ? await apply(making, effect) : 'waits';
    if (outcome === 'made') made.add(effect.key);
    if (typeof outcome !== 'string') left.push(outcome);
    if (outcome !== 'made' && outcome !== 'made before') unmade.add(effect.key);
  }
  const done = effects.filter((effect) => made.has(effect.key));
  const unsettled = done.filter((effect) => begun.has(effect.key));
  await record(settled(key, unsettled));
  await endCases(making, done, undone);
  return { left, made };
}

/** Makes one effect, unless the ledger says that it is made, or that a person has to say. */
async function applyOnce<Some extends AnyEffect>(
  making: Making<Some>,
  effect: Some,
): Promise<'made' | 'made before' | 'with a person' | Unfinished> {
  const { database, key, by } = making;
  switch (await claim(database, key, effect, by)) {
    case 'applied':
      return 'made before';
    case 'with-person':
      return 'with a person';
    case 'elsewhere':
      return { kind: 'retry', reason: `${effect.kind}: another worker is at it` };
    case 'left-behind':
      return endUnmade(database, key, effect, { kind: 'unknown', reason: leftBehind });
    case 'claimed': {
      const outcome = await applyBegun(making, effect);
      if (outcome === 'made') await write(database, settled(key, [effect]));
      return outcome;
    }
  }
}

/** Makes an effect that is claimed. That it was made is still to be recorded. */
async function applyBegun<Some extends AnyEffect>(
  { database, key, apply }: Making<Some>,
  effect: Some,
): Promise<'made' | Unfinished> {
  const sending = (marker: string) => markSending(database, key, effect, marker);
  const result = await apply(effect, { key: effect.key, sending });
  return result.ok ? 'made' : endUnmade(database, key, effect, result.error);
}

const leftBehind = 'the app was stopped while it was sent';

/** Records what was not made. What no later try can do, and what none may do, is a case. */
async function endUnmade(
  database: Database,
  key: OrderKey,
  effect: AnyEffect,
  { kind, reason }: NotMade,
): Promise<Unfinished> {
  await release(database, key, effect, { state: kind === 'unknown' ? kind : 'failed', note: reason });
  const opens = kind === 'retry' ? null : caseOf(effect.kind, kind);
  if (opens === null) return { kind: 'retry', reason };
  await openUndone(database, key, { kind: opens, message: reason });
  return { kind: 'give-up', reason };
}

/** Ends the open cases of what was made now, unless the same is undone of another request about the order. */
async function endCases<Some extends AnyEffect>(
  { database, key }: Making<Some>,
  done: readonly Some[],
  open: ReadonlySet<string>,
): Promise<void> {
  for (const effect of done)
    for (const ended of casesEndedBy(effect.kind).filter((kind) => open.has(kind)))
      if (!isOfRequest(effect) || !(await isUndoneElsewhere(database, key, ended)))
        await closeUndone(database, key, ended);
}

async function isUndoneElsewhere(database: Database, key: OrderKey, undone: UndoneKind): Promise<boolean> {
  const where = { ...key, kind: { in: [...effectsBehind(undone)] } };
  return (await database.effect.count({ where: { ...where, state: { in: ['failed', 'unknown'] } } })) > 0;
}
