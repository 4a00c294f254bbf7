import type { DiscountCode } from '../state/discount-codes.ts';
import { gid } from '../state/gid.ts';
import type { Market } from '../state/markets.ts';
import type { Product, Variant } from '../state/products.ts';

const OPENED = '2026-01-05T15:00:00Z';

/** The sales channel that every shop has. */
export const ONLINE_STORE = gid('Publication', 1);

/** A product with one variant, as a seed lists it. Its number is that of the product, the variant and the inventory item. */
export interface SeedProduct {
  readonly number: number;
  readonly handle: string;
  readonly title: string;
  /** In minor units of the shop's currency, as is `compareAtPrice`. */
  readonly price: number;
  readonly compareAtPrice?: number;
  readonly tags?: readonly string[];
  readonly productType?: string;
  readonly description: string;
}

/** What the products of a seed have in common. */
export interface Assortment {
  readonly vendor: string;
  /** How their SKUs begin: `EX` for `EX-001`. */
  readonly skuPrefix: string;
  /** Where a product names none of its own. */
  readonly productType: string;
  /** What one piece weighs. */
  readonly grams: number;
}

/** The GID of the variant of the product with this number. */
export const variantId = (number: number): string => gid('ProductVariant', number);

function variantOf(product: SeedProduct, { skuPrefix, grams }: Assortment): Variant {
  return {
    id: variantId(product.number),
    title: 'Default Title',
    sku: `${skuPrefix}-${String(product.number).padStart(3, '0')}`,
    price: product.price,
    compareAtPrice: product.compareAtPrice ?? null,
    requiresShipping: true,
    taxable: true,
    tracked: true,
    inventoryPolicy: 'DENY',
    grams,
    inventoryItemId: gid('InventoryItem', product.number),
  };
}

/** An active product with one variant, on sale in the online store. */
export function productOf(product: SeedProduct, assortment: Assortment): Product {
  return {
    id: gid('Product', product.number),
    handle: product.handle,
    title: product.title,
    descriptionHtml: `<p>${product.description}</p>`,
    vendor: assortment.vendor,
    productType: product.productType ?? assortment.productType,
    status: 'ACTIVE',
    tags: product.tags ?? [],
    isGiftCard: false,
    variants: [variantOf(product, assortment)],
    publicationIds: [ONLINE_STORE],
    createdAt: OPENED,
    updatedAt: OPENED,
  };
}

/** A market that is on; the first is the primary one. `rate` is what one unit of the shop's currency costs there. */
export function market(
  number: number,
  name: string,
  countries: readonly string[],
  currency: string,
  rate: number,
  fixedPrices: Readonly<Record<string, number>> = {},
): Market {
  const handle = name.toLowerCase().replaceAll(' ', '-');
  const primary = number === 1;
  return {
    id: gid('Market', number),
    name,
    handle,
    status: 'ACTIVE',
    primary,
    countries,
    currency,
    rate,
    fixedPrices,
    shipping: null,
  };
}

/** A code for a share of the order that combines with every other discount. */
export function discountCode(number: number, code: string, percentage: number): DiscountCode {
  const combinesWith = { orderDiscounts: true, productDiscounts: true, shippingDiscounts: true };
  return {
    id: gid('DiscountCodeNode', number),
    code,
    title: `${percentage} % off`,
    percentage,
    combinesWith,
  };
}
