import type { Effect } from './effect.ts';
import type { OrderDecision } from './order.ts';
import { planMoved, type MovedOrder } from './plan-moved.ts';
import { planPlaced, type PlacedOrder } from './plan-placed.ts';

/** What is true of an order before anything is done about a decision. */
export type KnownOrder = PlacedOrder | MovedOrder;

/**
 * What has to be done so that a decision is true of its order, first things first. What has been planned before is planned
 * again: whoever makes it knows by the key what is made.
 */
export function planEffects(decision: OrderDecision, known: KnownOrder): readonly Effect[] {
  return known.stage === 'placed' ? planPlaced(decision, known) : planMoved(decision, known);
}
