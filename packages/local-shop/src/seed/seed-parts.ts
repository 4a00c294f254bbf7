import type { DiscountCode } from '../state/discount-codes.ts';
import { gid } from '../state/gid.ts';
import type { Market } from '../state/markets.ts';
import type { Product, Variant } from '../state/products.ts';

const OPENED = '2026-01-05T15:00:00Z';

/** The sales channel that every shop has. */
export const ONLINE_STORE = gid('Publication', 1);

/** A bag as a shop lists it. Its number is that of its product, its variant and its inventory item. */
export interface Bag {
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

/** Whose bags they are, and how their SKUs begin. */
export interface Maker {
  readonly vendor: string;
  readonly skuPrefix: string;
}

/** The GID of the variant of the bag with this number. */
export const variantId = (number: number): string => gid('ProductVariant', number);

function variantOf(bag: Bag, { skuPrefix }: Maker): Variant {
  return {
    id: variantId(bag.number),
    title: 'Default Title',
    sku: `${skuPrefix}-${String(bag.number).padStart(3, '0')}`,
    price: bag.price,
    compareAtPrice: bag.compareAtPrice ?? null,
    requiresShipping: true,
    taxable: true,
    tracked: true,
    inventoryPolicy: 'DENY',
    grams: 600,
    inventoryItemId: gid('InventoryItem', bag.number),
  };
}

/** An active product with one variant, on sale in the online store. */
export function productOf(bag: Bag, maker: Maker): Product {
  return {
    id: gid('Product', bag.number),
    handle: bag.handle,
    title: bag.title,
    descriptionHtml: `<p>${bag.description}</p>`,
    vendor: maker.vendor,
    productType: bag.productType ?? 'Handbag',
    status: 'ACTIVE',
    tags: bag.tags ?? [],
    isGiftCard: false,
    variants: [variantOf(bag, maker)],
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
