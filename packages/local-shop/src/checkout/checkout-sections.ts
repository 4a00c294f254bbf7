import { html, type Html } from '../pages/html.ts';
import { countryName } from '../orders/places.ts';
import { fullName } from '../state/addresses.ts';
import type { ShopState } from '../state/state.ts';
import type { Checkout } from './checkout.ts';
import type { CheckoutPlace } from './checkout-slots.ts';
import { addressFields, contactFields } from './fields.ts';
import { addressOf, type Visit } from './visit.ts';

/** What the sections of the checkout form are drawn from. */
export interface SectionParts {
  /** The slots at a place. */
  readonly place: (place: CheckoutPlace) => Html;
  /** A fragment as the server has drawn it, by its id. */
  readonly part: (id: string) => Html;
}

/** Who buys, and where it goes. */
export function informationSections(state: ShopState, checkout: Checkout, { place }: SectionParts): Html {
  return html`${section(
    'Contact',
    html`${contactFields(checkout)} ${place('purchase.checkout.contact.render-after')}`,
  )}
  ${section(
    'Delivery',
    html`${place('purchase.checkout.delivery-address.render-before')}
      <fieldset class="address" id="address" ${isAddressFixed(checkout) && html`disabled`}>
        <legend class="unseen">Delivery address</legend>
        ${addressFields(state, checkout)}
      </fieldset>
      ${place('purchase.checkout.delivery-address.render-after')}`,
  )}
  ${place('information')}`;
}

/** "Buyers cannot change the address on a draft order checkout if it has fixed shipping rates." */
export function isAddressFixed({ draft }: Checkout): boolean {
  return draft !== null && draft.shippingLine !== null && draft.shippingAddress !== null;
}

/** How it gets there. */
export function shippingSection({ place, part }: SectionParts): Html {
  return html`${section(
    'Shipping method',
    html`${place('purchase.checkout.shipping-option-list.render-before')}
      <div id="delivery-options" role="radiogroup" aria-label="Shipping method">
        ${part('delivery-options')}
      </div>
      ${place('purchase.checkout.shipping-option-list.render-after')}`,
  )}
  ${place('shipping')}`;
}

/** How it is paid. */
export function paymentSection({ place }: SectionParts): Html {
  return html`${section(
    'Payment',
    html`${place('purchase.checkout.payment-method-list.render-before')}
      <p class="payment">
        Test payment. <span class="note">No card is asked for and nothing is charged.</span>
      </p>
      ${place('purchase.checkout.payment-method-list.render-after')}`,
  )}
  ${place('payment')}`;
}

/** What the buyer has entered on the pages before, with the way back to it. */
export function reviewSection(visit: Visit, { cart, groups }: Checkout): Html {
  const [group] = groups;
  const { address1, address2, city, provinceCode, zip } = cart.deliveryAddress ?? {};
  const place = [city, provinceCode, zip].filter(Boolean).join(' ');
  const address = [
    cart.deliveryAddress && fullName(cart.deliveryAddress),
    address1,
    address2,
    place,
    countryName(cart.countryCode),
  ];
  const row = (term: string, text: string, step: 'information' | 'shipping') =>
    html`<div>
      <dt>${term}</dt>
      <dd>${text}</dd>
      <dd>
        <a href="${addressOf(visit, step)}">Change<span class="unseen"> ${term.toLowerCase()}</span></a>
      </dd>
    </div>`;
  return html`<dl class="review">
    ${row('Contact', cart.email ?? '', 'information')}
    ${group !== undefined && row('Ship to', address.filter(Boolean).join(', '), 'information')}
    ${visit.step === 'payment' && row('Shipping method', group?.selected?.title ?? 'None', 'shipping')}
  </dl>`;
}

function section(title: string, content: Html): Html {
  return html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;
}
