import {
  buildSchema,
  coerceInputValue,
  GraphQLScalarType,
  parse,
  validate,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { outputProblem } from './output-rules.ts';

const schemas = new Map<string, GraphQLSchema>();
const queries = new WeakMap<GraphQLSchema, Map<string, DocumentNode>>();

/** The schema of a function's API; built once for each text, because that takes some ten milliseconds. */
export function functionSchema(sdl: string): GraphQLSchema {
  const known = schemas.get(sdl);
  if (known) return known;
  const schema = buildSchema(sdl, { assumeValid: true });
  const decimal = schema.getType('Decimal');
  if (decimal instanceof GraphQLScalarType) decimal.parseValue = parseDecimal;
  schemas.set(sdl, schema);
  return schema;
}

/** Parses an input query and holds it to the schema, once; throws what is wrong with it. */
export function inputQuery(schema: GraphQLSchema, text: string): DocumentNode {
  const known = queries.get(schema) ?? new Map<string, DocumentNode>();
  queries.set(schema, known);
  const found = known.get(text);
  if (found) return found;
  const document = parse(text);
  const [problem] = validate(schema, document);
  if (problem) throw new Error(`InvalidInputQueryError: ${problem.message}`);
  known.set(text, document);
  return document;
}

/**
 * The output of a target (`cart.validations.generate.run`) as its result type describes it, with defaults filled in;
 * throws InvalidOutputError with the path of the first fault.
 */
export function checkedOutput(schema: GraphQLSchema, target: string, output: unknown): unknown {
  const type = resultType(schema, target);
  const fault = (path: readonly (string | number)[], message: string): never => {
    throw new Error(`InvalidOutputError: ${['output', ...path].join('.')}: ${message}`);
  };
  const value: unknown = coerceInputValue(output, type, (path, _value, error) => fault(path, error.message));
  const problem = outputProblem(type, value);
  return problem ? fault(problem.path, problem.message) : value;
}

function resultType(schema: GraphQLSchema, target: string): GraphQLInputType {
  const field = target.replaceAll(/[.-](\w)/g, (_all, letter: string) => letter.toUpperCase());
  const type = schema.getMutationType()?.getFields()[field]?.args[0]?.type;
  if (!type) throw new Error(`UnknownTargetError: the schema has no target ${target}`);
  return type;
}

/** Decimals travel as texts or numbers; anything else would be refused by the platform. */
function parseDecimal(value: unknown): string {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text))
    throw new TypeError(`${JSON.stringify(value)} is not a Decimal`);
  return text;
}
