import { decodePolicy } from '../document/decode.ts';
import type { Policy } from '../document/policy.ts';
import type { Problem } from '../document/problem.ts';
import type { PolicyPlace } from '../document/schema/paths.ts';
import { policySchema } from '../document/schema/policy.ts';
import type { Result } from '../result.ts';
import { fail } from '../result.ts';
import type { FormTexts } from './form-texts.ts';
import { nameInForm } from './form-texts.ts';
import { readTexts } from './read-texts.ts';

/**
 * Reads a form into a policy. A text that was not sent stays as in `base`, the version that the form was opened with, so
 * that a form may show any part; of what is not among `shown`, nothing is read at all.
 * @returns the policy, or every problem at its name in the form. Never throws.
 */
export function readForm(
  texts: FormTexts,
  base: Policy,
  shown?: readonly PolicyPlace[],
): Result<Policy, readonly Problem[]> {
  const unread: Problem[] = [];
  const source = { texts, currency: base.merchant.shopCurrency, problems: unread, shown };
  const policy = decodePolicy(readTexts(policySchema, '', base, source));
  // What could not be read stands for nothing; what that says of it is no second problem.
  const others = (policy.ok ? [] : policy.error)
    .map((problem) => ({ ...problem, path: nameInForm(texts, problem.path) }))
    .filter(({ path }) => !unread.some((one) => path === one.path || path.startsWith(`${one.path}.`)))
    // In a form nothing is missing: it is empty.
    .map((problem) =>
      problem.code === 'missing' && texts[problem.path]?.trim() === ''
        ? { ...problem, code: 'empty' as const }
        : problem,
    );
  const problems = [...unread, ...others];
  return policy.ok && problems.length === 0 ? policy : fail(problems);
}
