import { parse, validate } from 'graphql';

import { adminSchema } from '../../packages/local-shop/src/admin-graphql/schema.ts';

/** What is wrong with a document by Shopify's own Admin schema of the version that the app speaks; empty when nothing is. */
export const documentErrors = (query: string): readonly string[] =>
  validate(adminSchema(), parse(query)).map((error) => error.message);
