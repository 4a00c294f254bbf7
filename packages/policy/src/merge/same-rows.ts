import type { Names } from '../diff/names.ts';
import { sayName, nameOf } from '../diff/pair-items.ts';
import { tellApart } from '../diff/tell-apart.ts';
import type { Field } from '../document/schema/kinds.ts';
import { isSame } from '../document/is-same.ts';
import type { Sides } from './sides.ts';

/** One row of a list in all three versions: where it stands in each (`null` for nowhere), and what it is there. */
export interface SameRow {
  readonly name: string;
  /** In words; `null` for an item that is its own name. */
  readonly called: string | null;
  readonly at: Sides<number | null>;
  readonly values: Sides<unknown>;
}

/**
 * The rows of three lists by what they are called, as `pairItems` has it: of several with one name, those that are equal
 * belong together, and the rest as they come. A row that both sides added under one name is one row.
 */
export function sameRows(
  list: Field<'list'>,
  lists: Sides<readonly unknown[]>,
  say: Names,
): readonly SameRow[] {
  const { base, theirs, mine } = lists;
  const places = [base, theirs, mine].map((items) => placesByName(list, items));
  const [tellName, tellCalled] = [tellApart(), tellApart()];
  const names = new Set(places.flatMap((each) => [...each.keys()]));
  return [...names].flatMap((name) => {
    const [inBase = [], inTheirs = [], inMine = []] = places.map((each) => each.get(name) ?? []);
    const byTheirs = partners(base, inBase, theirs, inTheirs);
    const byMine = partners(base, inBase, mine, inMine);
    const newTheirs = inTheirs.filter((index) => ![...byTheirs.values()].includes(index));
    const newMine = inMine.filter((index) => ![...byMine.values()].includes(index));
    const added = partners(theirs, newTheirs, mine, newMine);
    const rows: readonly Sides<number | null>[] = [
      ...inBase.map((at) => ({
        base: at,
        theirs: byTheirs.get(at) ?? null,
        mine: byMine.get(at) ?? null,
      })),
      ...newTheirs.map((at) => ({ base: null, theirs: at, mine: added.get(at) ?? null })),
      ...newMine
        .filter((at) => ![...added.values()].includes(at))
        .map((at) => ({ base: null, theirs: null, mine: at })),
    ];
    const placeOf = ({ base: was, theirs: their, mine: my }: Sides<number | null>): number =>
      1 +
      (my !== null
        ? inMine.indexOf(my)
        : their !== null
          ? inTheirs.indexOf(their)
          : inBase.indexOf(was ?? 0));
    return rows.map((at): SameRow => {
      const values = {
        base: itemAt(base, at.base),
        theirs: itemAt(theirs, at.theirs),
        mine: itemAt(mine, at.mine),
      };
      const called = sayName(list, values.mine ?? values.theirs ?? values.base, say);
      return {
        name: tellName(name, placeOf(at)),
        called: called === null ? null : tellCalled(called, placeOf(at)),
        at,
        values,
      };
    });
  });
}

/** At which places of a list rows of each name stand. */
function placesByName(
  list: Field<'list'>,
  items: readonly unknown[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const name = nameOf(list, item);
    places.set(name, [...(places.get(name) ?? []), index]);
  }
  return places;
}

const itemAt = (items: readonly unknown[], at: number | null): unknown =>
  at === null ? undefined : items[at];

/** Which of the right belongs to which of the left: its equal, else the next that is left over. */
function partners(
  left: readonly unknown[],
  atLeft: readonly number[],
  right: readonly unknown[],
  atRight: readonly number[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const rest = [...atRight];
  for (const one of atLeft) {
    const equal = rest.findIndex((other) => isSame(left[one], right[other]));
    if (equal >= 0) found.set(one, rest.splice(equal, 1)[0] ?? 0);
  }
  for (const one of atLeft) {
    const next = found.has(one) ? undefined : rest.shift();
    if (next !== undefined) found.set(one, next);
  }
  return found;
}
