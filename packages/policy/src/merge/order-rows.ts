import type { SameRow } from './same-rows.ts';
import type { Choice } from './sides.ts';

/** A row that stays, with what it has become. */
export interface MergedRow {
  readonly row: SameRow;
  readonly value: unknown;
}

type Side = 'base' | Choice;

const placeIn =
  (side: Side) =>
  (one: MergedRow, other: MergedRow): number =>
    (one.row.at[side] ?? 0) - (other.row.at[side] ?? 0);

/** The rows that stand in a version, in its order. */
export const rowsOf = (side: Side, rows: readonly MergedRow[]): readonly MergedRow[] =>
  rows.filter(({ row }) => row.at[side] !== null).toSorted(placeIn(side));

const isAlike = (one: readonly MergedRow[], other: readonly MergedRow[]): boolean =>
  one.every((row, index) => row === other[index]);

/** Whether a side has put the rows of before into another order. */
const reorders = (side: Choice, rows: readonly MergedRow[]): boolean => {
  const kept = rows.filter(({ row }) => row.at.base !== null && row.at[side] !== null);
  return !isAlike(rowsOf('base', kept), rowsOf(side, kept));
};

/** Whether both sides have put the rows into another order, and not into the same one. */
export function collideInOrder(rows: readonly MergedRow[]): boolean {
  if (!reorders('theirs', rows) || !reorders('mine', rows)) return false;
  const common = rows.filter(
    ({ row }) => row.at.theirs !== null && row.at.mine !== null && row.at.base !== null,
  );
  return !isAlike(rowsOf('theirs', common), rowsOf('mine', common));
}

/**
 * The rows in their order: as whoever changed it has it, else as it was; `preferred` when both did. What was added stands
 * behind the row that it was put behind; of what both put behind the same row, it does not matter whose comes first.
 */
export function orderRows(rows: readonly MergedRow[], preferred: Choice): readonly MergedRow[] {
  const [theirs, mine] = [reorders('theirs', rows), reorders('mine', rows)];
  const leading: Side = theirs && mine ? preferred : theirs ? 'theirs' : mine ? 'mine' : 'base';
  const old = rows.filter(({ row }) => row.at.base !== null);
  const led = rowsOf(leading, old);
  // A row of before that the leading side took out, and that stays, stands where it stood.
  const backbone = old
    .filter((row) => !led.includes(row))
    .toSorted(placeIn('base'))
    .reduce<readonly MergedRow[]>((order, row) => putBehind(order, row, rowsOf('base', old)), led);
  const runs = [...runsOf('theirs', rows), ...runsOf('mine', rows)].toSorted(byText);
  return runs.reduce<readonly MergedRow[]>((order, run) => {
    const rest = run.added.filter((row) => !order.includes(row));
    const at = run.behind === null ? 0 : order.indexOf(run.behind) + 1;
    return [...order.slice(0, at), ...rest, ...order.slice(at)];
  }, backbone);
}

function putBehind(
  order: readonly MergedRow[],
  row: MergedRow,
  within: readonly MergedRow[],
): readonly MergedRow[] {
  const before = within.slice(0, within.indexOf(row)).findLast((each) => order.includes(each));
  const at = before === undefined ? 0 : order.indexOf(before) + 1;
  return [...order.slice(0, at), row, ...order.slice(at)];
}

/** What a side has added in one place: behind a row of before, or at the beginning. */
interface Run {
  readonly behind: MergedRow | null;
  readonly added: readonly MergedRow[];
}

function runsOf(side: Choice, rows: readonly MergedRow[]): readonly Run[] {
  const runs: { behind: MergedRow | null; added: MergedRow[] }[] = [];
  let run: { behind: MergedRow | null; added: MergedRow[] } = { behind: null, added: [] };
  for (const row of rowsOf(side, rows)) {
    if (row.row.at.base === null) run.added.push(row);
    else {
      runs.push(run);
      run = { behind: row, added: [] };
    }
  }
  return [...runs, run].filter(({ added }) => added.length > 0);
}

/** In one order, whoever's they are. */
const byText = (one: Run, other: Run): number => {
  const text = ({ added }: Run) => JSON.stringify(added.map(({ value }) => value));
  return text(one) < text(other) ? 1 : -1;
};
