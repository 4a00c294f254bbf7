import { Drop } from 'liquidjs';
import { parseJson } from '../../metafields/check-value.ts';
import { metafieldOf } from '../../metafields/put-metafield.ts';
import type { ShopContext } from '../../shop-context.ts';
import { compareAtPriceIn, isAvailable, priceIn, productByHandle } from '../../state/catalogue.ts';
import { plainId } from '../../state/gid.ts';
import type { Market } from '../../state/markets.ts';
import { isForSale, type Product, type Variant } from '../../state/products.ts';
import { hundredths } from '../cart-items.ts';

/** `shop.metafields`: `[namespace][key].value`, where `$app` is the app's own namespace. */
export class MetafieldsDrop extends Drop {
  constructor(
    private readonly context: ShopContext,
    private readonly ownerId: string,
    private readonly namespace: string | null = null,
  ) {
    super();
  }

  override liquidMethodMissing(name: string | number): unknown {
    const { context, ownerId, namespace } = this;
    if (namespace === null) return new MetafieldsDrop(context, ownerId, String(name));
    const found = metafieldOf(context, ownerId, namespace, String(name));
    if (!found) return null;
    const { type, value } = found;
    const structured = type === 'json' || type === 'boolean' || type.startsWith('number_integer');
    return { type, value: structured || type.startsWith('list.') ? parseJson(value) : value };
  }
}

/** `all_products[handle]`: what can be bought, unlisted products too; nothing for other handles. */
export class AllProductsDrop extends Drop {
  constructor(
    private readonly context: ShopContext,
    private readonly market: Market,
  ) {
    super();
  }

  override liquidMethodMissing(handle: string | number): unknown {
    const product = productByHandle(this.context.state, String(handle));
    return product && isForSale(product) ? liquidProduct(this.context, this.market, product) : null;
  }
}

/** A product with the prices of a market. */
export function liquidProduct(context: ShopContext, market: Market, product: Product): unknown {
  const variants = product.variants.map((variant) => liquidVariant(context, market, product, variant));
  return {
    id: Number(plainId(product.id)),
    handle: product.handle,
    title: product.title,
    type: product.productType,
    vendor: product.vendor,
    tags: product.tags,
    url: `/products/${product.handle}`,
    available: product.variants.some((variant) => isAvailable(context.state, product, variant)),
    variants,
    selected_or_first_available_variant: variants[0] ?? null,
    metafields: new MetafieldsDrop(context, product.id),
  };
}

function liquidVariant(context: ShopContext, market: Market, product: Product, variant: Variant): unknown {
  const before = compareAtPriceIn(context.state, market, variant);
  return {
    id: Number(plainId(variant.id)),
    title: variant.title,
    sku: variant.sku,
    price: hundredths(priceIn(context.state, market, variant)),
    compare_at_price: before ? hundredths(before) : null,
    available: isAvailable(context.state, product, variant),
    requires_shipping: variant.requiresShipping,
    metafields: new MetafieldsDrop(context, variant.id),
  };
}
