import type { ShopContext } from '../shop-context.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html, jsonScript, trusted, type Html } from '../pages/html.ts';
import { buyerPage } from '../pages/buyer-page.ts';
import type { TargetStart } from '../ui-host/target-start.ts';
import { totalsOf } from './amounts.ts';
import type { Checkout } from './checkout.ts';
import { addressFields, contactFields } from './fields.ts';
import { slotPlaces, type Slot } from './ui-targets.ts';
import type { CheckoutUpdate } from './update.ts';
import { expressCheckout } from './wallet/express-checkout.ts';
import { buyerLocale } from './languages.ts';

/** The targets that the checkout page has a place for. Blocks are placed by the merchant; here they are before shipping. */
export const CHECKOUT_TARGETS = [
  'purchase.checkout.delivery-address.render-after',
  'purchase.checkout.block.render',
  'purchase.checkout.shipping-option-list.render-after',
] as const;

/** The one-page checkout. `update` is its first state; later ones replace the same parts. */
export function checkoutPage(
  context: ShopContext,
  checkout: Checkout,
  slots: readonly Slot[],
  starts: Readonly<Record<string, TargetStart>>,
  update: CheckoutUpdate,
): string {
  const { shop } = context.state;
  const locale = buyerLocale(checkout.cart.locale, checkout.cart.countryCode);
  const part = (id: string) => trusted(update.fragments[id] ?? '');
  const place = (target: (typeof CHECKOUT_TARGETS)[number]) => slotPlaces(slots, target, locale);
  return buyerPage(
    { title: `Checkout – ${shop.name}`, locale: 'en', kind: 'checkout' },
    html`<div class="columns">
        <main>
          <header><a class="wordmark" href="/">${shop.name}</a><a href="/cart">Back to cart</a></header>
          <h1 class="unseen">Checkout</h1>
          <div id="notices" role="alert">${part('notices')}</div>
          ${expressCheckout()}
          <form id="checkout" novalidate>
            ${section('Contact', html`${contactFields(checkout)}`)}
            ${section(
              'Delivery',
              html`<div class="address" id="address">${addressFields(context.state, checkout)}</div>
                ${place('purchase.checkout.delivery-address.render-after')}`,
            )}
            ${place('purchase.checkout.block.render')}
            ${section(
              'Shipping method',
              html`<div id="delivery-options" role="radiogroup" aria-label="Shipping method">
                  ${part('delivery-options')}
                </div>
                ${place('purchase.checkout.shipping-option-list.render-after')}`,
            )}
            ${section(
              'Payment',
              html`<p class="payment">
                Test payment. <span class="note">No card is asked for and nothing is charged.</span>
              </p>`,
            )}
            <button type="submit" class="primary" id="place-order">Place order</button>
          </form>
        </main>
        ${orderSummary(checkout, part)}
      </div>
      ${jsonScript('targets', starts)} ${jsonScript('first-update', update)}
      <script src="/checkout/checkout.js" defer></script>`,
  );
}

function section(title: string, content: Html): Html {
  return html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;
}

function orderSummary(checkout: Checkout, part: (id: string) => Html): Html {
  return html`<aside aria-label="Order summary">
    <h2>
      Order summary <span id="summary-total" class="narrow">${displayMoney(totalsOf(checkout).total)}</span>
    </h2>
    <form id="discount">
      <div class="field">
        <label for="discount-code">Discount code</label>
        <div class="with-button">
          <input id="discount-code" name="code" autocomplete="off" aria-describedby="discounts" />
          <button type="submit">Apply</button>
        </div>
      </div>
      <div id="discounts" aria-live="polite">${part('discounts')}</div>
    </form>
    <div id="summary" aria-live="polite">${part('summary')}</div>
  </aside>`;
}
