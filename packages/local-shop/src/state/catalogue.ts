import type { Market } from './markets.ts';
import { convert, money, type Money } from './money.ts';
import { isForSale, type Product, type Variant } from './products.ts';
import type { ShopState } from './state.ts';

/** The active market that a country belongs to, or `null`: then the country cannot be chosen in checkout. */
export function marketOf(state: ShopState, countryCode: string): Market | null {
  for (const market of state.markets.values())
    if (market.status === 'ACTIVE' && market.countries.includes(countryCode)) return market;
  return null;
}

/** The market of the shop's own country. */
export function primaryMarket(state: ShopState): Market {
  for (const market of state.markets.values()) if (market.primary) return market;
  throw new Error('The seed has no primary market.');
}

/** A variant with its product, or `null` when there is none of that id. */
export function findVariant(
  state: ShopState,
  variantId: string,
): { product: Product; variant: Variant } | null {
  for (const product of state.products.values()) {
    const variant = product.variants.find((candidate) => candidate.id === variantId);
    if (variant) return { product, variant };
  }
  return null;
}

/** The product at `/products/<handle>`, whatever its status. */
export function productByHandle(state: ShopState, handle: string): Product | null {
  for (const product of state.products.values()) if (product.handle === handle) return product;
  return null;
}

/** What one piece costs in a market: its fixed price there, otherwise the shop's price converted. */
export function priceIn(state: ShopState, market: Market, variant: Variant): Money {
  const fixed = market.fixedPrices[variant.id];
  return fixed === undefined
    ? convert(money(variant.price, state.shop.currency), market.currency, market.rate)
    : money(fixed, market.currency);
}

/** The price before the sale in a market, converted; `null` when there is none. */
export function compareAtPriceIn(state: ShopState, market: Market, variant: Variant): Money | null {
  return variant.compareAtPrice === null
    ? null
    : convert(money(variant.compareAtPrice, state.shop.currency), market.currency, market.rate);
}

/** Whether a variant can be bought: its product is for sale, and it is not sold out. */
export function isAvailable(state: ShopState, product: Product, { id }: Variant): boolean {
  return isForSale(product) && !state.soldOut.has(id);
}
