import { lineTotal, totalsOf } from '../checkout/amounts.ts';
import { expressCheckout } from '../checkout/wallet/express-checkout.ts';
import type { Checkout, PricedLine } from '../checkout/checkout.ts';
import type { ShopState } from '../state/state.ts';
import { bagPicture } from './bag-picture.ts';
import type { Buyer } from './buyer.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html, type Html } from '../pages/html.ts';
import { storefrontPage } from './layout.ts';

/** The cart. Errors of validations (step CART_INTERACTION) stand on top. `problem` is what the last change ran into. */
export function cartPage(
  state: ShopState,
  buyer: Buyer,
  checkout: Checkout | null,
  problem: string | null,
): string {
  const messages = [...(problem ? [problem] : []), ...(checkout?.errors ?? []).map(({ message }) => message)];
  return storefrontPage(
    state,
    buyer,
    '/cart',
    'Cart',
    html`<section class="cart">
      <h1>Your cart</h1>
      ${messages.length > 0 && html`<div class="errors" role="alert">${messages.map((text) => html`<p>${text}</p>`)}</div>`}
      ${
        checkout && checkout.lines.length > 0
          ? filled(checkout)
          : html`<p>Your cart is empty. <a href="/">See all bags</a></p>`
      }
    </section>`,
  );
}

function filled(checkout: Checkout): Html {
  return html`<ul class="cart-lines">
      ${checkout.lines.map(cartLine)}
    </ul>
    <div class="cart-foot">
      <p class="subtotal">Subtotal <strong>${displayMoney(totalsOf(checkout).subtotal)}</strong></p>
      <p class="note">Shipping and discounts are shown at checkout.</p>
      <a class="primary" href="/checkout">Check out</a>
    </div>
    <link rel="stylesheet" href="/checkout/checkout.css" />
    ${expressCheckout()}
    <script src="/checkout/wallet.js" defer></script>`;
}

function cartLine(priced: PricedLine): Html {
  const { line, product } = priced;
  return html`<li>
    ${bagPicture(product.handle)}
    <div>
      <a href="/products/${product.handle}">${product.title}</a>
      <span class="note">${displayMoney(priced.unitPrice)} each</span>
    </div>
    <form method="post" action="/cart/change">
      <input type="hidden" name="line" value="${line.id}" />
      <label
        ><span class="unseen">Quantity of ${product.title}</span
        ><input name="quantity" type="number" min="0" max="20" value="${line.quantity}" inputmode="numeric"
      /></label>
      <button type="submit">Update<span class="unseen"> ${product.title}</span></button>
      <button type="submit" name="remove" value="1" class="plain">
        Remove<span class="unseen"> ${product.title}</span>
      </button>
    </form>
    <strong class="amount">${displayMoney(lineTotal(priced))}</strong>
  </li>`;
}
