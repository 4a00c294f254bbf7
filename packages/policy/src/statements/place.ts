import { joinPath } from '../document/join-path.ts';
import type { Policy } from '../document/policy.ts';
import type { Described } from '../document/schema/walk.ts';
import { placeAt } from '../document/schema/look-up.ts';
import { itemsOf, partOf } from '../document/schema/value-kinds.ts';

/** Where in a policy a sentence stands: at its root, or at a row of a list. */
export interface Standpoint {
  readonly policy: Policy;
  /** Empty at the root: `destinations.served.0`. */
  readonly row: string;
}

/** A value of a policy, where it stands, and what is declared about it. */
export interface Found {
  readonly path: string;
  readonly field: Described;
  readonly value: unknown;
}

/** The value that a path means from here: one of the row when the row has it, else one of the policy. */
export const find = ({ policy, row }: Standpoint, path: string): Found | null =>
  findAt(policy, joinPath(row, path)) ?? findAt(policy, path);

function findAt(policy: Policy, path: string): Found | null {
  const place = placeAt(path);
  return place && { path, field: place.field, value: valueAt(policy, path) };
}

/** The value at a path, rows by their numbers; `undefined` where there is none. */
export function valueAt(policy: Policy, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (Array.isArray(value) ? itemsOf(value)[Number(name)] : partOf(value, name)),
      policy,
    );
}
