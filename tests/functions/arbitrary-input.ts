import fc from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type GraphQLEnumType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { isRecord } from './records.ts';

/** Values that a field may take besides those of its type, by response key. */
export type KnownValues = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.constantFrom(
    '',
    ' ',
    '0',
    'null',
    '__proto__',
    'constructor',
    '\u0000',
    'PO Box 12',
    '私書箱12号',
    '12 Elm St',
  ),
);

const decimals = fc.oneof(
  fc.integer({ min: 0, max: 500_000 }).map((cents) => (cents / 100).toFixed(2)),
  fc.constantFrom(
    '0.0',
    '-0.0',
    '-12.5',
    '99.995',
    '1e3',
    '999999999999999999999.99',
    '0.00000000001',
    '100.0',
    '1000.0',
  ),
);

const dates = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });

/** What arrives for each scalar; the odd strings are those that the types allow. */
const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  Boolean: fc.boolean(),
  Int: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(-1, 2_147_483_647)),
  Float: fc.double({ noNaN: true, noDefaultInfinity: true }),
  String: words,
  ID: words,
  Handle: words,
  Decimal: decimals,
  Date: dates.map((date) => date.toISOString().slice(0, 10)),
  JSON: fc.jsonValue(),
};

/** Inputs for a query: every nullable field may be null, lists are empty, short or (seldom) 500 items long. */
export function arbitraryInput(
  schema: GraphQLSchema,
  selection: SelectionSetNode,
  known: KnownValues,
): fc.Arbitrary<unknown> {
  const root = schema.getQueryType();
  if (root == null) throw new Error('the schema has no query type');
  return objectOf(root, selection);

  function objectOf(type: GraphQLObjectType, { selections }: SelectionSetNode): fc.Arbitrary<unknown> {
    const fields: Record<string, fc.Arbitrary<unknown>> = {};
    for (const node of selections) {
      if (node.kind !== Kind.FIELD) continue;
      const key = node.alias?.value ?? node.name.value;
      const field = type.getFields()[node.name.value];
      if (field === undefined) throw new Error(`${type.name} has no ${node.name.value}`);
      fields[key] = valueOf(field.type, node.selectionSet, key);
    }
    return fc.record(fields);
  }

  function valueOf(
    type: GraphQLOutputType,
    selection: SelectionSetNode | undefined,
    key: string,
  ): fc.Arbitrary<unknown> {
    if (!isNonNullType(type)) return fc.option(present(type, selection, key), { nil: null, freq: 4 });
    return present(type.ofType, selection, key);
  }

  function present(type: GraphQLOutputType, selection: SelectionSetNode | undefined, key: string) {
    if (isListType(type)) return listOf(valueOf(type.ofType, selection, key), key);
    const named = getNamedType(type);
    if (isObjectType(named) && selection !== undefined) return objectOf(named, selection);
    if (selection !== undefined) return fc.oneof(...membersOf(selection));
    const ofType = isEnumType(named) ? valuesOf(named) : (scalars[named.name] ?? words);
    return known[key] === undefined ? ofType : fc.oneof({ weight: 3, arbitrary: known[key] }, ofType);
  }

  /** A union: each selected member, and one that no fragment selects anything of. */
  function membersOf({ selections }: SelectionSetNode): readonly fc.Arbitrary<unknown>[] {
    const members = selections.flatMap((node) => {
      if (node.kind !== Kind.INLINE_FRAGMENT) return [];
      const type = schema.getType(node.typeCondition?.name.value ?? '');
      return isObjectType(type) ? [objectOf(type, node.selectionSet)] : [];
    });
    return [...members, fc.constant({})];
  }
}

function valuesOf(type: GraphQLEnumType): fc.Arbitrary<unknown> {
  return fc.constantFrom(...type.getValues().map(({ name }) => name));
}

function listOf(item: fc.Arbitrary<unknown>, key: string): fc.Arbitrary<unknown> {
  const short = fc.array(item, { maxLength: 4 });
  if (!/lines$/i.test(key)) return short;
  const long = fc.tuple(item, fc.constantFrom(200, 500));
  return fc.oneof(
    { weight: 60, arbitrary: short },
    { weight: 1, arbitrary: long.map(([one, count]) => Array.from({ length: count }, () => one)) },
  );
}

/** Shopify's handles are unique within a cart; arbitrary ones are made so. */
export function withUniqueHandles(input: unknown): unknown {
  let next = 0;
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (key === 'jsonValue') return [key, inner];
        return [key, key === 'handle' ? `${String(inner)}-${(next += 1)}` : visit(inner)];
      }),
    );
  };
  return visit(input);
}
