import { joinPath } from '../document/join-path.ts';
import type { Policy } from '../document/policy.ts';
import type { Field } from '../document/schema/kinds.ts';
import { policySchema } from '../document/schema/policy.ts';
import { itemsOf, partOf } from '../document/schema/value-kinds.ts';
import { present, type Described } from '../document/schema/walk.ts';

/** A part of a policy and what is declared about it, on the way down a path. */
interface Part {
  /** As the document has it: a row by its place. */
  readonly at: string;
  /** As a note has it: a row by what it is called; `null` for a row without a name. */
  readonly called: string | null;
  readonly field: Described;
  readonly value: unknown;
}

/**
 * Where a value stands that is named without places in lists: `destinations.served.US.flat` is `destinations.served.0.flat`
 * as long as the United States come first. Rows are meant by what they are called, because their places change.
 * @returns `null` for what is not in the policy, and for a row that is named by its place.
 */
export const pathNamed = (policy: Policy, name: string): string | null =>
  follow(policy, name, (part, step) => part.called === step)
    ?.map(({ at }) => at)
    .join('.') ?? null;

/** The other way round: how a note names the value at a path; `null` for one that has no name that stays. */
export function nameOfPath(policy: Policy, path: string): string | null {
  const parts = follow(policy, path, (part, step) => part.at === step);
  if (parts === null || parts.some(({ called }) => called === null)) return null;
  const name = parts.map(({ called }) => called).join('.');
  // Of two rows with one name only the first is meant by it.
  return pathNamed(policy, name) === path ? name : null;
}

/** The parts along a path, each the first of its section or list that is the step; `null` where none is. */
function follow(
  policy: Policy,
  path: string,
  is: (part: Part, step: string) => boolean,
): readonly Part[] | null {
  const parts: Part[] = [];
  let around: Pick<Part, 'field' | 'value'> = { field: policySchema, value: policy };
  for (const step of path.split('.')) {
    const part = partsIn(around).find((each) => is(each, step));
    if (part === undefined) return null;
    parts.push(part);
    around = part;
  }
  return parts;
}

/** What is in a section or a list, as far as it is there. */
function partsIn({ field, value }: Pick<Part, 'field' | 'value'>): readonly Part[] {
  if (field.kind === 'section') {
    return Object.entries(field.fields).flatMap(([name, each]) =>
      partOfKind(each, name, name, partOf(value, name)),
    );
  }
  if (field.kind !== 'list') return [];
  return itemsOf(value).flatMap((row, index) =>
    partOfKind(field.item, String(index), callRow(field, row), row),
  );
}

function partOfKind(field: Field, at: string, called: string | null, value: unknown): readonly Part[] {
  const there = present(field);
  return there === null || value === undefined || value === null ? [] : [{ at, called, field: there, value }];
}

/** What a row is called: its id, where rules refer to it by one, or its name; `null` for what cannot stand in a slot. */
function callRow({ namedBy }: Field<'list'>, row: unknown): string | null {
  const called = partOf(row, 'id') ?? (namedBy === undefined ? null : partOf(row, namedBy));
  return typeof called === 'string' && /^[^.{}:~]+$/.test(called) ? called : null;
}

/** A value of a policy that notes can name. */
export interface NamedValue {
  readonly name: string;
  readonly path: string;
  readonly field: Described;
  readonly value: unknown;
}

/** Every single value that notes can name, in the order of the document. */
export const namedValues = (policy: Policy): readonly NamedValue[] =>
  valuesBelow({ field: policySchema, value: policy }, '', '').filter(
    ({ name, path }) => pathNamed(policy, name) === path,
  );

const valuesBelow = (
  around: Pick<Part, 'field' | 'value'>,
  name: string,
  path: string,
): readonly NamedValue[] =>
  partsIn(around).flatMap((part) => {
    if (part.called === null) return [];
    const here = { ...part, name: joinPath(name, part.called), path: joinPath(path, part.at) };
    return [here, ...valuesBelow(part, here.name, here.path)];
  });
