import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import {
  buildClientSchema,
  extendSchema,
  GraphQLError,
  isScalarType,
  parse,
  type GraphQLSchema,
} from 'graphql';

import { decodeIntrospection } from './decode-introspection.ts';
import { returnFeeTaxTypes } from './return-fee-tax.ts';
import { returnPolicyTypes } from './return-policies.ts';

/** The versions that are answered. Of the later one we have what it adds for returns, and otherwise what the one before had. */
export const VERSIONS = ['2026-07', '2026-10'] as const;
export type Version = (typeof VERSIONS)[number];

let loaded: GraphQLSchema | undefined;
let extended: GraphQLSchema | undefined;

/** The schema of a version. */
export function schemaOf(version: Version): GraphQLSchema {
  if (version === '2026-07') return adminSchema();
  extended ??= extendSchema(adminSchema(), parse(`${returnPolicyTypes}${returnFeeTaxTypes}`));
  return extended;
}

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
