import type { DescribedOutcome, OutcomePartKey, OutcomeRow } from './describe-outcome.ts';

/** One thing as each of two versions has it; `null` where a version has nothing like it. */
export interface ComparedRow {
  readonly key: string;
  readonly label: string;
  readonly left: OutcomeRow | null;
  readonly right: OutcomeRow | null;
  readonly differs: boolean;
}

export const outcomeParts = ['sees', 'pays', 'later'] as const satisfies readonly OutcomePartKey[];

/** Two outcomes of one case row by row: those of the left in their order, then what only the right has. */
export function compareOutcomes(
  left: DescribedOutcome,
  right: DescribedOutcome,
): Readonly<Record<OutcomePartKey, readonly ComparedRow[]>> {
  return {
    sees: compareRows(left.sees, right.sees),
    pays: compareRows(left.pays, right.pays),
    later: compareRows(left.later, right.later),
  };
}

function compareRows(left: readonly OutcomeRow[], right: readonly OutcomeRow[]): readonly ComparedRow[] {
  const find = (rows: readonly OutcomeRow[], key: string) => rows.find((each) => each.key === key) ?? null;
  const keys = [...new Set([...left, ...right].map(({ key }) => key))];
  return keys.map((key) => {
    const [one, other] = [find(left, key), find(right, key)];
    const label = one?.label ?? other?.label ?? '';
    return {
      key,
      label,
      left: one,
      right: other,
      differs: one?.value !== other?.value || one?.label !== other?.label,
    };
  });
}
