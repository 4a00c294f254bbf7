import { formShows, lintPolicy, nameInForm } from '@doorstep/policy';
import type { Finding, PlainDate, Policy } from '@doorstep/policy';

import { readTyped } from './read.ts';
import { shown } from './values.ts';
import type { FormValues } from './values.ts';

/** A finding at its name in the form. */
export interface FormFinding extends Omit<Finding, 'path'> {
  readonly path: string;
}

/**
 * What the policy as it is typed promises and does not keep [LINT-01, PROT-06]. It may be published all the same.
 * Nothing while it cannot be read: then its problems come first.
 */
export function findingsOf(values: FormValues, base: Policy, today: PlainDate): readonly FormFinding[] {
  const typed = readTyped(values, base);
  if (!typed.ok) return [];
  return (
    lintPolicy(typed.value, today)
      // What is found elsewhere cannot be settled in the form.
      .filter(({ path }) => formShows(shown, path))
      .map((finding) => ({ ...finding, path: nameInForm(values, finding.path) }))
  );
}

/** The findings of one section. */
export const findingsIn = (section: string, findings: readonly FormFinding[]): readonly FormFinding[] =>
  findings.filter(({ path }) => path.startsWith(`${section}.`));
