import {
  getArgumentValues,
  GraphQLError,
  Kind,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** No list of an input has more entries. */
const MOST_ENTRIES = 250;

/**
 * Shopify's errors for lists of arguments that are too long, by root field. It looks before anything is done, so an
 * answer with one has no data.
 */
export function findOversizedInputs(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] {
  const root = schema.getRootType(operation.operation);
  return operation.selectionSet.selections.flatMap((node) => {
    const field = node.kind === Kind.FIELD ? root?.getFields()[node.name.value] : undefined;
    if (!field || node.kind !== Kind.FIELD) return [];
    return findOversized(getArgumentValues(field, node, variables), [field.name]);
  });
}

function findOversized(value: unknown, path: readonly string[]): readonly GraphQLError[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length > MOST_ENTRIES) {
    const message = `The input array size of ${value.length} is greater than the maximum allowed of ${MOST_ENTRIES}.`;
    return [new GraphQLError(message, { path, extensions: { code: 'MAX_INPUT_SIZE_EXCEEDED' } })];
  }
  return Object.entries(value).flatMap(([name, each]) => findOversized(each, [...path, name]));
}
