import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isListType,
  Kind,
  OperationTypeNode,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
} from 'graphql';

import { adminSchema } from './schema.ts';

const MOST_CONNECTIONS = 5;
const DEEPEST = 2;

/** A bulk query that can be run, or what Shopify says of it: each sentence recorded but the one about its syntax. */
export function readBulkQuery(
  query: string,
): { readonly document: DocumentNode } | { readonly problems: readonly string[] } {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    // The words are our own expectation.
    return {
      problems: [`Invalid bulk query: ${error instanceof GraphQLError ? error.message : String(error)}`],
    };
  }
  const [operation] = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation?.operation !== OperationTypeNode.QUERY)
    return { problems: ['Invalid operation type. Only `query` operations are supported.'] };
  const problems = problemsOf(document);
  return problems.length > 0 ? { problems } : { document };
}

interface Connection {
  readonly name: string;
  readonly depth: number;
  readonly isInList: boolean;
  readonly usesNodes: boolean;
  /** It has connections below it and does not ask for the id to which they belong. */
  readonly lacksId: boolean;
}

function problemsOf(document: DocumentNode): readonly string[] {
  const { connections, hasNode } = connectionsIn(document);
  const withNodes = connections.filter(({ usesNodes }) => usesNodes).map(({ name }) => name);
  const withoutId = connections.filter(({ lacksId }) => lacksId).map(({ name }) => name);
  return [
    ...(hasNode ? ['Bulk queries cannot contain a top level `node` field.'] : []),
    ...(connections.length === 0 ? ['Bulk queries must contain at least one connection.'] : []),
    ...(connections.length > MOST_CONNECTIONS
      ? [`Bulk queries cannot contain more than ${MOST_CONNECTIONS} connections.`]
      : []),
    ...(connections.some(({ depth }) => depth > DEEPEST)
      ? [`Bulk queries cannot contain connections with a nesting depth greater than ${DEEPEST}.`]
      : []),
    ...(connections.some(({ isInList }) => isInList)
      ? ['Queries that contain a connection field within a list field are not currently supported.']
      : []),
    ...(withNodes.length > 0
      ? [
          `All connection fields in a bulk query must select their contents using 'edges' > 'node', e.g: '${withNodes[0]} { edges { node {'. Selecting via 'nodes' is not supported. Invalid connection fields: '${withNodes.join("', '")}'.`,
        ]
      : []),
    ...(withoutId.length > 0
      ? [
          `The parent 'node' field for a nested connection must select the 'id' field without an alias and must be of 'ID' return type. Connection fields without 'id': ${withoutId.join(', ')}.`,
        ]
      : []),
  ];
}

function connectionsIn(document: DocumentNode): {
  readonly connections: readonly Connection[];
  readonly hasNode: boolean;
} {
  const connections: Connection[] = [];
  const types = new TypeInfo(adminSchema());
  /** What stands above the field that is looked at: connections, and other lists. */
  const above: ('connection' | 'list' | null)[] = [];
  let hasNode = false;
  const kindOf = (): 'connection' | 'list' | null => {
    const type = types.getType();
    if (!type) return null;
    if (getNamedType(type).name.endsWith('Connection')) return 'connection';
    const isOfConnection = types.getParentType()?.name.endsWith('Connection') ?? false;
    return isListType(getNullableType(type)) && !isOfConnection ? 'list' : null;
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter(node) {
          const kind = kindOf();
          if (above.length === 0 && (node.name.value === 'node' || node.name.value === 'nodes'))
            hasNode = true;
          if (kind === 'connection')
            connections.push({
              name: node.name.value,
              depth: above.filter((each) => each === 'connection').length,
              isInList: above.includes('list'),
              usesNodes: fieldsOf(node).some(({ name }) => name.value === 'nodes'),
              lacksId: hasConnectionBelow(node) && !selectsId(node),
            });
          above.push(kind);
        },
        leave() {
          above.pop();
        },
      },
    }),
  );
  return { connections, hasNode };
}

const fieldsOf = ({ selectionSet }: FieldNode): readonly FieldNode[] =>
  (selectionSet?.selections ?? []).filter((each) => each.kind === Kind.FIELD);

/** The fields of a connection's `edges { node { … } }`. */
const nodeFields = (connection: FieldNode): readonly FieldNode[] =>
  fieldsOf(connection)
    .filter(({ name }) => name.value === 'edges')
    .flatMap(fieldsOf)
    .filter(({ name }) => name.value === 'node')
    .flatMap(fieldsOf);

const hasConnectionBelow = (connection: FieldNode): boolean =>
  nodeFields(connection).some((field) => fieldsOf(field).some(({ name }) => name.value === 'edges'));

const selectsId = (connection: FieldNode): boolean =>
  nodeFields(connection).some(({ name, alias }) => name.value === 'id' && !alias);
