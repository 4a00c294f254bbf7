import type { Problem } from '../problem.ts';

/** What a reader returns for a value that is wrong, after it has noted the problem. */
export const refused = Symbol('refused');

/** Notes a problem; there is no value then. */
export function refuse(
  problems: Problem[],
  path: string,
  code: Problem['code'],
  message: string,
): typeof refused {
  problems.push({ path, code, message });
  return refused;
}

/** Whether a value that cannot be used is missing or of another type. */
export function codeFor(value: unknown): 'missing' | 'wrong-type' {
  return value === undefined || value === null ? 'missing' : 'wrong-type';
}
