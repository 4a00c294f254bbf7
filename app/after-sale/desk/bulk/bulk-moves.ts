import { verdictOf } from '@doorstep/policy';
import type { Move } from '@doorstep/policy';

import type { KeptCase } from '../moves-of.ts';

/** What can be done about many requests in one go. */
export const bulkMoves = ['approved', 'declined', 'answered', 'closed'] as const;

export type BulkMove = (typeof bulkMoves)[number];

/** Most requests that are handled in one go: a page of the queue. */
export const mostAtOnce = 50;

/**
 * The move that a request offers, where it needs nothing more to be said about it: it is not against the policy, and what is approved is
 * granted by it with no remedy to choose.
 */
export function plainMove({ request }: KeptCase, moves: readonly Move[], step: BulkMove): Move | null {
  const move = moves.find((each) => each.step === step && !each.against) ?? null;
  if (move === null || step !== 'approved') return move;
  const isChosen = (move.remedies ?? []).length > 1 || request.asked.kind === 'product-issue';
  return verdictOf(request.decision) === 'granted' && !isChosen ? move : null;
}
