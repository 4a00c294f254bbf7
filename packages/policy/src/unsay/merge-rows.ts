import type { StatementId } from '../statements.ts';
import type { Found, FoundValue } from './found.ts';

/** What a statement was found to say, or a row of it. */
export interface Heard {
  readonly statement: StatementId;
  readonly found: Found;
}

/**
 * The rows of a list from all the statements that say some of them: what they say of the same row belongs together, in
 * the order of the statement that says the most. A row that stands for several countries is one for each.
 */
export function mergeRows(said: readonly Heard[]): readonly (readonly Heard[])[] {
  const rows = said.flatMap(({ statement, found }) =>
    eachOf(found).map((one): Heard => ({ statement, found: one })),
  );
  const statements = [...new Set(rows.map(({ statement }) => statement))];
  const of = (statement: StatementId) => rows.filter((row) => row.statement === statement);
  const [most, ...others] = [...statements].sort((one, other) => of(other).length - of(one).length);

  if (most === undefined || others.length === 0) return rows.map((row) => [row]);
  const shared = pathsOf(of(most)).filter((path) =>
    others.every((other) => pathsOf(of(other)).includes(path)),
  );
  const key = ({ found }: Heard): string =>
    JSON.stringify(shared.map((path) => found.values.find((value) => value.path === path)?.value));
  const merged = new Map<string, Heard[]>();
  for (const row of [most, ...others].flatMap(of))
    merged.set(key(row), [...(merged.get(key(row)) ?? []), row]);
  return [...merged.values()];
}

/** The values that every row of a statement says. */
function pathsOf(rows: readonly Heard[]): readonly string[] {
  const [first, ...more] = rows.map(({ found }) => found.values.map(({ path }) => path));
  return (first ?? []).filter((path) => more.every((paths) => paths.includes(path)));
}

function eachOf(found: Found): readonly Found[] {
  const together = found.values.find(({ isEach }) => isEach);
  if (together === undefined || !Array.isArray(together.value)) return [found];
  const one = (value: unknown): FoundValue => ({ ...together, isEach: false, value });
  return together.value.map((value: unknown) => ({
    ...found,
    values: found.values.map((each) => (each === together ? one(value) : each)),
  }));
}
