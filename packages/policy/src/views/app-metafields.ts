/** As much of an entry of Shopify's `appMetafields` as is read here. */
export interface AppMetafield {
  readonly target: { readonly type: string };
  readonly metafield: { readonly key: string; readonly value: string | number | boolean };
}

/** What one of our JSON metafields says; `null` when there is none, or no JSON in it. */
export function documentIn(
  appMetafields: readonly AppMetafield[],
  owner: 'shop' | 'order',
  key: string,
): unknown {
  const entry = appMetafields.find(({ target, metafield }) => target.type === owner && metafield.key === key);
  try {
    return entry === undefined ? null : JSON.parse(String(entry.metafield.value));
  } catch {
    return null;
  }
}
