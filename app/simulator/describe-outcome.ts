import { explain } from '@doorstep/policy';
import type { Explanation, Policy, Reason } from '@doorstep/policy';

import type { Reader } from '@doorstep/policy';
import { askedAt } from './asked.ts';
import type { SimulatedCase } from './case.ts';
import { describeCheckout } from './describe-checkout.ts';
import { describeOrder } from './describe-order.ts';
import { describePayment } from './describe-payment.ts';
import type { Outcome } from './outcome.ts';
import { readerIn } from '../reader.ts';

/** One thing of an outcome, in words. Two outcomes of a case have the same keys for the same things. */
export interface OutcomeRow {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** The sentences of the policy that it follows from, with the values that decided. */
  readonly because: readonly Explanation[];
  /** Something that keeps an order from being placed or sent. */
  readonly stops?: boolean;
}

export type OutcomePartKey = 'sees' | 'pays' | 'later';

/** What the shopper sees, what they pay, and what happens to the order. */
export type DescribedOutcome = Readonly<Record<OutcomePartKey, readonly OutcomeRow[]>>;

/** What makes rows: an outcome, whose it is, and how values and reasons are said. */
export interface Described {
  readonly outcome: Outcome;
  readonly given: SimulatedCase;
  readonly asked: (typeof askedAt)[SimulatedCase['surface']];
  readonly reader: Reader;
  readonly why: (because: readonly Reason[]) => readonly Explanation[];
}

/** An outcome in words for the merchant, every row with the sentences of this policy that it follows from. */
export function describeOutcome(policy: Policy, given: SimulatedCase, outcome: Outcome): DescribedOutcome {
  const reader = readerIn('en');
  const described: Described = {
    ...{ outcome, given, reader, asked: askedAt[given.surface] },
    why: (because) => explain({ because }, policy, reader),
  };
  return {
    sees: describeCheckout(described),
    pays: describePayment(described),
    later: describeOrder(described),
  };
}
