import { readFileSync } from 'node:fs';
import path from 'node:path';
import { aallyn, compileCheckout, type Policy } from '@doorstep/policy';
import { Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs';

/** The storefront around the cart toggle: Liquid with the few of Shopify's tags and filters that the block uses. */
export const extension = path.join(import.meta.dirname, '../../extensions/cart-toggle');

export const variantId = 298;
export const protectionVariantId = `gid://shopify/ProductVariant/${variantId}`;

export interface Item {
  readonly variant_id: number;
  readonly key: string;
  readonly quantity: number;
  readonly requires_shipping: boolean;
  /** In hundredths of the cart's currency. */
  readonly original_line_price: number;
  readonly product: { readonly tags: readonly string[] };
  readonly selling_plan_allocation?: { readonly selling_plan: { readonly recurring_deliveries: boolean } };
}

export const item = (variant_id: number, changes: Partial<Item> = {}): Item => ({
  variant_id,
  key: `${variant_id}:key`,
  quantity: 1,
  requires_shipping: variant_id !== variantId,
  original_line_price: variant_id === variantId ? 298 : 10_000,
  product: { tags: [] },
  ...changes,
});

export interface Page {
  readonly policy?: Policy;
  readonly items?: readonly Item[];
  readonly country?: string;
  readonly language?: string;
  /** The cart's. */
  readonly currency?: string;
  /** `null`: the product was deleted or is sold out. */
  readonly available?: boolean | null;
  readonly template?: string;
  /** Of the shop's shipping policy; empty where none is written. */
  readonly shippingText?: string;
}

export function rulesOf(policy: Policy) {
  const compiled = compileCheckout(policy, { version: 7, publishedOn: '2026-11-02', protectionVariantId });
  if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message).join(' '));
  return compiled.value.blocks;
}

/** Draws one of the two blocks as a theme would. */
export function draw(
  block: 'protection-toggle' | 'protection-embed' | 'policy-calculator',
  page: Page = {},
): Promise<string> {
  const { policy = aallyn, items = [item(1)], country = 'US', language = 'en', currency = 'USD' } = page;
  const { available = true, shippingText = '' } = page;
  const variant = { id: variantId, available, price: 298 };
  const product = available === null ? undefined : { selected_or_first_available_variant: variant };
  const globals = {
    shop: {
      metafields: { $app: { 'checkout-blocks': { value: rulesOf(policy) } } },
      refund_policy: { title: 'Refund policy', url: '/policies/refund-policy' },
      shipping_policy: { title: 'Shipping policy', url: '/policies/shipping-policy', body: shippingText },
    },
    all_products: { 'doorstep-protection': product },
    cart: { items, item_count: items.length, currency: { iso_code: currency } },
    localization: { country: { iso_code: country } },
    request: { locale: { iso_code: language } },
    routes: { cart_url: '/cart', cart_add_url: '/cart/add', cart_change_url: '/cart/change' },
    template: { name: page.template ?? 'cart' },
    block: { id: 'b1' },
  };
  return engineIn(language).renderFile(block, {}, { globals });
}

function engineIn(language: string): Liquid {
  const liquid = new Liquid({
    root: `${extension}/blocks`,
    partials: `${extension}/snippets`,
    extname: '.liquid',
    strictFilters: true,
  });
  liquid.registerTag('schema', Unrendered);
  const texts = textsOf(language);
  liquid.registerFilter('money', (cents: number) => `$${(cents / 100).toFixed(2)}`);
  liquid.registerFilter('t', (key: string, ...values: readonly [string, unknown][]) => {
    const text = key.split('.').reduce<unknown>((node, name) => Reflect.get(Object(node), name), texts);
    if (typeof text !== 'string') throw new Error(`No text for ${key}.`);
    return text.replace(/{{ (\w+) }}/g, (_, name: string) => String(new Map(values).get(name)));
  });
  return liquid;
}

export function textsOf(language: string): unknown {
  const file = language === 'en' ? 'en.default' : language;
  return JSON.parse(readFileSync(`${extension}/locales/${file}.json`, 'utf8'));
}

class Unrendered extends Tag {
  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid);
    while (rest.length > 0 && rest.shift()?.getText() !== '{% endschema %}');
  }

  render(): string {
    return '';
  }
}
