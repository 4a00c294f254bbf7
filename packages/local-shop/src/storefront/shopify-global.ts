import { html, trust, type Html } from '../pages/html.ts';
import type { ShopState } from '../state/state.ts';
import type { Buyer } from './buyer.ts';

/** What Shopify's `content_for_header` brings: the `Shopify` object and the standard storefront actions; or a theme's own script. */
export function shopifyGlobal({ shop, theme }: ShopState, buyer: Buyer): Html {
  const { currency, rate } = buyer.market;
  const shopify = {
    shop: shop.domain,
    locale: buyer.locale,
    country: buyer.countryCode,
    currency: { active: currency, rate: String(rate) },
    routes: { root: '/' },
  };
  const json = JSON.stringify(shopify).replaceAll('<', '\\u003c');
  return html`<script>
      window.Shopify = ${trust(json)};
    </script>
    ${theme.kind === 'actions' && html`<script type="module" src="/storefront/standard-actions.js"></script>`}
    ${theme.kind === 'silent' && html`<script type="module" src="/storefront/silent-cart.js"></script>`}`;
}
