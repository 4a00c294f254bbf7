/** Builds Shopify's global id: `gid://shopify/Order/1001`. */
export function gid(type: string, id: number | string): string {
  return `gid://shopify/${type}/${id}`;
}

/** The last part of a global id, as it stands in addresses and REST payloads: `1001`. Query parts (`?…`) are dropped. */
export function plainId(globalId: string): string {
  return globalId.split('/').at(-1)?.split('?')[0] ?? '';
}

/** The type of a global id (`Order`), or `null` when the text is not one. */
export function gidType(globalId: string): string | null {
  return /^gid:\/\/shopify\/([A-Za-z]+)\/[^/]+$/.exec(globalId)?.[1] ?? null;
}
