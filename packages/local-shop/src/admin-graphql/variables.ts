import {
  coerceInputValue,
  GraphQLError,
  isEnumType,
  isInputType,
  isNonNullType,
  typeFromAST,
  valueFromAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';

interface Problem {
  readonly path: readonly (string | number)[];
  readonly explanation: string;
}

/** Checks the variables of an operation and words what is wrong as Shopify does: one error a variable, all its problems in it. */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  raw: Readonly<Record<string, unknown>>,
): { readonly values: Readonly<Record<string, unknown>>; readonly errors: readonly GraphQLError[] } {
  const values: Record<string, unknown> = {};
  const errors: GraphQLError[] = [];
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) continue; // validation has refused the document already
    if (!(name in raw) && !isNonNullType(type)) {
      if (definition.defaultValue) values[name] = valueFromAST(definition.defaultValue, type);
      continue;
    }
    const problems: Problem[] = [];
    values[name] = coerceInputValue(raw[name] ?? null, type, (path, _value, error) => {
      problems.push(problemOf(schema, path, error.message));
    });
    if (problems.length > 0) errors.push(invalidVariable(definition, String(type), raw[name], problems));
  }
  return { values, errors };
}

function invalidVariable(
  definition: VariableDefinitionNode,
  type: string,
  value: unknown,
  problems: readonly Problem[],
): GraphQLError {
  const named = problems
    .map(({ path, explanation }) => `${path.join('.')} (${explanation})`.trim())
    .join(', ');
  const place = problems.every(({ path }) => path.length === 0)
    ? `was provided invalid value`
    : `was provided invalid value for ${named}`;
  return new GraphQLError(`Variable $${definition.variable.name.value} of type ${type} ${place}`, {
    nodes: definition,
    extensions: { code: 'INVALID_VARIABLE', value, problems },
  });
}

/** graphql-js and Shopify's server say the same things in other words. */
function problemOf(schema: GraphQLSchema, path: Problem['path'], message: string): Problem {
  const [, field, input] = /^Field "(.+?)" is not defined by type "(.+?)"/.exec(message) ?? [];
  if (field) return { path: [...path, field], explanation: `Field is not defined on ${input}` };
  const [, missing] = /^Field "(.+?)" of required type/.exec(message) ?? [];
  if (missing) return { path: [...path, missing], explanation: 'Expected value to not be null' };
  if (/to be null/.test(message)) return { path, explanation: 'Expected value to not be null' };
  const [, value, name] = /^Value "(.+?)" does not exist in "(.+?)" enum/.exec(message) ?? [];
  const type = schema.getType(name ?? '');
  if (!isEnumType(type)) return { path, explanation: message };
  const names = type.getValues().map((each) => each.name);
  return { path, explanation: `Expected "${value}" to be one of: ${names.join(', ')}` };
}
