import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

/** A request that is valid by the schema, and the values of its variables. */
export interface CostedRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What an object costs that does not cost 1: amounts and paging come with their owner, counting is dear. */
const costOfType: Readonly<Record<string, number>> = { MoneyBag: 0, MoneyV2: 0, PageInfo: 0, Count: 10 };
const costOfMutation: Readonly<Record<string, number>> = { deliveryProfileUpdate: 100 };
const usualMutation = 10;

/** The place of an answer that is not known yet: everything is there, lists are as long as asked for. */
const expected: unique symbol = Symbol('expected');

/**
 * What a request may cost at most, in Shopify's points: `requestedQueryCost`. The rules are read off recorded answers
 * (`recorded-costs.test.ts`); the published ones say less: how a list grows with its length is not told, and grows by the
 * logarithm.
 */
export const estimateCost = (request: CostedRequest): number => costWith(request, expected);

/**
 * What its answer has cost: what is not there costs nothing below it, and lists count by what they hold.
 * @param requested its estimate, which is the most
 */
export const actualCost = (request: CostedRequest, data: unknown, requested: number): number =>
  Math.min(costWith(request, data ?? {}), requested);

function costWith({ schema, document, operation, variables }: CostedRequest, answer: unknown): number {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const isMutation = root === schema.getMutationType();

  const costOfAll = (
    type: GraphQLCompositeType,
    nodes: readonly SelectionNode[],
    found: unknown,
    free: boolean,
  ) =>
    dearest(selectFields(schema, fragments, type, nodes), ({ parent, node }) =>
      costOfField(parent, node, found, free),
    );

  function costOfField(parent: GraphQLCompositeType, node: FieldNode, found: unknown, free: boolean): number {
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!type || !isCompositeType(type)) return 0;
    const value = at(found, node.alias?.value ?? node.name.value);
    if (value === undefined) return 0;
    const nodes = node.selectionSet?.selections ?? [];
    if (type.name.endsWith('Connection')) {
      return value === null ? 0 : 2 + costOfPage(type, nodes, value, pageSize(node, variables));
    }
    const isRoot = parent === root;
    const own =
      isRoot && isMutation ? (costOfMutation[node.name.value] ?? usualMutation) : ownCost(type.name, free);
    const below = (each: unknown) => (each === null ? 0 : costOfAll(type, nodes, each, isRoot && isMutation));
    return own + Math.max(0, ...(Array.isArray(value) ? value : [value]).map(below));
  }

  function costOfPage(
    type: GraphQLCompositeType,
    nodes: readonly SelectionNode[],
    page: unknown,
    size: number,
  ) {
    return selectFields(schema, fragments, type, nodes).reduce((sum, { parent, node }) => {
      const name = node.name.value;
      if (name !== 'nodes' && name !== 'edges') return sum;
      const item = isObjectType(parent) ? parent.getFields()[name] : undefined;
      const type = item && getNamedType(item.type);
      if (!type || !isCompositeType(type)) return sum;
      const list = at(page, node.alias?.value ?? name);
      const inside = node.selectionSet?.selections ?? [];
      const each = (value: unknown) => costOfAll(type, inside, value, false) + (name === 'nodes' ? 1 : 0);
      if (list === expected) return sum + timesCounted(size) * each(expected);
      const held: readonly unknown[] = Array.isArray(list) ? list : [];
      if (held.length === 0) return sum + (name === 'nodes' ? timesCounted(size) : 0);
      return sum + Math.min(held.length, timesCounted(size)) * Math.max(...held.map(each));
    }, 0);
  }

  return costOfAll(root, operation.selectionSet.selections, answer, false);
}

/** In a mutation's payload, the objects that it gives back come with it. */
const ownCost = (type: string, free: boolean): number => (free ? 0 : (costOfType[type] ?? 1));

/** `first` or `last` of a connection; 0 where neither is given, which is refused later. */
function pageSize({ arguments: given = [] }: FieldNode, variables: CostedRequest['variables']): number {
  const sizes = given.filter(({ name }) => name.value === 'first' || name.value === 'last');
  return Math.max(0, ...sizes.map(({ value }) => Number(valueFromASTUntyped(value, variables) ?? 0)));
}

/** How often Shopify counts what one entry of a list costs, for a list of up to so many. */
const timesCounted = (size: number): number => (size < 1 ? 0 : Math.max(1, Math.floor(2 * Math.log(size))));

interface Selected {
  readonly parent: GraphQLCompositeType;
  readonly node: FieldNode;
  /** The object that it is only asked of, below an interface or a union; `null` for all. */
  readonly only: string | null;
}

/** The fields of a selection, with those of its fragments. */
function selectFields(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  type: GraphQLCompositeType,
  nodes: readonly SelectionNode[],
): readonly Selected[] {
  return nodes.flatMap((node): readonly Selected[] => {
    if (node.kind === Kind.FIELD) return [{ parent: type, node, only: null }];
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    const name = fragment?.typeCondition?.name.value;
    const of = name === undefined ? type : schema.getType(name);
    if (!fragment || !isCompositeType(of)) return [];
    const only = isAbstractType(type) && !isAbstractType(of) ? of.name : null;
    return selectFields(schema, fragments, of, fragment.selectionSet.selections).map((each) => ({
      ...each,
      only: each.only ?? only,
    }));
  });
}

/** The cost of what is asked of every object, and of the dearest object that it can be. */
function dearest(all: readonly Selected[], cost: (each: Selected) => number): number {
  const sums = new Map<string | null, number>();
  for (const each of all) sums.set(each.only, (sums.get(each.only) ?? 0) + cost(each));
  const common = sums.get(null) ?? 0;
  sums.delete(null);
  return common + Math.max(0, ...sums.values());
}

function at(found: unknown, key: string): unknown {
  if (found === expected) return expected;
  return typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
}
