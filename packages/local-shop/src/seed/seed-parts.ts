import type { DeliveryProfile } from '../state/delivery.ts';
import type { DiscountCode } from '../state/discount-codes.ts';
import { gid } from '../state/gid.ts';
import type { Market } from '../state/markets.ts';
import type { Product, Variant } from '../state/products.ts';

const OPENED = '2026-01-05T15:00:00Z';

/** The sales channel that every shop has. */
export const ONLINE_STORE = gid('Publication', 1);

/** Another way in which a product comes. Its number is that of the variant and the inventory item. */
interface SeedVariant {
  readonly number: number;
  readonly title: string;
  /** In minor units of the shop's currency. */
  readonly price: number;
}

/** A product as a seed lists it. Its number is that of the product, its first variant and the inventory item. */
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
  /** What its first variant is called, and the others, where it comes in several ways. */
  readonly variants?: { readonly first: string; readonly others: readonly SeedVariant[] };
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

type SoldAs = SeedVariant & Pick<SeedProduct, 'compareAtPrice'>;

function variantOf(
  { number, title, price, compareAtPrice }: SoldAs,
  { skuPrefix, grams }: Assortment,
): Variant {
  return {
    ...{ id: variantId(number), title, price },
    sku: `${skuPrefix}-${String(number).padStart(3, '0')}`,
    compareAtPrice: compareAtPrice ?? null,
    requiresShipping: true,
    taxable: true,
    tracked: true,
    inventoryPolicy: 'DENY',
    grams,
    inventoryItemId: gid('InventoryItem', number),
  };
}

/** An active product, on sale in the online store. */
export function productOf(product: SeedProduct, assortment: Assortment): Product {
  const { first = 'Default Title', others = [] } = product.variants ?? {};
  const sold: readonly SoldAs[] = [{ ...product, title: first }, ...others];
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
    variants: sold.map((variant) => variantOf(variant, assortment)),
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

/** The general delivery profile of a shop as Shopify makes it: without a zone, and for these of its locations. */
export function generalProfile(number: number, locations: readonly number[]): DeliveryProfile {
  const locationIds = locations.map((each) => gid('Location', each));
  return {
    id: gid('DeliveryProfile', number),
    name: 'General profile',
    default: true,
    version: 1,
    locationGroups: [{ id: gid('DeliveryLocationGroup', number), locationIds, zones: [] }],
    variantIds: [],
  };
}
