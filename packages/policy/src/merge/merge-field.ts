import type { Names } from '../diff/names.ts';
import { sayName, nameOf } from '../diff/pair-items.ts';
import { isSayable } from '../diff/say-value.ts';
import { joinPath } from '../document/join-path.ts';
import { languageNames, locales } from '../document/locales.ts';
import type { Field } from '../document/schema/kinds.ts';
import { itemsOf, partOf } from '../document/schema/value-kinds.ts';
import { present } from '../document/schema/walk.ts';
import { isSame } from '../document/is-same.ts';
import { collideInOrder, orderRows, rowsOf, type MergedRow } from './order-rows.ts';
import { sameRows } from './same-rows.ts';
import { sayWhole } from './say-whole.ts';
import type { Choice, Sides } from './sides.ts';
import { eachSide } from './sides.ts';

/** Something that both sides changed, and not to the same. In words; `null` where it is not there. */
export interface Collision extends Sides<string | null> {
  /** As in a {@link PolicyChange}: with the names of rows. */
  readonly path: string;
  readonly label: string;
  /** `null` while nobody has chosen. */
  readonly chosen: Choice | null;
}

/** Where values stand. */
export interface Spot {
  readonly path: string;
  readonly trail: readonly string[];
}

/** What was chosen, and where collisions are noted. */
export interface Merging {
  readonly choices: Readonly<Record<string, Choice | undefined>>;
  readonly collisions: Collision[];
  readonly names: Names;
}

/** Merges a part of the policy; `undefined` for what is not there any more. */
export function mergeField(field: Field, sides: Sides<unknown>, spot: Spot, merging: Merging): unknown {
  const { base, theirs, mine } = sides;
  if (isSame(theirs, base)) return mine;
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs;
  const part = present(field);
  if (part === null || isSayable(part) || !isThere(theirs) || !isThere(mine)) {
    return choose(
      sides,
      eachSide(sides, (value) => sayWhole(field, value, merging.names)),
      spot,
      merging,
    );
  }
  const below = (name: string, label: string | null, inner: Field) =>
    mergeField(
      inner,
      eachSide(sides, (value) => partOf(value, name)),
      inside(spot, name, label),
      merging,
    );
  switch (part.kind) {
    case 'section':
      return Object.fromEntries(
        Object.entries(part.fields).map(([name, inner]) => [
          name,
          below(name, present(inner)?.label ?? null, inner),
        ]),
      );
    case 'flags':
      return Object.fromEntries(
        Object.entries(part.keys).map(([key, label]) => [key, below(key, label, { ...part, kind: 'flag' })]),
      );
    case 'textPerLanguage':
      return Object.fromEntries(
        locales
          .map((locale) => [locale, below(locale, languageNames[locale], { ...part, kind: 'text' })] as const)
          .filter(([, text]) => text !== undefined),
      );
    case 'list':
      return mergeList(part, eachSide(sides, itemsOf), spot, merging);
    default:
      return part satisfies never;
  }
}

function mergeList(
  list: Field<'list'>,
  lists: Sides<readonly unknown[]>,
  spot: Spot,
  merging: Merging,
): readonly unknown[] {
  const rows = sameRows(list, lists, merging.names).flatMap((row): readonly MergedRow[] => {
    const value = mergeField(list.item, row.values, inside(spot, row.name, row.called), merging);
    return value === undefined ? [] : [{ row, value }];
  });
  const preferred = collideInOrder(rows) ? chooseOrder(list, rows, spot, merging) : 'mine';
  return orderRows(rows, preferred).map(({ value }) => value);
}

function chooseOrder(
  list: Field<'list'>,
  rows: readonly MergedRow[],
  { path, trail }: Spot,
  merging: Merging,
): Choice {
  const order = (side: keyof Sides<unknown>) =>
    rowsOf(side, rows)
      .map(({ value }) => sayName(list, value, merging.names) ?? nameOf(list, value))
      .join(', ');
  const names = { base: order('base'), theirs: order('theirs'), mine: order('mine') };
  const orders: Sides<Choice> = { base: 'mine', theirs: 'theirs', mine: 'mine' };
  return choose(orders, names, { path, trail: [...trail, 'Order'] }, merging);
}

/** Notes a collision, and gives what was chosen; mine until then. */
function choose<Value>(
  sides: Sides<Value>,
  words: Sides<string | null>,
  { path, trail }: Spot,
  { choices, collisions }: Merging,
): Value {
  const chosen = choices[path] ?? null;
  collisions.push({ path, label: trail.join(' › '), ...words, chosen });
  return chosen === 'theirs' ? sides.theirs : sides.mine;
}

const isThere = (value: unknown): boolean => value !== undefined && value !== null;

const inside = ({ path, trail }: Spot, name: string, label: string | null): Spot => ({
  path: joinPath(path, name),
  trail: label === null ? trail : [...trail, label],
});
