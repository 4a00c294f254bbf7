import type { Checkout } from '../checkout/checkout.ts';
import { expressCheckout } from '../checkout/wallet/express-checkout.ts';
import { html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Buyer } from './buyer.ts';
import { cartSection } from './cart-section.ts';
import { storefrontPage } from './layout.ts';

/** The cart page. `problem` is what the last change ran into. */
export function cartPage(
  context: ShopContext,
  buyer: Buyer,
  checkout: Checkout | null,
  problem: string | null,
): string {
  const lines = checkout?.lines ?? [];
  // Outside the section, so that its script finds the same buttons after the cart was drawn anew in place.
  const express = html`<link rel="stylesheet" href="/checkout/checkout.css" />
    <div class="cart-express">${expressCheckout()}</div>
    <script src="/checkout/wallet.js" defer></script>`;
  return storefrontPage(
    context,
    buyer,
    { template: 'cart', path: '/cart', title: 'Cart', lines },
    (blocks) => html`${cartSection(checkout, problem, blocks)} ${lines.length > 0 && express}`,
  );
}
