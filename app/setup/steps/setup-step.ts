import type { Policy, Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import type { FoundBefore, Remember } from '../found-before.ts';
import type { KnownProtection } from '../known-protection.server.ts';
import type { PlanLine } from '../plan-line.ts';
import type { SetupFailure } from '../step.ts';
import type { ShopFacts } from '../facts.ts';

/** What a step works with: one shop's Admin API, the policy, the present moment, and what is known from before. */
export interface SetupWork {
  readonly admin: Admin;
  readonly policy: Policy;
  readonly now: Date;
  readonly known: KnownProtection;
  readonly remember: Remember;
}

/** What undoing works with. `found`: what stood there before the app came, as far as the app wrote it down. */
export interface UndoWork {
  readonly admin: Admin;
  readonly known: KnownProtection;
  readonly found: readonly FoundBefore[];
}

/** One step of set-up. Each may run any number of times: it looks first, and does what is missing. */
export interface SetupStep {
  /** Stands in addresses and in the database. */
  readonly id: string;
  /** As a merchant calls it. */
  readonly name: string;
  readonly does: string;
  /** What is there and what will be, from facts alone. */
  plan(facts: ShopFacts, policy: Policy): readonly PlanLine[];
  apply(work: SetupWork): Promise<Result<unknown, SetupFailure>>;
  /** What undoing would take away or put back; what stays has the same words before and after. */
  planUndo(facts: ShopFacts, found: readonly FoundBefore[]): readonly PlanLine[];
  undo(work: UndoWork): Promise<Result<unknown, SetupFailure>>;
}
