import type { OutcomePartKey, OutcomeRow } from './describe-outcome.ts';

/** What two rows are compared by. */
type SaidRow = Pick<OutcomeRow, 'key' | 'label' | 'value'>;

/** One thing as each of two versions has it; `null` where a version has nothing like it. */
export interface ComparedRow<Row extends SaidRow = OutcomeRow> {
  readonly key: string;
  readonly label: string;
  readonly left: Row | null;
  readonly right: Row | null;
  readonly differs: boolean;
}

export const outcomeParts = ['sees', 'pays', 'later'] as const satisfies readonly OutcomePartKey[];

/** Two outcomes of one case row by row: those of the left in their order, then what only the right has. */
export function compareOutcomes<Row extends SaidRow>(
  left: Readonly<Record<OutcomePartKey, readonly Row[]>>,
  right: Readonly<Record<OutcomePartKey, readonly Row[]>>,
): Readonly<Record<OutcomePartKey, readonly ComparedRow<Row>[]>> {
  return {
    sees: compareRows(left.sees, right.sees),
    pays: compareRows(left.pays, right.pays),
    later: compareRows(left.later, right.later),
  };
}

function compareRows<Row extends SaidRow>(
  left: readonly Row[],
  right: readonly Row[],
): readonly ComparedRow<Row>[] {
  const find = (rows: readonly Row[], key: string) => rows.find((each) => each.key === key) ?? null;
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
