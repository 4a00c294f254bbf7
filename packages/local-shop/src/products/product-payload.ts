import { withOffset } from '../orders/local-time.ts';
import { plainId } from '../state/gid.ts';
import { money, restAmount } from '../state/money.ts';
import type { Product, Variant } from '../state/products.ts';
import type { ShopState } from '../state/state.ts';

/** The body of `products/create` and `products/update` as Shopify sends it: REST's Product. */
export function productPayload(state: ShopState, product: Product): Readonly<Record<string, unknown>> {
  const time = (iso: string): string => withOffset(iso, state.shop.timeZone);
  return {
    id: Number(plainId(product.id)),
    admin_graphql_api_id: product.id,
    title: product.title,
    handle: product.handle,
    body_html: product.descriptionHtml,
    vendor: product.vendor,
    product_type: product.productType,
    status: product.status.toLowerCase(),
    tags: product.tags.join(', '),
    created_at: time(product.createdAt),
    updated_at: time(product.updatedAt),
    published_at: product.publicationIds.length > 0 ? time(product.createdAt) : null,
    published_scope: 'web',
    template_suffix: null,
    category: null,
    options: [],
    image: null,
    images: [],
    media: [],
    has_variants_that_requires_components: false,
    variant_gids: product.variants.map(({ id }) => ({
      admin_graphql_api_id: id,
      updated_at: product.updatedAt,
    })),
    variants: product.variants.map((variant, index) => variantPayload(state, product, variant, index + 1)),
  };
}

function variantPayload(
  state: ShopState,
  product: Product,
  variant: Variant,
  position: number,
): Readonly<Record<string, unknown>> {
  const amount = (minor: number): string => restAmount(money(minor, state.shop.currency));
  return {
    id: Number(plainId(variant.id)),
    admin_graphql_api_id: variant.id,
    product_id: Number(plainId(product.id)),
    inventory_item_id: Number(plainId(variant.inventoryItemId)),
    position,
    title: variant.title,
    sku: variant.sku,
    price: amount(variant.price),
    compare_at_price: variant.compareAtPrice === null ? null : amount(variant.compareAtPrice),
    taxable: variant.taxable,
    barcode: null,
    image_id: null,
    option1: variant.title,
    option2: null,
    option3: null,
    created_at: withOffset(product.createdAt, state.shop.timeZone),
    updated_at: withOffset(product.updatedAt, state.shop.timeZone),
    inventory_policy: variant.inventoryPolicy.toLowerCase(),
  };
}
