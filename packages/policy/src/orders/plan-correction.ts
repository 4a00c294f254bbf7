import type { Effect } from './effect.ts';
import type { KnownOrder } from './known-order.ts';
import type { OrderDecision } from './order.ts';

/**
 * [ADDR-02] The customer of an order that waits has given another address, which was taken.
 * @param turn For the how manieth time they have; each is written once.
 */
export const planCorrection = (turn: number, policyVersion: number): Effect<'address'> => ({
  kind: 'address',
  key: `address/${turn}`,
  after: [],
  made: 'once',
  policyVersion,
  payload: { turn },
});

/**
 * [ADDR-02] Its customer is told where it goes now, once for each address that they gave: when nothing of it waits any more, and
 * nothing of it has left.
 * @param after Keys of what has to be made before.
 */
export function planConfirmation(
  { promise, shipment }: Pick<OrderDecision, 'promise' | 'shipment'>,
  { corrected, hasEmail }: Pick<KnownOrder, 'corrected' | 'hasEmail'>,
  after: readonly string[],
): readonly Effect<'confirmation'>[] {
  const { policyVersion, dates } = promise;
  if (corrected === null || !hasEmail || shipment !== 'to-ship' || dates?.ships.certainty === 'happened')
    return [];
  const { turn, today } = corrected;
  const isToCome = dates !== null && dates.ships.latest >= today;
  const ships = isToCome ? { earliest: dates.ships.earliest, latest: dates.ships.latest } : null;
  const once = { made: 'once', policyVersion } as const;
  return [{ ...once, kind: 'confirmation', key: `confirmation/${turn}`, after, payload: { ships } }];
}
