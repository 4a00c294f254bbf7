import type { ShopContext } from '../shop-context.ts';
import { buyerPage } from '../pages/buyer-page.ts';
import { html, jsonScript, trust, type Html } from '../pages/html.ts';
import type { TargetStart } from '../ui-host/target-start.ts';
import { totalsOf } from './amounts.ts';
import type { Checkout } from './checkout.ts';
import {
  informationSections,
  paymentSection,
  reviewSection,
  shippingSection,
  type SectionParts,
} from './checkout-sections.ts';
import { nextStep } from './journey.ts';
import { buyerLocale } from './languages.ts';
import { moneyShownAt } from './shown-money.ts';
import { stepActions, stepsNavigation } from './steps-navigation.ts';
import { slotPlaces, type Slot } from './ui-targets.ts';
import type { CheckoutUpdate } from './update.ts';
import type { Visit } from './visit.ts';
import { expressCheckout } from './wallet/express-checkout.ts';

/** One page of checkout. `update` is its first state; later ones replace the same parts. */
export function checkoutPage(
  context: ShopContext,
  checkout: Checkout,
  visit: Visit,
  slots: readonly Slot[],
  starts: Readonly<Record<string, TargetStart>>,
  update: CheckoutUpdate,
): string {
  const { shop } = context.state;
  const locale = buyerLocale(checkout.cart.locale, checkout.cart.countryCode);
  const parts: SectionParts = {
    part: (id) => trust(update.fragments[id] ?? ''),
    place: (place) => slotPlaces(slots, place, locale),
  };
  const onePage = visit.step === 'checkout';
  return buyerPage(
    { title: `Checkout – ${shop.name}`, locale: 'en', kind: 'checkout' },
    html`<div class="columns">
        <main>
          <header>
            <a class="wordmark" href="/">${shop.name}</a>
            ${checkout.draft === null && html`<a href="/cart">Back to cart</a>`}
          </header>
          <h1 class="unseen">Checkout</h1>
          ${!onePage && stepsNavigation(visit, checkout)}
          <div id="notices" role="alert">${parts.part('notices')}</div>
          ${offersWallets(checkout, visit) && expressCheckout()}
          <form
            id="checkout"
            novalidate
            data-leads="${nextStep(visit, checkout) === null ? 'to the order' : 'to the next page'}"
          >
            ${sections(context, checkout, visit, parts)}
            <div class="actions">
              ${parts.place('purchase.checkout.actions.render-before')} ${stepActions(visit, checkout)}
            </div>
          </form>
        </main>
        ${orderSummary(checkout, parts)}
      </div>
      ${jsonScript('targets', starts)} ${jsonScript('first-update', update)}
      <script src="/checkout/checkout.js" defer></script>`,
  );
}

/** Not where a merchant looks, nor for an invoice; on three pages on the first. */
function offersWallets({ draft }: Checkout, { step, editor }: Visit): boolean {
  return !editor && draft === null && (step === 'checkout' || step === 'information');
}

function sections({ state }: ShopContext, checkout: Checkout, visit: Visit, parts: SectionParts): Html {
  switch (visit.step) {
    case 'checkout':
      return html`${informationSections(state, checkout, parts)} ${shippingSection(parts)}
      ${paymentSection(parts)}`;
    case 'information':
      return informationSections(state, checkout, parts);
    case 'shipping':
      return html`${reviewSection(visit, checkout)} ${shippingSection(parts)}`;
    case 'payment':
      return html`${reviewSection(visit, checkout)} ${paymentSection(parts)}`;
    default:
      return visit.step satisfies never;
  }
}

function orderSummary(checkout: Checkout, { part, place }: SectionParts): Html {
  return html`<aside aria-label="Order summary">
    <h2>
      Order summary
      <span id="summary-total" class="narrow">${moneyShownAt(checkout)(totalsOf(checkout).total)}</span>
    </h2>
    ${place('purchase.checkout.reductions.render-before')} ${checkout.draft === null && discountForm(part)}
    ${place('purchase.checkout.reductions.render-after')}
    <div id="summary" aria-live="polite">${part('summary')}</div>
    ${place('purchase.checkout.cart-line-list.render-after')} ${place('order-summary')}
  </aside>`;
}

/** A draft order's discounts are the merchant's to give. */
function discountForm(part: SectionParts['part']): Html {
  return html`<form id="discount">
    <div class="field">
      <label for="discount-code">Discount code</label>
      <div class="with-button">
        <input id="discount-code" name="code" autocomplete="off" aria-describedby="discounts" />
        <button type="submit">Apply</button>
      </div>
    </div>
    <div id="discounts" aria-live="polite">${part('discounts')}</div>
  </form>`;
}
