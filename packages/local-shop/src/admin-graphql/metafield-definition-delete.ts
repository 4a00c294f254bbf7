import { z } from 'zod';

import { removeMetafields } from '../metafields/remove-metafields.ts';
import type { ShopContext } from '../shop-context.ts';
import { namespaceOwner, resolveNamespace } from '../state/metafields.ts';
import { definitionOf } from './metafield-definitions.ts';
import { ownerTypeOf } from './metafield-view.ts';
import { refuse, rootField, succeed, userError, type RootFields, type View } from './root-field.ts';

const identifier = z.strictObject({
  ownerType: z.string(),
  namespace: z.string().nullish(),
  key: z.string(),
});
const named = z.strictObject({
  identifier,
  deleteAllAssociatedMetafields: z.boolean().nullish(),
});

/** metafieldDefinitionDelete, by what identifies a definition. */
export const metafieldDefinitionDelete: RootFields = {
  queries: {},
  mutations: { metafieldDefinitionDelete: rootField(null, named, remove) },
};

function remove(
  { identifier: wanted, deleteAllAssociatedMetafields }: z.infer<typeof named>,
  context: ShopContext,
): View {
  const namespace = resolveNamespace(wanted.namespace, context.app.id);
  const found = definitionOf(context, wanted.ownerType, namespace, wanted.key);
  const results = ['deletedDefinition', 'deletedDefinitionId'];
  if (!found) return refuse(results, userError(['identifier'], 'Definition not found.', 'NOT_FOUND'));
  const ofIt = (each: { readonly ownerId: string; readonly namespace: string; readonly key: string }) =>
    each.namespace === namespace && each.key === wanted.key && ownerTypeOf(each.ownerId) === wanted.ownerType;
  const orphans = [...context.state.metafields.values()].some(ofIt);
  if (orphans && !deleteAllAssociatedMetafields && namespaceOwner(namespace) !== null) {
    const message =
      'Deleting a definition in a reserved namespace must have deleteAllAssociatedMetafields set to true.';
    return refuse(results, userError(['identifier'], message, 'RESERVED_NAMESPACE_ORPHANED_METAFIELDS'));
  }
  context.state.metafieldDefinitions.delete(found.id);
  if (deleteAllAssociatedMetafields) removeMetafields(context, ofIt);
  const { key, ownerType } = found;
  return succeed({ deletedDefinition: { namespace, key, ownerType }, deletedDefinitionId: found.id });
}
