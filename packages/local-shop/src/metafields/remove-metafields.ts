import type { ShopContext } from '../shop-context.ts';
import type { Metafield } from '../state/metafields.ts';

/** Takes metafields out of the shop, such as those of an owner that was deleted; gives those that were there. */
export function removeMetafields(
  { state }: ShopContext,
  isGone: (metafield: Metafield) => boolean,
): readonly Metafield[] {
  const gone = [...state.metafields].filter(([, metafield]) => isGone(metafield));
  for (const [key] of gone) state.metafields.delete(key);
  return gone.map(([, metafield]) => metafield);
}
