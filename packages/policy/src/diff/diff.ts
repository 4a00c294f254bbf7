import type { Policy } from '../document/policy.ts';
import { isObject } from '../document/is-object.ts';
import { sayValue } from './say-value.ts';

/** One thing that a merchant changed, for a redline: what it said before and after, in words. */
export interface PolicyChange {
  /** Where, with the names of things instead of their numbers: `destinations.served.HK.freeFrom.amount`. */
  readonly path: string;
  readonly kind: 'changed' | 'added' | 'removed';
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What differs between two policies, in the order of the document. The order of lists means nothing, and an amount, a day or a
 * period is one value. Equal policies have no changes.
 */
export function diffPolicies(before: Policy, after: Policy): readonly PolicyChange[] {
  return compare(before, after, '');
}

function compare(before: unknown, after: unknown, path: string): readonly PolicyChange[] {
  const [said, says] = [sayValue(before), sayValue(after)];
  if (said !== null && says !== null) {
    return said === says ? [] : [{ path, kind: 'changed', before: said, after: says }];
  }
  const [left, right] = [partsOf(before), partsOf(after)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (!left.has(key)) return wholly('added', right.get(key), at);
    if (!right.has(key)) return wholly('removed', left.get(key), at);
    return compare(left.get(key), right.get(key), at);
  });
}

/** Something that is only on one side: one change for each value in it that says something. */
function wholly(kind: 'added' | 'removed', value: unknown, path: string): readonly PolicyChange[] {
  const says = sayValue(value);
  if (says !== null) {
    if (value === null || value === undefined) return [];
    return [{ path, kind, before: kind === 'removed' ? says : null, after: kind === 'added' ? says : null }];
  }
  return [...partsOf(value)].flatMap(([key, part]) => wholly(kind, part, `${path}.${key}`));
}

/** The fields of a section, or the items of a list by what names them; nothing for a single value. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> {
  if (Array.isArray(value)) return new Map(value.map((item: unknown, index) => [nameOf(item, index), item]));
  return new Map(isObject(value) ? Object.entries(value) : []);
}

/** What a merchant would call an item of a list: its country, its name, itself. */
function nameOf(item: unknown, index: number): string {
  if (!isObject(item)) return String(item);
  const name =
    item.country ?? item.name ?? item.event ?? item.province ?? item.carrier ?? item.throughDay ?? item.en;
  return typeof name === 'string' || typeof name === 'number'
    ? String(name)
    : (sayValue(item) ?? String(index));
}
