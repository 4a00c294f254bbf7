import fc from 'fast-check';
import { expect, test } from 'vitest';

import { shapes } from './generated/admin.ts';
import { findMisfit } from './shape.ts';
import type { Fields, Leaf, Shape } from './shape.ts';

const leaves: Readonly<Record<Leaf, fc.Arbitrary<unknown>>> = {
  text: fc.string(),
  number: fc.integer(),
  boolean: fc.boolean(),
  instant: fc.constantFrom('2026-11-29T10:00:00Z', '2026-11-29T10:00:00.5-05:00'),
  anything: fc.constantFrom('any', 1, null),
};

const answersOf = (shape: Shape): fc.Arbitrary<unknown> => {
  if (typeof shape === 'string') return leaves[shape];
  if ('nullable' in shape) return fc.option(answersOf(shape.nullable));
  if ('list' in shape) return fc.array(answersOf(shape.list), { maxLength: 3 });
  return fc.oneof(
    objectsOf(shape.fields),
    ...Object.entries(shape.on ?? {}).map(([name, fields]) =>
      objectsOf({ ...shape.fields, ...fields }).map((object) => ({ ...object, __typename: name })),
    ),
  );
};

const objectsOf = (fields: Fields): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, answersOf(shape)])));

/** An answer without one of its values, once for each of them. */
const removalsIn = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((item, index) => removalsIn(item).map((less) => items.with(index, less)));
  }
  if (typeof value !== 'object' || value === null) return [undefined];
  return Object.entries(value).flatMap(([name, item]) =>
    removalsIn(item).map((less) => ({ ...value, [name]: less })),
  );
};

const operations = Object.entries(shapes).map(([text, shape]) => ({
  name: /(?:query|mutation) (\w+)/.exec(text)?.[1],
  shape,
}));

test.each(operations)('every answer to $name by the schema fits', ({ shape }) => {
  fc.assert(
    fc.property(answersOf(shape), (answer) => {
      expect(findMisfit(shape, answer)).toBeNull();
    }),
  );
});

test.each(operations)('an answer to $name that lacks one of its values does not fit', ({ shape }) => {
  fc.assert(
    fc.property(answersOf(shape), (answer) => {
      for (const less of removalsIn(answer)) expect(findMisfit(shape, less)).not.toBeNull();
    }),
    { numRuns: 20 },
  );
});

test.each<[Shape, unknown, string | null]>([
  ['text', 7, 'data is no text'],
  ['text', null, 'data is no text'],
  ['number', '7', 'data is no number'],
  ['boolean', 'false', 'data is no boolean'],
  ['instant', 'yesterday', 'data is no instant'],
  ['instant', '2026-11-29', 'data is no instant'],
  ['anything', undefined, 'data is no anything'],
  [{ nullable: 'text' }, null, null],
  [{ nullable: 'text' }, undefined, 'data is no text'],
  [{ list: 'text' }, ['one', 2], 'data.1 is no text'],
  [{ list: 'text' }, { 0: 'one' }, 'data is no list'],
  [{ fields: { shop: { fields: { name: 'text' } } } }, { shop: null }, 'data.shop is no object'],
  [{ fields: { shop: { fields: { name: 'text' } } } }, { shop: { name: 7 } }, 'data.shop.name is no text'],
  [{ fields: { shop: { fields: { name: 'text' } } } }, {}, 'data.shop is no object'],
  [{ fields: {} }, [], 'data is no object'],
  [{ fields: { __typename: 'text' }, on: { A: { a: 'text' } } }, { __typename: 'A' }, 'data.a is no text'],
  [{ fields: { __typename: 'text' }, on: { A: { a: 'text' } } }, { __typename: 'B' }, null],
])('by the shape %j, %j: %j', (shape, value, misfit) => {
  expect(findMisfit(shape, value)).toBe(misfit);
});
