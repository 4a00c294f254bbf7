import { execute, GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { FunctionError } from './function-error.ts';

const queries = new WeakMap<GraphQLSchema, Map<string, DocumentNode>>();

/** Parses an input query and holds it to the schema, once; throws InvalidInputQueryError. */
function inputQuery(schema: GraphQLSchema, text: string): DocumentNode {
  const known = queries.get(schema) ?? new Map<string, DocumentNode>();
  queries.set(schema, known);
  const found = known.get(text);
  if (found) return found;
  const document = parseQuery(text);
  const [problem] = validate(schema, document);
  if (problem) throw new FunctionError('InvalidInputQueryError', problem.message, { cause: problem });
  known.set(text, document);
  return document;
}

function parseQuery(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    const message = error instanceof GraphQLError ? error.message : String(error);
    throw new FunctionError('InvalidInputQueryError', message, { cause: error });
  }
}

/**
 * The input that a query makes of the facts, as a function reads it. Throws FunctionError for a query that the schema
 * does not know, variables that the query does not take, and facts that the schema does not allow.
 * @param facts the root value: fields with arguments are functions of them
 */
export function makeInput(
  schema: GraphQLSchema,
  query: string,
  facts: unknown,
  variableValues: Readonly<Record<string, unknown>>,
): unknown {
  const result = execute({ schema, document: inputQuery(schema, query), rootValue: facts, variableValues });
  if (result instanceof Promise) throw new FunctionError('InvalidRunError', 'the facts must not be promises');
  const [error] = result.errors ?? [];
  // Only what is wrong with a fact has a path.
  if (error?.path)
    throw new FunctionError('InvalidRunError', `${error.path.join('.')}: ${error.message}`, { cause: error });
  if (error) throw new FunctionError('InvalidVariableValueError', error.message, { cause: error });
  return structuredClone(result.data); // plain objects instead of graphql's, which have no prototype
}
