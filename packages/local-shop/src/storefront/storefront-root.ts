import { metafieldOf } from '../metafields/put-metafield.ts';
import type { ShopContext } from '../shop-context.ts';
import { compareAtPriceIn, findVariant, isAvailable, priceIn, productByHandle } from '../state/catalogue.ts';
import type { Market } from '../state/markets.ts';
import { moneyV2 } from '../state/money.ts';
import { isForSale, type Product, type Variant } from '../state/products.ts';

type Id = { readonly id?: string | null; readonly handle?: string | null };
type MetafieldName = { readonly namespace?: string | null; readonly key: string };

/** The root that Storefront API queries are executed on, with the prices of one market. */
export function storefrontRoot(context: ShopContext, market: Market): unknown {
  const { state } = context;
  const node = ({ id }: { readonly id: string }) => {
    const found = findVariant(state, id);
    if (found) return variantNode(context, market, found.product, found.variant);
    const product = state.products.get(id);
    return product ? productNode(context, market, product) : null;
  };
  return {
    node,
    nodes: ({ ids }: { readonly ids: readonly string[] }) => ids.map((id) => node({ id })),
    product: ({ id, handle }: Id) => {
      const product = id ? state.products.get(id) : productByHandle(state, handle ?? '');
      return product ? productNode(context, market, product) : null;
    },
    products: () =>
      connection(listActiveProducts(context).map((product) => productNode(context, market, product))),
    shop: { id: state.shop.id, name: state.shop.name, metafield: metafield(context, state.shop.id) },
    localization: {
      country: { isoCode: market.countries[0], currency: { isoCode: market.currency } },
    },
  };
}

function listActiveProducts({ state }: ShopContext): readonly Product[] {
  return [...state.products.values()].filter(({ status }) => status === 'ACTIVE');
}

function productNode(context: ShopContext, market: Market, product: Product): unknown {
  return {
    __typename: 'Product',
    ...product,
    availableForSale: isForSale(product),
    metafield: metafield(context, product.id),
    variants: () =>
      connection(product.variants.map((variant) => variantNode(context, market, product, variant))),
  };
}

function variantNode(context: ShopContext, market: Market, product: Product, variant: Variant): unknown {
  const { state } = context;
  const before = compareAtPriceIn(state, market, variant);
  return {
    __typename: 'ProductVariant',
    id: variant.id,
    title: variant.title,
    sku: variant.sku,
    requiresShipping: variant.requiresShipping,
    taxable: variant.taxable,
    availableForSale: isAvailable(state, product, variant),
    price: moneyV2(priceIn(state, market, variant)),
    compareAtPrice: before ? moneyV2(before) : null,
    metafield: metafield(context, variant.id),
    product: () => productNode(context, market, product),
  };
}

function metafield(context: ShopContext, ownerId: string) {
  return ({ namespace, key }: MetafieldName) => metafieldOf(context, ownerId, namespace, key);
}

function connection(nodes: readonly unknown[]): unknown {
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: String(index) })),
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  };
}
