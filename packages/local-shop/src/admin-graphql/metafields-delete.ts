import { z } from 'zod';

import { removeMetafields } from '../metafields/remove-metafields.ts';
import type { ShopContext } from '../shop-context.ts';
import { namespaceOwner, resolveNamespace } from '../state/metafields.ts';
import { refuse, rootField, succeed, userError, type RootFields, type View } from './root-field.ts';

const identifier = z.strictObject({ ownerId: z.string(), namespace: z.string(), key: z.string() });

/** metafieldsDelete: by owner, namespace and key. One that is not there is answered with null, and is no error. */
export const metafieldsDelete: RootFields = {
  queries: {},
  mutations: {
    metafieldsDelete: rootField(null, z.strictObject({ metafields: z.array(identifier) }), remove),
  },
};

function remove(
  { metafields }: { metafields: readonly z.infer<typeof identifier>[] },
  context: ShopContext,
): View {
  const wanted = metafields.map((each) => ({
    ...each,
    namespace: resolveNamespace(each.namespace, context.app.id),
  }));
  const foreign = wanted.findIndex(({ namespace }) => {
    const owner = namespaceOwner(namespace);
    return owner !== null && owner !== context.app.id;
  });
  if (foreign >= 0) {
    const message = 'ApiPermission metafields can only be deleted by the app owner.';
    return refuse(['deletedMetafields'], userError(['metafields', String(foreign)], message));
  }
  return succeed({
    deletedMetafields: wanted.map(({ ownerId, namespace, key }) => {
      const [gone] = removeMetafields(
        context,
        (each) => each.ownerId === ownerId && each.namespace === namespace && each.key === key,
      );
      return gone ? { __typename: 'MetafieldIdentifier', ownerId, namespace, key } : null;
    }),
  });
}
