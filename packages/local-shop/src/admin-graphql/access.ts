import { GraphQLError } from 'graphql';

/** One Admin GraphQL request, decoded. */
export interface AdminRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** Whether a scope is granted; a write scope includes its read scope. */
export function hasScope(granted: readonly string[], needed: string): boolean {
  return granted.includes(needed) || granted.includes(needed.replace(/^read_/, 'write_'));
}

/** Shopify's error for a field that needs a scope, or one of several, none of which the app has. */
export function accessDenied(field: string, ...scopes: readonly string[]): GraphQLError {
  const each = scopes.map((scope) => `\`${scope}\` access scope`);
  const requiredAccess = `${[each.slice(0, -1).join(', '), each.at(-1)].filter(Boolean).join(' or ')}.`;
  return new GraphQLError(`Access denied for ${field} field. Required access: ${requiredAccess}`, {
    extensions: {
      code: 'ACCESS_DENIED',
      documentation: 'https://shopify.dev/api/usage/access-scopes',
      requiredAccess,
    },
  });
}
