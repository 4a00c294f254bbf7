import { isMoney, itemsOf } from '../document/schema/value-kinds.ts';
import { find, type Standpoint } from './place.ts';
import type { Expected, Rows } from './statement.ts';

/** Whether every value is as a condition expects; a list of which rows are said counts only those. */
export function holds(
  condition: Readonly<Record<string, Expected | undefined>>,
  at: Standpoint,
  rows: Readonly<Record<string, Rows | undefined>> = {},
): boolean {
  return Object.entries(condition).every(([path, expected]) => {
    const said = rows[path];
    const value = said ? rowsOf(path, said, at) : find(at, path)?.value;
    return expected === undefined || isAs(value, expected, at);
  });
}

function isAs(value: unknown, expected: Expected, at: Standpoint): boolean {
  if (expected === 'something') return !isNothing(value);
  if (expected === 'nothing') return isNothing(value);
  if (typeof expected === 'object') return simple(value) === simple(find(at, expected.sameAs)?.value);
  return simple(value) === expected;
}

/** Nothing there, an empty list, or switches that are all off. */
function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return itemsOf(value).length === 0;
  return typeof value === 'object' && Object.values(value).every((each) => each === false);
}

const simple = (value: unknown): unknown => (isMoney(value) ? value.minor : value);

/** The rows of a list that are said, each as the place to say it from. */
export function rowsOf(list: string, { where }: Rows, at: Standpoint): readonly Standpoint[] {
  const found = find(at, list);
  if (found === null) return [];
  const rows = itemsOf(found.value).map((_, index) => ({ ...at, row: `${found.path}.${index}` }));
  return where === undefined ? rows : rows.filter((row) => where.some((condition) => holds(condition, row)));
}
