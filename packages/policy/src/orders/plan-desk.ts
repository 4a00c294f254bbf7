import type { Effect } from './effect.ts';
import type { OrderDecision } from './order.ts';

/**
 * Somebody at the desk wants something done about an order. `turn` counts how often that was done before: whoever asks twice
 * for the same turn asks once. `released` [ADDR-02]: what it waited for is settled. `asked-again` [ADDR-02]: its customer is to
 * be asked once more. What else has to be true of it then, `planEffects` says.
 */
export interface DeskOrder {
  readonly wish: 'released' | 'asked-again';
  readonly turn: number;
}

/** What has to be done because somebody at the desk wants it, each turn once. */
export function planDesk(
  { hold, promise: { policyVersion } }: Pick<OrderDecision, 'hold' | 'promise'>,
  { wish, turn }: DeskOrder,
): readonly Effect[] {
  const once = { after: [], made: 'once', policyVersion } as const;
  if (wish === 'released') return [{ ...once, kind: 'release', key: `release/${turn}`, payload: {} }];
  if (hold?.what !== 'address') return [];
  const { kind, verdict } = hold;
  return [{ ...once, kind: 'mail', key: `ask/${turn}`, payload: { kind, verdict } }];
}

/**
 * The promise of an order that somebody had decided once more: written for each turn, also where it says the same as before, so
 * that the ledger knows of it.
 */
export const planPromiseAgain = (
  { promise }: Pick<OrderDecision, 'promise'>,
  { replaces, turn }: { readonly replaces: string | null; readonly turn: number },
): Effect => ({
  ...{ kind: 'promise', key: `again/${turn}/promise`, after: [], made: 'once' },
  policyVersion: promise.policyVersion,
  payload: { promise, replaces },
});
