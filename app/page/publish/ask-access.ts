import type { OptionalScope } from './access.ts';

/**
 * Has Shopify ask the merchant for more access; nothing is asked where all of it is granted. It is asked for whatever
 * `shopify.scopes.query()` says: in development stores that lists scopes which the app's token does not have yet.
 * @returns why nothing came of it, in words; `null` when everything is granted.
 */
export async function askAccess(scopes: readonly OptionalScope[]): Promise<string | null> {
  if (scopes.length === 0) return null;
  try {
    const { result } = await shopify.scopes.request([...scopes]);
    return result === 'granted-all' ? null : 'You have not given access, so nothing was written.';
  } catch {
    return 'Shopify could not ask you for access. Try again in a minute.';
  }
}
