import type { IntrospectionQuery } from 'graphql';

/** The introspection in a schema file's text, with or without the `data` around it; buildClientSchema checks the rest. */
export function decodeIntrospection(text: string): IntrospectionQuery {
  const file = JSON.parse(text) as { readonly data?: IntrospectionQuery } & Partial<IntrospectionQuery>;
  if (file.data) return file.data;
  if (file.__schema) return { __schema: file.__schema };
  throw new Error('The schema file holds no introspection.');
}
