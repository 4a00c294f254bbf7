import type { Problem, Severity, WayOut } from './problem.ts';

/** Something that is wrong: `since` in words, in the shop's time zone. */
export interface ShownProblem {
  readonly about: string;
  readonly message: string;
  readonly since: string;
  readonly wayOut: WayOut;
}

/** Problems of one check that mean the same to shoppers. */
export interface ShownTrouble {
  readonly name: string;
  readonly severity: Severity;
  readonly meaning: string;
  readonly problems: readonly ShownProblem[];
}

/** Those of one check together that mean the same. */
export function gatherProblems(
  name: string,
  problems: readonly Problem[],
  sinceOf: (about: string) => string,
): readonly ShownTrouble[] {
  const troubles = new Map<string, ShownTrouble>();
  for (const { about, message, severity, meaning, wayOut } of problems) {
    const key = `${severity} ${meaning}`;
    const before = troubles.get(key) ?? { name, severity, meaning, problems: [] };
    const problem = { about, message, wayOut, since: sinceOf(about) };
    troubles.set(key, { ...before, problems: [...before.problems, problem] });
  }
  return [...troubles.values()];
}
