/** Shopify's ProductStatus. `UNLISTED` can be bought by its address but is in no list. */
export type ProductStatus = 'ACTIVE' | 'ARCHIVED' | 'DRAFT' | 'UNLISTED';

export interface Variant {
  readonly id: string;
  readonly title: string;
  readonly sku: string | null;
  /** Minor units of the shop's currency. */
  readonly price: number;
  /** The price before a sale, minor units of the shop's currency. */
  readonly compareAtPrice: number | null;
  readonly requiresShipping: boolean;
  readonly taxable: boolean;
  readonly tracked: boolean;
  readonly inventoryPolicy: 'DENY' | 'CONTINUE';
  readonly grams: number;
  readonly inventoryItemId: string;
}

export interface Product {
  readonly id: string;
  readonly handle: string;
  readonly title: string;
  readonly descriptionHtml: string;
  readonly vendor: string;
  readonly productType: string;
  readonly status: ProductStatus;
  readonly tags: readonly string[];
  readonly isGiftCard: boolean;
  readonly variants: readonly Variant[];
  /** Publications (sales channels) that show it. */
  readonly publicationIds: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Whether a product can be bought. */
export function isForSale({ status }: Product): boolean {
  return status === 'ACTIVE' || status === 'UNLISTED';
}

/** What a variant is called: `Everyday Sling, Black`, or its product alone where that comes in one way only. */
export const variantName = ({ title }: Pick<Product, 'title'>, variant: Pick<Variant, 'title'>): string =>
  variant.title === 'Default Title' ? title : `${title}, ${variant.title}`;

/** A sales channel, such as the Online Store. */
export interface Publication {
  readonly id: string;
  readonly name: string;
}
