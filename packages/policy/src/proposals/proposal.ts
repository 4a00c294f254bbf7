import type { Policy } from '../document/policy.ts';
import type { PolicyPath } from '../document/schema/paths.ts';
import type { ValueChange } from '../document/value-change.ts';
import type { Fact } from '../reading/fact.ts';
import type { Quote, Reading } from '../reading/reading.ts';

/**
 * How far a value can be trusted: `exact` when the text says what the policy means, no more and no less, and says nothing
 * else about it; `likely` when it leaves one thing open; `guess` when it leaves more open or says two values.
 */
export type Confidence = 'exact' | 'likely' | 'guess';

/** A value of the policy that a text says. */
export interface ProposedValue {
  /** The same for the same value from the same text. */
  readonly id: string;
  /** Where it stands in the policy; of a destination's rate, the list. */
  readonly path: PolicyPath;
  readonly changes: readonly ValueChange[];
  readonly confidence: Confidence;
  /** The sentences that say it. */
  readonly quotes: readonly Quote[];
}

/** Something that a text promises and that a policy has no place for. */
export interface NotHeld {
  readonly quote: Quote;
  readonly why: string;
}

/** What a text says for a policy. */
export interface Proposals {
  readonly values: readonly ProposedValue[];
  readonly notHeld: readonly NotHeld[];
}

/** What rules look at. */
export interface Given {
  readonly reading: Reading;
  /** The policy that would change. */
  readonly base: Policy;
}

/** One value from one sentence; values that are about the same thing have one `about`. */
export interface ValueFound {
  readonly about: string;
  readonly path: PolicyPath;
  readonly changes: readonly ValueChange[];
  readonly confidence: Confidence;
  readonly fact: Fact;
}

/** What one rule finds. */
export interface FoundHere {
  readonly values: readonly ValueFound[];
  readonly notHeld: readonly { readonly fact: Fact; readonly why: string }[];
}

/** One kind of fact turned into values. */
export type ProposalRule = (given: Given) => FoundHere;

export const nothingHere: FoundHere = { values: [], notHeld: [] };

/** Everything of several. */
export const together = (parts: readonly FoundHere[]): FoundHere => ({
  values: parts.flatMap(({ values }) => values),
  notHeld: parts.flatMap(({ notHeld }) => notHeld),
});

/** One value at its place. */
export const setTo = (path: PolicyPath, value: unknown, confidence: Confidence, fact: Fact): FoundHere => ({
  values: [{ about: path, path, changes: [{ kind: 'set', path, value }], confidence, fact }],
  notHeld: [],
});

/** A promise without a place. */
export const notHeld = (fact: Fact, why: string): FoundHere => ({ values: [], notHeld: [{ fact, why }] });
