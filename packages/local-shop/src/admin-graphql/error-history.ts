import type { ShopContext } from '../shop-context.ts';
import type { View } from './root-field.ts';

/** When what a function runs for first failed, as far as Shopify tells an app; `null` while it never has. Why, it does not tell. */
export function errorHistoryView({ state }: ShopContext, ownerId: string): View | null {
  const first = state.functionErrors.get(ownerId);
  return first === undefined
    ? null
    : {
        errorsFirstOccurredAt: first,
        firstOccurredAt: first,
        hasBeenSharedSinceLastError: false,
        hasSharedRecentErrors: false,
      };
}
