/**
 * A plugin of GraphQL Code Generator beside its `typescript-operations`: writes which operations there are, by their text,
 * and what each answer must look like, so that the app can check an answer before it believes its type.
 */
import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  OperationTypeNode,
  Kind,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  GraphQLOutputType,
  GraphQLSchema,
  InlineFragmentNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import type { Fields, Leaf, Shape } from '../app/admin-api/shape.ts';

interface Source {
  readonly document?: DocumentNode;
  readonly rawSDL?: string;
}

interface Config {
  /** What arrives for each of the schema's scalars; `anything` for those that are not in it. */
  readonly leaves: Readonly<Record<string, Leaf>>;
}

/** What GraphQL Code Generator calls. Throws for a selection that cannot be told apart in an answer. */
export function plugin(schema: GraphQLSchema, sources: readonly Source[], config: Config) {
  const operations = sources.flatMap(({ document, rawSDL = '' }) =>
    (document?.definitions ?? []).flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [{ text: rawSDL, definition }] : [],
    ),
  );
  const types = operations.map(({ text, definition }) => {
    const name = `${definition.name?.value ?? ''}${definition.operation === OperationTypeNode.QUERY ? 'Query' : 'Mutation'}`;
    return `  readonly ${JSON.stringify(text)}: { readonly answer: ${name}; readonly variables: ${name}Variables };`;
  });
  const shapes = operations.map(
    ({ text, definition }) =>
      `  ${JSON.stringify(text)}: ${JSON.stringify(shapeOperation(schema, definition, config))},`,
  );
  return {
    prepend: ["import type { Shape } from '../shape.ts';"],
    content: [
      '/** Every operation that the app sends, by its text. */',
      `export interface AdminOperations {\n${types.join('\n')}\n}`,
      '/** What their answers must look like. */',
      `export const shapes: { readonly [Text in keyof AdminOperations]: Shape } = {\n${shapes.join('\n')}\n};`,
    ].join('\n'),
  };
}

/** What the `data` of an operation's answer must look like. */
function shapeOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  { leaves }: Config,
): Shape {
  const name = operation.name?.value ?? '';

  function shapeType(type: GraphQLOutputType, selected: SelectionSetNode | undefined): Shape {
    if (!isNonNullType(type)) return { nullable: shapePresent(type, selected) };
    return shapePresent(type.ofType, selected);
  }

  function shapePresent(type: GraphQLOutputType, selected: SelectionSetNode | undefined): Shape {
    if (isListType(type)) return { list: shapeType(type.ofType, selected) };
    if (selected) return shapeSelection(getNamedType(type).name, selected);
    return isEnumType(type) ? 'text' : (leaves[getNamedType(type).name] ?? 'anything');
  }

  function shapeSelection(typeName: string, { selections }: SelectionSetNode): Shape {
    const fields = shapeFields(
      typeName,
      selections.filter((each) => each.kind === Kind.FIELD),
    );
    const fragments = selections.filter((each) => each.kind === Kind.INLINE_FRAGMENT);
    if (fragments.length === 0) return { fields };
    if (!('__typename' in fields)) throw new Error(`${name}: ask for __typename beside "... on"`);
    return { fields, on: Object.fromEntries(fragments.map(shapeFragment)) };
  }

  function shapeFragment({ typeCondition, selectionSet }: InlineFragmentNode): [string, Fields] {
    const typeName = typeCondition?.name.value ?? '';
    if (!isObjectType(schema.getType(typeName)))
      throw new Error(`${name}: "... on ${typeName}" is no object`);
    return [
      typeName,
      shapeFields(
        typeName,
        selectionSet.selections.filter((each) => each.kind === Kind.FIELD),
      ),
    ];
  }

  function shapeFields(typeName: string, selected: readonly FieldNode[]): Fields {
    return Object.fromEntries(
      selected.map(({ alias, name: field, selectionSet }) => {
        if (field.value === '__typename') return ['__typename', 'text'];
        return [(alias ?? field).value, shapeType(fieldType(typeName, field.value), selectionSet)];
      }),
    );
  }

  function fieldType(typeName: string, field: string): GraphQLOutputType {
    const type = schema.getType(typeName);
    const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
    if (!found) throw new Error(`${name}: there is no ${typeName}.${field}`);
    return found.type;
  }

  return shapeSelection(schema.getRootType(operation.operation)?.name ?? '', operation.selectionSet);
}
