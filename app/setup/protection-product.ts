import { fail, ok } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { publishTo, setIntangibleProduct } from '../admin-api/products.ts';
import { describeForeignProduct, findProtection } from './found-protection.ts';
import type { FoundProtection } from './found-protection.ts';
import type { FoundBefore, Remember } from './found-before.ts';
import type { KnownProtection } from './known-protection.server.ts';
import { step } from './step.ts';
import type { SetupFailure } from './step.ts';
import type { Undo } from './undo.ts';
import { nothingToUndo } from './undo.ts';

export interface ProtectionProduct {
  /** `null` while protection was never offered. */
  readonly productId: string | null;
  readonly variantId: string | null;
  /**
   * Variants that somebody added by hand, and those that were sold before the product was made again; nothing is promised
   * for them, so checkout refuses them.
   */
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
  known: KnownProtection,
  remember: Remember,
): Promise<Result<ProtectionProduct, SetupFailure>> {
  const found = await findProtection(admin, policy, known);
  if (!found.ok) return found;
  const { productId, variantId, otherVariantIds, differences } = found.value;
  if (!policy.protection.offered || differences.length === 0) {
    const retiredVariantIds = listRetired([...otherVariantIds, ...known.soldVariantIds], variantId);
    return ok({ productId, variantId, retiredVariantIds, undo: nothingToUndo });
  }
  if (found.value.isForeign) return fail(describeForeignProduct(found.value));
  if (productId === null || productId !== known.productId) await remember([foundProduct(found.value)]);
  return setRight(admin, found.value, known);
}

/** The place where it is written down whether the app made the product, or found one at the address that it uses. */
export const protectionPlace = 'protection product';

const foundProduct = ({ productId, title, price }: FoundProtection): FoundBefore => ({
  place: protectionPlace,
  option: '',
  before: productId === null ? null : { productId, title, price },
});

async function setRight(
  admin: Admin,
  { productId, variantId, title, price, wanted, publicationIds }: FoundProtection,
  known: KnownProtection,
): Promise<Result<ProtectionProduct, SetupFailure>> {
  const set = await step('setting the protection product', setIntangibleProduct(admin, wanted));
  if (!set.ok) return set;
  const { id, variants } = set.value;
  // Unlisted keeps the product out of lists and searches; only a published one can be put in a cart.
  if (publicationIds.length > 0) {
    const published = await step('publishing the protection product', publishTo(admin, id, publicationIds));
    if (!published.ok) return published;
  }
  const sold = variants.nodes[0]?.id ?? null;
  const undo: Undo = () =>
    step('restoring the protection price', setIntangibleProduct(admin, { ...wanted, title, price }));
  return ok({
    productId: id,
    variantId: sold,
    // Setting the product leaves it with its one variant.
    retiredVariantIds: listRetired(known.soldVariantIds, sold),
    undo: productId !== null && variantId !== null ? undo : nothingToUndo,
  });
}

const listRetired = (ids: readonly string[], sold: string | null): readonly string[] =>
  [...new Set(ids)].filter((id) => id !== sold);
