import { createHash } from 'node:crypto';

/** A metafield of any owner. `namespace` is resolved: `$app` is stored as `app--<app id>`. */
export interface Metafield {
  readonly id: string;
  readonly ownerId: string;
  readonly namespace: string;
  readonly key: string;
  readonly type: string;
  readonly value: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface MetafieldDefinition {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  readonly key: string;
  readonly ownerType: string;
  readonly type: string;
  readonly description: string | null;
  readonly validations: readonly { readonly name: string; readonly value: string | null }[];
  /** Whether a buyer sees it on customer account pages. */
  readonly customerAccountAccess: string;
  /** Whether a cart's metafield of this key is copied to the order made from it. */
  readonly cartToOrderCopyable: boolean;
}

/** The key of a metafield in the state's map. */
export function metafieldKey(ownerId: string, namespace: string, key: string): string {
  return `${ownerId} ${namespace} ${key}`;
}

/** What a writer hands back to prove that it has seen the current value. */
export function compareDigest(metafield: Pick<Metafield, 'type' | 'value'>): string {
  return createHash('sha256').update(`${metafield.type}\n${metafield.value}`).digest('hex');
}

/** Turns `$app` and `$app:part` into the namespace Shopify stores; other namespaces stay. `null`: the app's own. */
export function resolveNamespace(namespace: string | null | undefined, appId: string): string {
  if (namespace === null || namespace === undefined || namespace === '$app') return `app--${appId}`;
  return namespace.startsWith('$app:') ? `app--${appId}--${namespace.slice('$app:'.length)}` : namespace;
}

/** The app a reserved namespace belongs to, or `null` when the namespace is nobody's. */
export function namespaceOwner(namespace: string): string | null {
  return /^app--(\d+)(--|$)/.exec(namespace)?.[1] ?? null;
}
