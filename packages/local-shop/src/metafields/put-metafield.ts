import type { ShopContext } from '../shop-context.ts';
import { metafieldKey, resolveNamespace, type Metafield } from '../state/metafields.ts';
import { newGid } from '../state/state.ts';

export interface MetafieldValue {
  /** May be `$app`; `null` is the app's own namespace too. */
  readonly namespace: string | null;
  readonly key: string;
  readonly type: string;
  readonly value: string;
}

/** Creates or overwrites one metafield of an owner and gives it back as stored. */
export function putMetafield(context: ShopContext, ownerId: string, input: MetafieldValue): Metafield {
  const namespace = resolveNamespace(input.namespace, context.app.id);
  const key = metafieldKey(ownerId, namespace, input.key);
  const before = context.state.metafields.get(key);
  const now = context.now();
  const stored: Metafield = {
    ...input,
    namespace,
    ownerId,
    id: before?.id ?? newGid(context.state, 'Metafield'),
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
  context.state.metafields.set(key, stored);
  return stored;
}

/** All metafields of an owner, oldest first. */
export function metafieldsOf(context: ShopContext, ownerId: string): readonly Metafield[] {
  return [...context.state.metafields.values()].filter((metafield) => metafield.ownerId === ownerId);
}

/** One metafield of an owner; `$app` or `null` as namespace is the app's own. */
export function metafieldOf(
  context: ShopContext,
  ownerId: string,
  namespace: string | null | undefined,
  key: string,
): Metafield | null {
  return (
    context.state.metafields.get(metafieldKey(ownerId, resolveNamespace(namespace, context.app.id), key)) ??
    null
  );
}
