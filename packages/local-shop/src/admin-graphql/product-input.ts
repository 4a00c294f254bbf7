import { z } from 'zod';

import { tagList } from '../orders/tag-list.ts';
import type { ShopContext } from '../shop-context.ts';
import { parseDecimal } from '../state/money.ts';
import type { Product, ProductStatus, Variant } from '../state/products.ts';
import { newGid } from '../state/state.ts';
import { metafieldInputs } from './owned-metafields.ts';

const text = z.string().nullish();

/** The fields that productCreate, productUpdate and productSet have in common. */
export const productFields = {
  title: text,
  handle: text,
  descriptionHtml: text,
  vendor: text,
  productType: text,
  status: z.enum(['ACTIVE', 'ARCHIVED', 'DRAFT', 'UNLISTED']).nullish(),
  tags: z.array(z.string()).nullish(),
  metafields: metafieldInputs,
} as const;

export type ProductInput = z.infer<z.ZodObject<typeof productFields>>;

const variantFields = {
  id: text,
  price: text,
  compareAtPrice: text,
  sku: text,
  taxable: z.boolean().nullish(),
  inventoryPolicy: z.enum(['DENY', 'CONTINUE']).nullish(),
  inventoryItem: z
    .strictObject({ sku: text, tracked: z.boolean().nullish(), requiresShipping: z.boolean().nullish() })
    .nullish(),
  optionValues: z.array(z.strictObject({ optionName: text, optionId: text, name: text })).nullish(),
} as const;

/** A variant in productSet and productVariantsBulkUpdate. */
export const variantInput = z.strictObject(variantFields);
export type VariantInput = z.infer<typeof variantInput>;

/** A product with the given changes; `null` as `before` starts a new one. The handle of a new one comes from its title. */
export function changeProduct(context: ShopContext, before: Product | null, input: ProductInput): Product {
  const now = context.now();
  const title = input.title ?? before?.title ?? '';
  const status: ProductStatus = input.status ?? before?.status ?? 'ACTIVE';
  return {
    id: before?.id ?? newGid(context.state, 'Product'),
    handle: handleOf(input.handle ?? before?.handle ?? title),
    title,
    descriptionHtml: input.descriptionHtml ?? before?.descriptionHtml ?? '',
    vendor: input.vendor ?? before?.vendor ?? context.state.shop.name,
    productType: input.productType ?? before?.productType ?? '',
    status,
    tags: tagList(input.tags ?? before?.tags ?? []),
    isGiftCard: false,
    variants: before?.variants ?? [changeVariant(context, null, {})],
    publicationIds: before?.publicationIds ?? [],
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
}

/** A variant with the given changes; `null` as `before` starts a new one at price 0. */
export function changeVariant(context: ShopContext, before: Variant | null, input: VariantInput): Variant {
  const { currency } = context.state.shop;
  const price = (amount: string): number | null => parseDecimal(amount, currency)?.minor ?? null;
  const item = input.inventoryItem;
  const options = (input.optionValues ?? []).map((option) => option.name ?? '').join(' / ');
  return {
    id: before?.id ?? newGid(context.state, 'ProductVariant'),
    title: options || (before?.title ?? 'Default Title'),
    sku: input.sku ?? item?.sku ?? before?.sku ?? null,
    price: (input.price ? price(input.price) : null) ?? before?.price ?? 0,
    compareAtPrice:
      input.compareAtPrice === undefined
        ? (before?.compareAtPrice ?? null)
        : input.compareAtPrice === null
          ? null
          : price(input.compareAtPrice),
    requiresShipping: item?.requiresShipping ?? before?.requiresShipping ?? true,
    taxable: input.taxable ?? before?.taxable ?? true,
    tracked: item?.tracked ?? before?.tracked ?? false,
    inventoryPolicy: input.inventoryPolicy ?? before?.inventoryPolicy ?? 'DENY',
    grams: before?.grams ?? 0,
    inventoryItemId: before?.inventoryItemId ?? newGid(context.state, 'InventoryItem'),
  };
}

/** Shopify's limit for a product's title and its handle, in characters. */
const LONGEST = 255;

/** What is wrong with the texts of a product, with the name of the field; `null` when nothing is. */
export function textProblem(
  input: ProductInput,
): { readonly field: 'title' | 'handle'; readonly message: string } | null {
  for (const field of ['title', 'handle'] as const) {
    const name = field === 'title' ? 'Title' : 'Handle';
    if (Array.from(input[field] ?? '').length > LONGEST)
      return { field, message: `${name} is too long (maximum is ${LONGEST} characters)` };
  }
  return null;
}

function handleOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
