import type { Field } from '../document/schema/kinds.ts';
import { present } from '../document/schema/walk.ts';
import { partOf } from '../document/schema/value-kinds.ts';
import type { Names } from './names.ts';
import { namesFor } from './names.ts';
import { isSayable, sayValue } from './say-value.ts';

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
 * on the other side are left out, and the rest are paired as they come: `Obon`, `Obon (2)`.
 */
export function pairItems(
  list: Field<'list'>,
  before: readonly unknown[],
  after: readonly unknown[],
  areEqual: (one: unknown, other: unknown) => boolean,
  names: Names,
): readonly Pair[] {
  const [beforeByName, afterByName] = [itemsByName(list, before), itemsByName(list, after)];
  return [...new Set([...beforeByName.keys(), ...afterByName.keys()])].flatMap((name) => {
    const [left, right] = withoutEqual(beforeByName.get(name) ?? [], afterByName.get(name) ?? [], areEqual);
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
      name: index === 0 ? name : `${name} (${index + 1})`,
      called: sayName(list, left[index] ?? right[index], names),
      before: left[index],
      after: right[index],
    }));
  });
}

function itemsByName(
  list: Field<'list'>,
  items: readonly unknown[],
): ReadonlyMap<string, readonly unknown[]> {
  const byName = new Map<string, unknown[]>();
  for (const item of items) {
    const name = nameOf(list, item);
    const known = byName.get(name);
    if (known) known.push(item);
    else byName.set(name, [item]);
  }
  return byName;
}

function withoutEqual(
  before: readonly unknown[],
  after: readonly unknown[],
  areEqual: (one: unknown, other: unknown) => boolean,
): readonly [readonly unknown[], readonly unknown[]] {
  const right = [...after];
  const left = before.filter((one) => {
    const equal = right.findIndex((other) => areEqual(one, other));
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
