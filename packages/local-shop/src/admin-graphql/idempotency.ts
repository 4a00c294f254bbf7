import { isDeepStrictEqual } from 'node:util';

import { getDirectiveValues, GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import { adminSchema } from './schema.ts';

/** How long Shopify keeps a key. */
const KEPT = 24 * 3600 * 1000;

/** Shopify's error where a mutation must have a key and has none. */
const keyMissing = (): GraphQLError =>
  new GraphQLError('The @idempotent directive is required for this mutation but was not provided.', {
    extensions: { code: 'BAD_REQUEST' },
  });

/**
 * Carries out a mutation once for each `@idempotent(key:)`: the same key with the same arguments gets the first answer.
 * With other arguments it is refused; the code is the one of inventory mutations, as a top-level error our own expectation.
 */
export function onlyOnce(
  { state, now }: ShopContext,
  info: GraphQLResolveInfo,
  args: unknown,
  carryOut: () => unknown,
): unknown {
  const key = keyOf(info);
  if (key === null) throw keyMissing();
  const at = Date.parse(now());
  const place = `${info.fieldName} ${key}`;
  const before = state.idempotentAnswers.get(place);
  if (before && at - before.at < KEPT) {
    if (isDeepStrictEqual(before.args, args)) return before.answer;
    throw new GraphQLError('The same idempotency key cannot be used with different operation parameters.', {
      extensions: { code: 'IDEMPOTENCY_KEY_PARAMETER_MISMATCH' },
    });
  }
  const answer = carryOut();
  state.idempotentAnswers.set(place, { args, answer, at });
  return answer;
}

function keyOf({ fieldNodes, variableValues }: GraphQLResolveInfo): string | null {
  const directive = adminSchema().getDirective('idempotent');
  const [node] = fieldNodes;
  const values = directive && node ? getDirectiveValues(directive, node, variableValues) : undefined;
  return z.object({ key: z.string() }).safeParse(values).data?.key ?? null;
}
