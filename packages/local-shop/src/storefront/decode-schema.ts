import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const file = fileURLToPath(new URL('../../schema/storefront_2026-07.json.gz', import.meta.url));

let schema: GraphQLSchema | undefined;

/** The Storefront API's real schema, built at the first query. */
export function storefrontSchema(): GraphQLSchema {
  schema ??= buildClientSchema(decodeIntrospection());
  return schema;
}

function decodeIntrospection(): IntrospectionQuery {
  const read: unknown = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
  const data = typeof read === 'object' && read !== null && 'data' in read ? read.data : read;
  return data as IntrospectionQuery; // the committed file is an introspection result
}
