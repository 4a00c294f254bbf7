import type { PricedLine } from '../../checkout/checkout.ts';
import { priceLines } from '../../checkout/pricing.ts';
import { countryName } from '../../orders/places.ts';
import type { ShopContext } from '../../shop-context.ts';
import { policyPath, POLICY_TITLES, type ShopPolicyType, writtenPolicy } from '../../state/shop-policies.ts';
import { translated } from '../../state/translations.ts';
import type { Buyer } from '../buyer.ts';
import { cartItem, cartTotals } from '../cart-items.ts';
import { AllProductsDrop, liquidProduct, MetafieldsDrop } from './liquid-drops.ts';

/** The templates of the local theme, by Shopify's names. */
export type Template = 'index' | 'product' | 'cart' | 'page' | 'policy' | '404';

/** `page`: what a page of the online store says, in the buyer's language. */
export interface LiquidPage {
  readonly title: string;
  readonly handle: string;
  readonly content: string;
}

/**
 * The global objects of a page. `lines`: the cart's lines with their discounts, where the page has computed them.
 * https://shopify.dev/docs/api/liquid/objects
 */
export function liquidObjects(
  context: ShopContext,
  buyer: Buyer,
  template: Template,
  lines: readonly PricedLine[] | null,
  page: LiquidPage | null = null,
): Readonly<Record<string, unknown>> {
  const { state } = context;
  const { market } = buyer;
  const priced = lines ?? (buyer.cart ? priceLines(state, market, buyer.cart) : []);
  return {
    shop: {
      name: state.shop.name,
      permanent_domain: state.shop.domain,
      currency: state.shop.currency,
      url: `https://${state.shop.primaryDomain}`,
      published_locales: state.shop.locales.map((iso_code, at) => ({ iso_code, primary: at === 0 })),
      refund_policy: policyObject(context, buyer, 'REFUND_POLICY'),
      shipping_policy: policyObject(context, buyer, 'SHIPPING_POLICY'),
      metafields: new MetafieldsDrop(context, state.shop.id),
    },
    cart: {
      ...cartTotals(priced, market.currency),
      currency: { iso_code: market.currency },
      items: priced.map((line) => ({
        ...cartItem(line),
        product: liquidProduct(context, market, line.product),
        selling_plan_allocation: null,
      })),
    },
    all_products: new AllProductsDrop(context, market),
    localization: {
      country: {
        iso_code: buyer.countryCode,
        name: countryName(buyer.countryCode),
        currency: { iso_code: market.currency },
      },
      language: { iso_code: buyer.locale },
    },
    request: { locale: { iso_code: buyer.locale, primary: buyer.locale === state.shop.locales[0] } },
    routes: {
      root_url: '/',
      cart_url: '/cart',
      cart_add_url: '/cart/add',
      cart_change_url: '/cart/change',
      cart_update_url: '/cart/update',
    },
    template: { name: template },
    page,
  };
}

/** `shop.refund_policy` and its like, with the text in the buyer's language; nothing where the merchant has written none. */
function policyObject({ state }: ShopContext, { locale, market }: Buyer, type: ShopPolicyType) {
  const policy = writtenPolicy(state.shopPolicies, type);
  if (policy === undefined) return null;
  const wanted = { resourceId: policy.id, key: 'body', locale, marketId: market.id };
  const body = translated(state.translations, wanted, policy.body);
  return { title: POLICY_TITLES[type], url: policyPath(type), body };
}
