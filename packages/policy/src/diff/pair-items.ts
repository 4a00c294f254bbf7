import type { Field } from '../document/schema/kinds.ts';
import { present } from '../document/schema/walk.ts';
import { partOf } from '../document/schema/value-kinds.ts';
import type { Names } from './names.ts';
import { namesFor } from './names.ts';
import { isSayable, sayValue } from './say-value.ts';
import { tellApart } from './tell-apart.ts';

/** Paths are made of codes, whoever reads. */
const codes = namesFor([]);

/** An item of a list on both sides, or on one of them only: the other is `undefined`. */
export interface Pair {
  /** What a merchant would call it: its country, its name, itself. */
  readonly name: string;
  /** The same in words; `null` for an item that is its own name. */
  readonly called: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * The items of two lists by what they are called, whatever their order. Of several with one name, those that have an equal
 * on the other side are left out, and the rest are paired as they come. Each pair has a name of its own: that of its second
 * `Obon` is `Obon (2)`, as it stands after the change, or before it when it is taken out.
 */
export function pairItems(
  list: Field<'list'>,
  before: readonly unknown[],
  after: readonly unknown[],
  areEqual: (one: unknown, other: unknown) => boolean,
  names: Names,
): readonly Pair[] {
  const [beforeByName, afterByName] = [itemsByName(list, before), itemsByName(list, after)];
  const [tellName, tellCalled] = [tellApart(), tellApart()];
  return [...new Set([...beforeByName.keys(), ...afterByName.keys()])].flatMap((name) => {
    const [left, right] = withoutEqual(beforeByName.get(name) ?? [], afterByName.get(name) ?? [], areEqual);
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
      const [was, is] = [left[index], right[index]];
      const place = is?.place ?? was?.place ?? 1;
      const called = sayName(list, was?.item ?? is?.item, names);
      return {
        name: tellName(name, place),
        called: called === null ? null : tellCalled(called, place),
        before: was?.item,
        after: is?.item,
      };
    });
  });
}

/** An item, and its place among those of its name, counted from 1. */
interface Placed {
  readonly item: unknown;
  readonly place: number;
}

function itemsByName(list: Field<'list'>, items: readonly unknown[]): ReadonlyMap<string, readonly Placed[]> {
  const byName = new Map<string, Placed[]>();
  for (const item of items) {
    const name = nameOf(list, item);
    const known = byName.get(name) ?? [];
    known.push({ item, place: known.length + 1 });
    byName.set(name, known);
  }
  return byName;
}

function withoutEqual(
  before: readonly Placed[],
  after: readonly Placed[],
  areEqual: (one: unknown, other: unknown) => boolean,
): readonly [readonly Placed[], readonly Placed[]] {
  const right = [...after];
  const left = before.filter((one) => {
    const equal = right.findIndex((other) => areEqual(one.item, other.item));
    if (equal >= 0) right.splice(equal, 1);
    return equal < 0;
  });
  return [left, right];
}

/** What a merchant would call an item of a list: by its name field, or by itself. */
export function nameOf({ item, namedBy }: Field<'list'>, value: unknown): string {
  const name = namedBy === undefined ? value : partOf(value, namedBy);
  if (typeof name === 'string' || typeof name === 'number') return String(name);
  return item.kind === 'textPerLanguage' ? String(partOf(value, 'en')) : sayItem(item, value, codes);
}

/** Rows are called by their name; what is its own name stands in the change already. */
export function sayName({ item, namedBy }: Field<'list'>, value: unknown, names: Names): string | null {
  if (namedBy === undefined) return null;
  const name = item.kind === 'section' ? item.fields[namedBy] : undefined;
  if (name === undefined) return null;
  const said = partOf(value, namedBy);
  return isEventId(namedBy) && typeof said === 'string' ? names.event(said) : sayItem(name, said, names);
}

/** A rule of the policy names the event that it is for by its id. */
const isEventId = (name: string): boolean => name === 'event';

function sayItem(field: Field, value: unknown, names: Names): string {
  const part = present(field);
  return part !== null && isSayable(part) ? sayValue(part, value, names) : '';
}
