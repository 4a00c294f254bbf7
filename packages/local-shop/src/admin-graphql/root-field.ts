import { GraphQLError } from 'graphql';
import type { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';

/** A GraphQL object as plain data; a field with arguments is a function of them. A key that is missing is "not emulated". */
export type View = Readonly<Record<string, unknown>>;

/** One field of the query or mutation root. */
export interface RootField {
  /** The access scopes of which it needs one; none where everybody may ask. */
  readonly scopes: readonly string[];
  /** Carried out once for each `@idempotent(key:)`, without which it is refused. */
  readonly isKeyed?: true;
  resolve(args: unknown, context: ShopContext): unknown;
}

/** The root fields of one part of the Admin API. */
export interface RootFields {
  readonly queries: Readonly<Record<string, RootField>>;
  readonly mutations: Readonly<Record<string, RootField>>;
}

/**
 * Declares a root field. `args` names exactly the arguments and input fields that are emulated: another one, though
 * real at Shopify, is answered with an error that names it instead of being ignored.
 */
export function rootField<Args>(
  scopes: string | readonly string[] | null,
  args: z.ZodType<Args>,
  resolve: (args: Args, context: ShopContext) => unknown,
): RootField {
  return {
    scopes: scopes === null ? [] : [scopes].flat(),
    resolve: (raw, context) => resolve(decode(args, raw), context),
  };
}

/** A field with arguments below the root: `metafield(namespace:, key:)`. */
export function argumentsField<Args>(args: z.ZodType<Args>, resolve: (args: Args) => unknown) {
  return (raw: unknown): unknown => resolve(decode(args, raw));
}

function decode<Args>(schema: z.ZodType<Args>, raw: unknown): Args {
  const decoded = schema.safeParse(raw);
  if (decoded.success) return decoded.data;
  const names = decoded.error.issues.map((issue) =>
    [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.'),
  );
  throw notEmulated(`the argument ${names.join(', ')}`);
}

/** The error for what exists at Shopify and not here. */
export function notEmulated(what: string): GraphQLError {
  return new GraphQLError(`The local shop does not emulate ${what}.`, {
    extensions: { code: 'NOT_EMULATED' },
  });
}

/** Shopify's top-level error for the id of something that is not there, where a mutation does not make it a user error. */
export function invalidId(id: string): GraphQLError {
  return new GraphQLError(`Invalid id: ${id}`, { extensions: { code: 'RESOURCE_NOT_FOUND' } });
}

export interface UserError {
  readonly field: readonly string[] | null;
  readonly message: string;
  readonly code: string | null;
}

/** One entry of `userErrors`. */
export function userError(
  field: readonly string[] | null,
  message: string,
  code: string | null = null,
): UserError {
  return { field, message, code };
}

/** A mutation's payload when Shopify refuses: the named results are null. */
export function refuse(results: readonly string[], ...errors: readonly UserError[]): View {
  return {
    ...Object.fromEntries(results.map((name) => [name, null])),
    userErrors: errors.map((error) => ({ extraInfo: null, elementIndex: null, ...error })),
  };
}

/** A mutation's payload when it worked. */
export function succeed(results: View): View {
  return { ...results, userErrors: [] };
}
