import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { checkPolicy } from './checks.ts';
import type { Policy } from './policy.ts';
import type { Problem } from './problem.ts';
import { migrate } from './migrate.ts';
import { policyDocument } from './read/policy-document.ts';
import { refused } from './read/reader.ts';

/**
 * Reads a policy from anything: the database, a form, a file that a merchant imports. Documents of older schema versions
 * are brought up to date first.
 * @returns the policy, or every problem with its path and words for the merchant. Never throws.
 */
export function decodePolicy(value: unknown): Result<Policy, readonly Problem[]> {
  const problems: Problem[] = [];
  const policy = policyDocument(migrate(value), '', problems);
  if (policy === refused) return fail(problems);
  const contradictions = checkPolicy(policy);
  return contradictions.length > 0 ? fail(contradictions) : ok(policy);
}
