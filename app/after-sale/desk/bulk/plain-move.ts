import { fail, ok, verdictOf } from '@doorstep/policy';
import type { Move, Result } from '@doorstep/policy';

import { sayPolicy } from '../list/policy-says.ts';
import type { KeptCase } from '../moves-of.ts';
import type { BulkMove } from './bulk-moves.ts';

/**
 * The move that a request offers, where it needs nothing more to be said about it: it is not against the policy, and what is approved is
 * granted by it with no remedy to choose. Fails in words: what somebody has to do about it on its own page.
 */
export function plainMove(
  { request }: KeptCase,
  moves: readonly Move[],
  step: BulkMove,
): Result<Move, string> {
  const move = moves.find((each) => each.step === step);
  if (move === undefined) return fail(notOffered[step]);
  if (move.against)
    return fail(`your policy says “${sayPolicy(request).words}”. To decide against it, open it and say why.`);
  if (step !== 'approved') return ok(move);
  if (verdictOf(request.decision) !== 'granted')
    return fail('your policy leaves it to you: open it to decide.');
  const isChosen = (move.remedies ?? []).length > 1 || request.asked.kind === 'product-issue';
  return isChosen ? fail('open it to choose what the customer gets.') : ok(move);
}

const notOffered: Readonly<Record<BulkMove, string>> = {
  approved: 'it is decided already, or is nothing to approve.',
  declined: 'it is decided already, or is nothing to decline.',
  answered: 'nothing can be written to it.',
  closed: 'it has ended, or has to be decided first.',
};
