import { formatAmount, ok, textIn } from '@doorstep/policy';
import type { Policy, ProtectionSection, Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { publishTo, readProduct, readPublications, setIntangibleProduct } from '../admin-api/products.ts';
import { step } from './step.ts';
import type { SetupFailure } from './step.ts';
import type { Undo } from './undo.ts';
import { nothingToUndo } from './undo.ts';

/** By its handle the app finds the product again, whatever a merchant calls it. */
export const protectionHandle = 'doorstep-protection';

export interface ProtectionProduct {
  /** `null` while protection was never offered. */
  readonly variantId: string | null;
  /** Variants that somebody added by hand; nothing is promised for them, so checkout refuses them. */
  readonly retiredVariantIds: readonly string[];
  readonly undo: Undo;
}

/**
 * [PROT-01] Makes sure that protection can be bought as the policy says: one unlisted product that is not shipped and
 * not counted, at the policy's price, in every sales channel. An existing product keeps its variant, which carts hold.
 */
export async function provisionProtection(
  admin: Admin,
  policy: Policy,
): Promise<Result<ProtectionProduct, SetupFailure>> {
  const found = await step('looking for the protection product', readProduct(admin, protectionHandle));
  if (!found.ok) return found;
  const product = found.value.productByIdentifier;
  const [variant, ...others] = product?.variants.nodes ?? [];
  const asItIs = { retiredVariantIds: others.map(({ id }) => id), undo: nothingToUndo };
  if (!policy.protection.offered) return ok({ variantId: variant?.id ?? null, ...asItIs });
  const wanted = wantedProduct(policy.protection, variant?.id ?? null);
  if (product && variant && isRight(product, variant, wanted)) {
    return ok({ variantId: variant.id, ...asItIs });
  }
  const set = await step('setting the protection product', setIntangibleProduct(admin, wanted));
  if (!set.ok) return set;
  const published = await publishEverywhere(admin, set.value.productSet.product.id);
  if (!published.ok) return published;
  const before = product && variant ? { ...wanted, title: product.title, price: variant.price } : null;
  return ok({
    variantId: set.value.productSet.product.variants.nodes[0]?.id ?? null,
    // Setting the product leaves it with its one variant.
    retiredVariantIds: [],
    undo: async () =>
      before ? step('restoring the protection price', setIntangibleProduct(admin, before)) : ok(null),
  });
}

const wantedProduct = (protection: ProtectionSection, variantId: string | null) => ({
  handle: protectionHandle,
  title: textIn(protection.name, 'en'),
  price: formatAmount(protection.price),
  variantId,
});

type Found = { readonly title: string; readonly status: string };
type FoundVariant = {
  readonly price: string;
  readonly inventoryItem: { readonly requiresShipping: boolean; readonly tracked: boolean };
};

const isRight = (product: Found, variant: FoundVariant, wanted: { title: string; price: string }): boolean =>
  product.title === wanted.title &&
  product.status === 'UNLISTED' &&
  variant.price === wanted.price &&
  !variant.inventoryItem.requiresShipping &&
  !variant.inventoryItem.tracked;

/** Unlisted keeps the product out of lists and searches; only a published one can be put in a cart. */
async function publishEverywhere(admin: Admin, productId: string): Promise<Result<unknown, SetupFailure>> {
  const publications = await step('looking at the sales channels', readPublications(admin));
  if (!publications.ok || publications.value.length === 0) return publications;
  return step('publishing the protection product', publishTo(admin, productId, publications.value));
}
