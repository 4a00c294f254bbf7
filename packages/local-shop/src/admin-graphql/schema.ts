import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { buildClientSchema, GraphQLError, isScalarType, type GraphQLSchema } from 'graphql';

import { decodeIntrospection } from './decode-introspection.ts';

let loaded: GraphQLSchema | undefined;

/** Shopify's real Admin schema 2026-07, read once from its introspection. */
export function adminSchema(): GraphQLSchema {
  loaded ??= loadSchema();
  return loaded;
}

function loadSchema(): GraphQLSchema {
  const file = new URL('../../schema/admin_2026-07.json.gz', import.meta.url);
  const schema = buildClientSchema(decodeIntrospection(gunzipSync(readFileSync(file)).toString()));
  strictScalar(schema, 'Decimal', /^-?\d+(\.\d+)?$/);
  strictScalar(schema, 'Money', /^-?\d+(\.\d+)?$/);
  strictScalar(schema, 'DateTime', /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/);
  return schema;
}

/** An introspected scalar accepts everything; these are checked as Shopify checks them. */
function strictScalar(schema: GraphQLSchema, name: string, form: RegExp): void {
  const type = schema.getType(name);
  if (!isScalarType(type)) throw new Error(`The Admin schema has no scalar ${name}.`);
  type.parseValue = (value) => {
    const text = String(value);
    if (!form.test(text)) throw new GraphQLError(`invalid ${name}: ${JSON.stringify(value)}`);
    return text;
  };
  const { parseValue } = type;
  type.parseLiteral = (node) => parseValue('value' in node ? node.value : null);
}
