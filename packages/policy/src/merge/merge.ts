import { namesFor } from '../diff/names.ts';
import type { Reader } from '../statements/reader.ts';
import type { PolicyChange } from '../diff/diff.ts';
import { diffPolicies } from '../diff/diff.ts';
import { decodePolicy } from '../document/decode.ts';
import type { Policy } from '../document/policy.ts';
import type { Problem } from '../document/problem.ts';
import { policySchema } from '../document/schema/policy.ts';
import type { Result } from '../result.ts';
import type { Collision } from './merge-field.ts';
import { mergeField } from './merge-field.ts';
import type { Choice, Sides } from './sides.ts';

/** What becomes of a policy that two people changed. */
export interface Merge {
  /**
   * Both people's changes in one policy; where they collide, as was chosen, and mine until then. Its problems when the two
   * do not go together: one takes a country away, the other offers the protection there.
   */
  readonly policy: Result<Policy, readonly Problem[]>;
  /** What each of the two changed, for people to read. */
  readonly theirs: readonly PolicyChange[];
  readonly mine: readonly PolicyChange[];
  /** What both changed, and not to the same. */
  readonly collisions: readonly Collision[];
}

/**
 * Merges two policies that both come from one. What only one side changed is as that side has it, in lists by what the
 * rows are called and with their order; what both changed to the same is that. The rest collides, and a person chooses.
 * @param choices by the path of a collision.
 * @param reader how countries are called; by their codes without one.
 */
export function mergePolicies(
  { base, theirs, mine }: Sides<Policy>,
  choices: Readonly<Record<string, Choice | undefined>> = {},
  reader?: Pick<Reader, 'country'>,
): Merge {
  const collisions: Collision[] = [];
  const merged = mergeField(
    policySchema,
    { base, theirs, mine },
    { path: '', trail: [] },
    { choices, collisions, names: namesFor([mine, theirs, base], reader) },
  );
  return {
    policy: decodePolicy(merged),
    theirs: diffPolicies(base, theirs, reader),
    mine: diffPolicies(base, mine, reader),
    collisions,
  };
}
