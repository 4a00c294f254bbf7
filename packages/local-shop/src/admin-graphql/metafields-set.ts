import { z } from 'zod';

import { valueProblem } from '../metafields/check-value.ts';
import { metafieldOf, putMetafield } from '../metafields/put-metafield.ts';
import type { ShopContext } from '../shop-context.ts';
import { compareDigest, namespaceOwner, resolveNamespace } from '../state/metafields.ts';
import { definitionOf } from './metafield-definitions.ts';
import { metafieldView, ownerTypeOf } from './metafield-view.ts';
import { findNode } from './node.ts';
import { succeed, refuse, rootField, userError, type RootFields, type UserError } from './root-field.ts';

const input = z.strictObject({
  ownerId: z.string(),
  namespace: z.string().nullish(),
  key: z.string(),
  type: z.string().nullish(),
  value: z.string(),
  /** `null`: there must be none yet. Left out: no comparison. */
  compareDigest: z.string().nullish(),
});
type Input = z.infer<typeof input>;

const MOST_AT_ONCE = 25;

/** metafieldsSet: up to 25 metafields of any owners, all of them or none. */
export const metafieldsSet: RootFields = {
  queries: {},
  mutations: {
    metafieldsSet: rootField(
      null,
      z.strictObject({ metafields: z.array(input) }),
      ({ metafields }, context) => {
        if (metafields.length > MOST_AT_ONCE)
          return refuse(
            ['metafields'],
            userError(
              ['metafields'],
              `Exceeded the maximum metafields input limit of ${MOST_AT_ONCE}.`,
              'LESS_THAN_OR_EQUAL_TO',
            ),
          );
        const typed = metafields.map((each) => ({
          ...each,
          type: each.type ?? findKnownType(context, each),
        }));
        const problems = typed.flatMap((each, index) => problemOf(context, each, index) ?? []);
        if (problems.length > 0) return refuse(['metafields'], ...problems);
        const stored = typed.map(({ ownerId, namespace, key, type, value }) =>
          putMetafield(context, ownerId, { namespace: namespace ?? null, key, type, value }),
        );
        return succeed({ metafields: stored.map(metafieldView) });
      },
    ),
  },
};

/** The type may be left out where a definition or an earlier value has it; otherwise it is blank, which is refused. */
function findKnownType(context: ShopContext, { ownerId, namespace, key }: Input): string {
  const resolved = resolveNamespace(namespace, context.app.id);
  const definition = definitionOf(context, ownerTypeOf(ownerId), resolved, key);
  return definition?.type ?? metafieldOf(context, ownerId, namespace, key)?.type ?? '';
}

function problemOf(
  context: ShopContext,
  each: Input & { readonly type: string },
  index: number,
): UserError | null {
  const at = (name: string, message: string, code: string): UserError =>
    userError(['metafields', String(index), name], message, code);
  if (findNode(context, each.ownerId) === null) return at('ownerId', 'Owner does not exist.', 'INVALID');
  const namespace = resolveNamespace(each.namespace, context.app.id);
  const owner = namespaceOwner(namespace);
  if ((owner !== null && owner !== context.app.id) || namespace === 'shopify')
    return at(
      'namespace',
      'Access to this namespace and key on Metafields for this resource type is not allowed.',
      'APP_NOT_AUTHORIZED',
    );
  if (each.type === '') return at('type', "Type can't be blank", 'BLANK');
  const problem = valueProblem(each.type, each.value);
  if (problem === 'type') return at('type', 'Type is not a valid metafield type.', 'INVALID_TYPE');
  if (problem === 'value') return at('value', `Value is invalid for ${each.type}.`, 'INVALID_VALUE');
  return staleness(context, each, at);
}

function staleness(
  context: ShopContext,
  each: Input,
  at: (name: string, message: string, code: string) => UserError,
): UserError | null {
  if (each.compareDigest === undefined) return null;
  const current = metafieldOf(context, each.ownerId, each.namespace, each.key);
  if ((current && compareDigest(current)) === each.compareDigest) return null;
  return at(
    'compareDigest',
    'The resource has been updated since it was loaded. Try again with an updated `compareDigest` value.',
    'STALE_OBJECT',
  );
}
