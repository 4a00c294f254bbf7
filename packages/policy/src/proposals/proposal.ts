import type { Policy } from '../document/policy.ts';
import type { PolicyPath } from '../document/schema/paths.ts';
import type { ValueChange } from '../document/value-change.ts';
import type { Quote, Reading } from '../reading/reading.ts';
import type { StatementId } from '../statements.ts';

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
  /** What the text leaves open, or how the policy counts otherwise; `null` where there is nothing to say. */
  readonly note: string | null;
  /** The sentences that say it. */
  readonly quotes: readonly Quote[];
}

/** Something that a text promises and that no value of a policy says as the text does. */
export interface NotHeld {
  readonly quote: Quote;
  readonly why: string;
  /** Where a person sets what comes closest; `null` where a policy has nothing of the kind. */
  readonly place: PolicyPath | null;
}

/** Something that a text says and that every policy here does anyway. */
export interface Always {
  readonly quote: Quote;
  readonly statement: StatementId;
}

/** A sentence from which nothing came. */
export interface Silent {
  readonly quote: Quote;
  /** Whether it has an amount, a time, a country or the like, which may be a promise. */
  readonly isTelling: boolean;
}

/** What a text says for a policy; every sentence of it stands in one of these. */
export interface Proposals {
  readonly values: readonly ProposedValue[];
  readonly notHeld: readonly NotHeld[];
  readonly always: readonly Always[];
  /** Sentences from which nothing came. */
  readonly silent: readonly Silent[];
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
  readonly fact: At;
  /** What is open, in words for the merchant. */
  readonly note?: string;
}

/** Where something is said: a fact, or a sentence by its number. */
export interface At {
  readonly sentence: number;
}

/** What one rule finds. */
export interface FoundHere {
  readonly values: readonly ValueFound[];
  readonly notHeld: readonly { readonly fact: At; readonly why: string; readonly place: PolicyPath | null }[];
  readonly always?: readonly { readonly fact: At; readonly statement: StatementId }[];
}

/** One kind of fact turned into values. */
export type ProposalRule = (given: Given) => FoundHere;

export const nothingHere: FoundHere = { values: [], notHeld: [] };

/** Everything of several. */
export const together = (parts: readonly FoundHere[]): FoundHere => ({
  values: parts.flatMap(({ values }) => values),
  notHeld: parts.flatMap(({ notHeld }) => notHeld),
  always: parts.flatMap(({ always }) => always ?? []),
});

/** One value at its place. */
export const setTo = (
  path: PolicyPath,
  value: unknown,
  confidence: Confidence,
  fact: At,
  note?: string,
): FoundHere =>
  found({
    about: path,
    path,
    changes: [{ kind: 'set', path, value }],
    confidence,
    fact,
    ...(note && { note }),
  });

export const found = (value: ValueFound): FoundHere => ({ values: [value], notHeld: [] });

/** A promise that no value says, and where a person sets what comes closest. */
export const notHeld = (fact: At, why: string, place: PolicyPath | null = null): FoundHere => ({
  values: [],
  notHeld: [{ fact, why, place }],
});

/** What every policy does anyway. */
export const doneAnyway = (fact: At, statement: StatementId): FoundHere => ({
  ...nothingHere,
  always: [{ fact, statement }],
});
