import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { PublishedVersion } from '../policy/versions.server.ts';
import type { ReadFacts } from './facts.ts';
import type { Problem } from './problem.ts';

/** What a check looks at: what was read of a shop, the version that is live there, and when. */
export interface Scene {
  readonly facts: ReadFacts;
  readonly live: PublishedVersion;
  readonly now: Date;
}

/** The problems that a check has found; in words why it could not look. */
export type Findings = Result<readonly Problem[], string>;

/** One thing that can go wrong in a shop. */
export interface Check {
  /** Stands in the database. */
  readonly id: string;
  readonly name: string;
  /** What is looked at, as a merchant reads it where nothing is wrong. */
  readonly looksAt: string;
  readonly look: (scene: Scene) => Findings;
}

/** What is found in a fact, once it could be read. */
export const findIn = <Fact>(
  fact: Result<Fact, string>,
  find: (fact: Fact) => readonly Problem[],
): Findings => (fact.ok ? ok(find(fact.value)) : fact);

/** What is found in two facts, once both could be read. */
export const findInBoth = <One, Other>(
  one: Result<One, string>,
  other: Result<Other, string>,
  find: (one: One, other: Other) => readonly Problem[],
): Findings => (one.ok ? findIn(other, (value) => find(one.value, value)) : one);
