import { formatAmount, ok, textIn } from '@doorstep/policy';
import type { Policy, ProtectionSection, Result } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { readProduct, readPublications } from '../admin-api/products.ts';
import type { IntangibleProduct, Product } from '../admin-api/products.ts';
import type { KnownProtection } from './known-protection.server.ts';
import { step } from './step.ts';
import type { SetupFailure } from './step.ts';

/** By its handle the app finds a product that it does not know yet. */
const protectionHandle = 'doorstep-protection';

/** The protection product as it is at Shopify, beside how the policy wants it. */
export interface FoundProtection {
  readonly productId: string | null;
  /** The variant that carts hold; another one when that is gone, `null` when there is no product. */
  readonly variantId: string | null;
  /** Variants that somebody added by hand. */
  readonly otherVariantIds: readonly string[];
  readonly title: string;
  readonly price: string;
  readonly wanted: IntangibleProduct;
  /** The sales channels of the shop. */
  readonly publicationIds: readonly string[];
  /** A product that is shipped and that the app does not know: the merchant's own, at the address that the app uses. */
  readonly isForeign: boolean;
  /** What is not as the policy says, each in words for the merchant; empty when nothing is. */
  readonly differences: readonly string[];
}

/** The product that is or could be the protection, and the sales channels of the shop. */
export interface ProtectionFacts {
  /** `null`: there is none. */
  readonly product: Product | null;
  readonly publicationIds: readonly string[];
}

/** Looks for the protection product: by its id, whatever a merchant called it, else by the handle it was made with. */
export async function readProtection(
  admin: Admin,
  known: KnownProtection,
): Promise<Result<ProtectionFacts, SetupFailure>> {
  const publications = await step('looking at the sales channels', readPublications(admin));
  if (!publications.ok) return publications;
  const product = await lookFor(admin, known.productId);
  return product.ok ? ok({ product: product.value, publicationIds: publications.value }) : product;
}

/** The protection product as it is, beside how the policy wants it. */
export async function findProtection(
  admin: Admin,
  policy: Policy,
  known: KnownProtection,
): Promise<Result<FoundProtection, SetupFailure>> {
  const facts = await readProtection(admin, known);
  return facts.ok ? ok(compareProtection(facts.value, policy, known)) : facts;
}

/** What of the product is not as the policy says, from facts alone. */
export function compareProtection(
  { product, publicationIds }: ProtectionFacts,
  policy: Policy,
  known: KnownProtection,
): FoundProtection {
  const variants = product?.variants ?? [];
  const variant = variants.find(({ id }) => id === known.variantId) ?? variants[0];
  const wanted = describeProduct(policy.protection, product?.id ?? null, variant?.id ?? null);
  return {
    productId: product?.id ?? null,
    variantId: variant?.id ?? null,
    otherVariantIds: variants.map(({ id }) => id).filter((id) => id !== variant?.id),
    title: product?.title ?? wanted.title,
    price: variant?.price ?? wanted.price,
    wanted,
    publicationIds,
    isForeign:
      product !== null && product.id !== known.productId && variant?.inventoryItem.requiresShipping === true,
    differences:
      product && variant ? differencesOf(product, variant, wanted, publicationIds) : ['it was deleted'],
  };
}

/** Said of a product that the app must not take for its own. */
export const describeForeignProduct = ({ title }: Pick<FoundProtection, 'title'>): SetupFailure => ({
  step: 'looking for the protection product',
  reason: `A product of yours, “${title}”, has the address ${protectionHandle}, which Doorstep uses for the protection. Give it another URL handle in Shopify, then try again.`,
});

async function lookFor(
  admin: Admin,
  productId: string | null,
): Promise<Result<Product | null, SetupFailure>> {
  const doing = 'looking for the protection product';
  const byId = productId === null ? ok(null) : await step(doing, readProduct(admin, { id: productId }));
  if (!byId.ok || byId.value) return byId;
  return step(doing, readProduct(admin, { handle: protectionHandle }));
}

const describeProduct = (
  protection: ProtectionSection,
  productId: string | null,
  variantId: string | null,
): IntangibleProduct => ({
  handle: protectionHandle,
  title: textIn(protection.name, 'en'),
  price: formatAmount(protection.price),
  productId,
  variantId,
});

/** How a product that is not unlisted can be met. */
const statusWords: Readonly<Record<string, string>> = {
  ACTIVE: 'it was shown in lists and searches',
  DRAFT: 'it was a draft',
  ARCHIVED: 'it was archived',
};

function differencesOf(
  product: Product,
  variant: Product['variants'][number],
  wanted: IntangibleProduct,
  publicationIds: readonly string[],
): readonly string[] {
  const { requiresShipping, tracked } = variant.inventoryItem;
  const unpublished = publicationIds.some((id) => !product.publicationIds.includes(id));
  return [
    product.title !== wanted.title && `its title was “${product.title}”`,
    product.handle !== wanted.handle && 'its address was changed',
    product.status !== 'UNLISTED' && (statusWords[product.status] ?? 'it was not unlisted'),
    variant.price !== wanted.price && `its price was ${variant.price} instead of ${wanted.price}`,
    requiresShipping && 'it was to be shipped',
    tracked && 'its stock was counted',
    unpublished && 'it was missing from a sales channel',
  ].filter((difference) => difference !== false);
}
