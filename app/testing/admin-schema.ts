import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { buildClientSchema, graphql, parse, validate } from 'graphql';
import type { GraphQLSchema, IntrospectionQuery } from 'graphql';
import { z } from 'zod';

import { jsonOf } from '../json.ts';

const file = new URL('../../packages/local-shop/schema/admin_2026-07.json.gz', import.meta.url);

const introspection = z.object({ data: z.custom<IntrospectionQuery>() });

let built: GraphQLSchema | undefined;

/** Shopify's own Admin schema of the version that the app speaks. */
export function adminSchema(): GraphQLSchema {
  if (built) return built;
  const { data } = introspection.parse(JSON.parse(gunzipSync(readFileSync(file)).toString()));
  built = buildClientSchema(data);
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
  const result = await graphql({
    schema: adminSchema(),
    source,
    rootValue: root,
    variableValues: jsonOf(variableValues),
  });
  return jsonOf(result);
}
