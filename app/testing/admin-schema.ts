import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { buildClientSchema, graphql, parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';

const file = new URL('../../packages/local-shop/schema/admin_2026-07.json.gz', import.meta.url);

let built: GraphQLSchema | undefined;

/** Shopify's own Admin schema of the version that the app speaks. */
export function adminSchema(): GraphQLSchema {
  if (built) return built;
  const introspection = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
  built = buildClientSchema(introspection.data ?? introspection);
  return built;
}

/** What is wrong with a document by Shopify's schema; empty when nothing is. */
export const documentErrors = (query: string): readonly string[] =>
  validate(adminSchema(), parse(query)).map((error) => error.message);

/**
 * Answers a document by the schema: `root` resolves its root fields, by name. Wrong fields, arguments and variables
 * are errors as they are at Shopify.
 */
export async function answerBySchema(
  root: Readonly<Record<string, unknown>>,
  source: string,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { data, errors } = await graphql({
    schema: adminSchema(),
    source,
    rootValue: root,
    variableValues: JSON.parse(JSON.stringify(variableValues)),
  });
  return JSON.parse(JSON.stringify({ data, errors }));
}
