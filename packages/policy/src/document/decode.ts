import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { checkPolicy } from './checks.ts';
import { readField } from './decode/field.ts';
import { refused } from './decode/refuse.ts';
import { migrate } from './migrate.ts';
import type { Policy } from './policy.ts';
import type { Problem } from './problem.ts';
import type { Field } from './schema/kinds.ts';
import { policySchema } from './schema/policy.ts';
import type { ValueOf } from './schema/value-of.ts';

/**
 * Reads a policy from anything: the database, a form, a file that a merchant imports. Documents of older schema versions
 * are brought up to date first.
 * @returns the policy, or every problem with its path and words for the merchant. Never throws.
 */
export function decodePolicy(value: unknown): Result<Policy, readonly Problem[]> {
  const policy = decodeField(policySchema, migrate(value));
  if (!policy.ok) return policy;
  const contradictions = checkPolicy(policy.value);
  return contradictions.length > 0 ? fail(contradictions) : policy;
}

/** Reads any part of a policy by its schema. What its fields say about each other is not checked. */
export function decodeField<Part extends Field>(
  field: Part,
  value: unknown,
): Result<ValueOf<Part>, readonly Problem[]> {
  const problems: Problem[] = [];
  const read: unknown = readField(field, value, { path: '', problems });
  if (read === refused || problems.length > 0) return fail(problems);
  // Without a problem every value is of its kind, which is what the type says.
  return ok(read) as Result<never, never>;
}
