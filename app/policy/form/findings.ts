import { lintPolicy } from '@doorstep/policy';
import type { Finding, PlainDate, Policy } from '@doorstep/policy';

import { readTyped } from './read.ts';
import type { FormValues } from './values.ts';

/** The sections of the policy that the form edits: what is found elsewhere cannot be settled here. */
const sections: ReadonlySet<string> = new Set([
  'destinations',
  'addresses',
  'events',
  'protection',
  'signature',
]);

/**
 * What the policy as it is typed promises and does not keep [LINT-01, PROT-06]. It may be published all the same.
 * Nothing while it cannot be read: then its problems come first.
 */
export function findingsOf(values: FormValues, base: Policy, today: PlainDate): readonly Finding[] {
  const typed = readTyped(values, base);
  if (!typed.ok) return [];
  return lintPolicy(typed.value, today).filter(({ path }) => sections.has(path.split('.')[0] ?? ''));
}

/** The findings of one section. */
export const findingsIn = (section: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ path }) => path.startsWith(`${section}.`));
