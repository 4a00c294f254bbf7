import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import { compareAtPriceIn, isAvailable, marketOf, priceIn, primaryMarket } from '../state/catalogue.ts';
import { plainId } from '../state/gid.ts';
import { money, moneyV2, restAmount } from '../state/money.ts';
import type { Product, Publication, Variant } from '../state/products.ts';
import { byId, connection, connectionField, pageArguments } from './connection.ts';
import { metafieldFields } from './metafield-view.ts';
import { argumentsField, type View } from './root-field.ts';

const noArguments = z.strictObject({});
const publicationArguments = z.strictObject({ publicationId: z.string() });
const publishedArguments = z.strictObject({
  ...pageArguments,
  onlyPublished: z.boolean().nullish(),
  catalogType: z.string().nullish(),
});
const countryArguments = z.strictObject({
  context: z.strictObject({ country: z.string().nullish() }),
});

/** A product as the Admin API shows it. */
export function productView(context: ShopContext, product: Product): View {
  const { currency } = context.state.shop;
  const prices = product.variants.map((variant) => variant.price);
  const published = product.publicationIds.length;
  return {
    __typename: 'Product',
    id: product.id,
    legacyResourceId: plainId(product.id),
    handle: product.handle,
    title: product.title,
    description: argumentsField(noArguments, () => product.descriptionHtml.replaceAll(/<[^>]*>/g, '')),
    descriptionHtml: product.descriptionHtml,
    vendor: product.vendor,
    productType: product.productType,
    status: product.status,
    tags: product.tags,
    isGiftCard: product.isGiftCard,
    hasOnlyDefaultVariant: product.variants.length === 1,
    createdAt: product.createdAt,
    updatedAt: product.updatedAt,
    availablePublicationsCount: { count: published, precision: 'EXACT' },
    publishedAt: published > 0 ? product.createdAt : null,
    featuredMedia: null,
    variantsCount: { count: product.variants.length, precision: 'EXACT' },
    priceRangeV2: {
      minVariantPrice: moneyV2(money(Math.min(...prices), currency)),
      maxVariantPrice: moneyV2(money(Math.max(...prices), currency)),
    },
    publishedOnPublication: argumentsField(publicationArguments, ({ publicationId }) =>
      product.publicationIds.includes(publicationId),
    ),
    resourcePublicationsV2: argumentsField(
      publishedArguments,
      ({ onlyPublished: _published, catalogType: _app, ...page }) =>
        connection(publicationsOf(context, product), page, publishedView, byId),
    ),
    variants: connectionField(product.variants, (variant) => variantView(context, product, variant), byId),
    ...metafieldFields(context, product.id),
  };
}

const publicationsOf = ({ state }: ShopContext, product: Product): readonly Publication[] =>
  product.publicationIds.flatMap((id) => state.publications.get(id) ?? []);

const publishedView = (publication: Publication): View => ({
  __typename: 'ResourcePublicationV2',
  isPublished: true,
  publication: publicationView(publication),
});

/** What is left of a variant that is not sold out: pieces are not counted here. */
const plenty = 100;

/** A variant as the Admin API shows it; its product is a function, because each shows the other. */
export function variantView(context: ShopContext, product: Product, variant: Variant): View {
  const { currency } = context.state.shop;
  const isInStock = !context.state.soldOut.has(variant.id);
  return {
    __typename: 'ProductVariant',
    id: variant.id,
    legacyResourceId: plainId(variant.id),
    title: variant.title,
    displayName: `${product.title} - ${variant.title}`,
    sku: variant.sku,
    barcode: null,
    position: product.variants.indexOf(variant) + 1,
    price: restAmount(money(variant.price, currency)),
    compareAtPrice:
      variant.compareAtPrice === null ? null : restAmount(money(variant.compareAtPrice, currency)),
    taxable: variant.taxable,
    inventoryPolicy: variant.inventoryPolicy,
    availableForSale: isAvailable(context.state, product, variant) && product.publicationIds.length > 0,
    sellableOnlineQuantity: isInStock ? plenty : 0,
    contextualPricing: argumentsField(countryArguments, ({ context: { country } }) =>
      contextualPricing(context, variant, country ?? null),
    ),
    createdAt: product.createdAt,
    updatedAt: product.updatedAt,
    product: () => productView(context, product),
    inventoryItem: {
      __typename: 'InventoryItem',
      id: variant.inventoryItemId,
      sku: variant.sku,
      tracked: variant.tracked,
      requiresShipping: variant.requiresShipping,
    },
    ...metafieldFields(context, variant.id),
  };
}

/** What a variant costs to somebody in a country; without a market there, as in the shop's own. */
function contextualPricing({ state }: ShopContext, variant: Variant, country: string | null): View {
  const market = (country === null ? null : marketOf(state, country)) ?? primaryMarket(state);
  const before = compareAtPriceIn(state, market, variant);
  return {
    __typename: 'ProductVariantContextualPricing',
    price: moneyV2(priceIn(state, market, variant)),
    compareAtPrice: before && moneyV2(before),
  };
}

/** A sales channel as the Admin API shows it. */
export function publicationView(publication: Publication): View {
  return {
    __typename: 'Publication',
    id: publication.id,
    name: publication.name,
    autoPublish: true,
    supportsFuturePublishing: true,
    catalog: null,
  };
}
