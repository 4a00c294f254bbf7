import { compareOutcomes, compileReplay, decideOrder, outcomeOf } from '@doorstep/policy';
import type { ComparedOrder, ReplayOutcome, ReplayRules } from '@doorstep/policy';

import { factsNow } from '../orders/decide-now.ts';
import type { SoldUnder } from '../orders/decide-now.ts';
import type { DecidableOrder } from '../orders/order-now.ts';

/** A policy that orders are judged by, with what of it is made once. */
export interface Side extends SoldUnder {
  readonly rules: ReplayRules;
}

/** What is published, and the draft that is tried against it. */
export interface BothSides {
  readonly before: Side;
  readonly after: Side;
}

export const sideOf = (version: SoldUnder): Side => ({
  policy: version.policy,
  number: version.number,
  protectionVariantId: version.protectionVariantId,
  rules: compileReplay(version.policy, {
    version: version.number,
    protectionVariantId: version.protectionVariantId,
  }),
});

/** An order under both, and how the two compare. */
export interface JudgedOrder {
  readonly before: ReplayOutcome;
  readonly after: ReplayOutcome;
  readonly compared: ComparedOrder;
}

/** Judges an order under both, by the very decision that an order's events are followed by: `decideNow`. */
export function judgeOrder(order: DecidableOrder, sides: BothSides): JudgedOrder {
  const before = outcomeUnder(order, sides.before);
  const after = outcomeUnder(order, sides.after);
  return { before, after, compared: compareOutcomes(before, after) };
}

function outcomeUnder(order: DecidableOrder, side: Side): ReplayOutcome {
  const facts = factsNow(order, null, side);
  return outcomeOf(side.policy, side.rules, facts, decideOrder(side.policy, facts));
}
