import { lineTotal, totalsOf } from '../checkout/amounts.ts';
import type { Checkout, PricedLine } from '../checkout/checkout.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html, type Html } from '../pages/html.ts';
import { bagPicture } from './bag-picture.ts';
import { lineKey } from './cart-items.ts';

/**
 * The cart, with the blocks of apps above its button. Errors of validations (step CART_INTERACTION) stand on top.
 * `problem` is what the last change ran into.
 */
export function cartSection(checkout: Checkout | null, problem: string | null, blocks: Html): Html {
  const messages = [...(problem ? [problem] : []), ...(checkout?.errors ?? []).map(({ message }) => message)];
  return html`<section class="cart" id="shopify-section-cart">
    <h1>Your cart</h1>
    ${messages.length > 0 && html`<div class="errors" role="alert">${messages.map((text) => html`<p>${text}</p>`)}</div>`}
    ${
      checkout && checkout.lines.length > 0
        ? drawLines(checkout, blocks)
        : html`<p>Your cart is empty. <a href="/">See all bags</a></p>`
    }
  </section>`;
}

function drawLines(checkout: Checkout, blocks: Html): Html {
  return html`<ul class="cart-lines">
      ${checkout.lines.map(cartLine)}
    </ul>
    <div class="cart-foot">
      <div class="cart-blocks">${blocks}</div>
      <div class="cart-total">
        <p class="subtotal">Subtotal <strong>${displayMoney(totalsOf(checkout).subtotal)}</strong></p>
        <p class="note">Shipping and discounts are shown at checkout.</p>
        <a class="primary" href="/checkout">Check out</a>
      </div>
    </div>`;
}

function cartLine(priced: PricedLine): Html {
  const { line, product } = priced;
  const change = html`<form method="post" action="/cart/change">
    <input type="hidden" name="id" value="${lineKey(line)}" />
    <label
      ><span class="unseen">Quantity of ${product.title}</span
      ><input name="quantity" type="number" min="0" max="20" value="${line.quantity}" inputmode="numeric"
    /></label>
    <button type="submit">Update<span class="unseen"> ${product.title}</span></button>
  </form>`;
  const removal = html`<form method="post" action="/cart/change">
    <input type="hidden" name="id" value="${lineKey(line)}" />
    <input type="hidden" name="quantity" value="0" />
    <button type="submit" class="plain">Remove<span class="unseen"> ${product.title}</span></button>
  </form>`;
  return html`<li>
    ${bagPicture(product.handle)}
    <div>
      <a href="/products/${product.handle}">${product.title}</a>
      <span class="note">${displayMoney(priced.unitPrice)} each</span>
    </div>
    <div class="line-forms">${change} ${removal}</div>
    <strong class="amount">${displayMoney(lineTotal(priced))}</strong>
  </li>`;
}
