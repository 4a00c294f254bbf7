import { buildSchema, GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { FunctionError } from './function-error.ts';

const schemas = new Map<string, GraphQLSchema>();

/**
 * The schema of a function's API from its SDL; built once for each text, because that takes some ten milliseconds.
 * Throws InvalidRunError for a text that is none.
 */
export function functionSchema(sdl: string): GraphQLSchema {
  const known = schemas.get(sdl);
  if (known) return known;
  const schema = build(sdl);
  const decimal = schema.getType('Decimal');
  if (decimal instanceof GraphQLScalarType) decimal.parseValue = parseDecimal;
  schemas.set(sdl, schema);
  return schema;
}

function build(sdl: string): GraphQLSchema {
  try {
    return buildSchema(sdl, { assumeValid: true });
  } catch (error) {
    throw new FunctionError('InvalidRunError', `the schema cannot be read: ${String(error)}`, {
      cause: error,
    });
  }
}

/** Decimals travel as texts or numbers; anything else would be refused by the platform. */
function parseDecimal(value: unknown): string {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text))
    throw new TypeError(`${JSON.stringify(value)} is not a Decimal`);
  return text;
}
