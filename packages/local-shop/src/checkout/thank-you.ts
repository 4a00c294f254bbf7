import { less, lineTotal, orderTotals, shippingCost } from '../orders/totals.ts';
import type { ShopContext } from '../shop-context.ts';
import { fullName } from '../state/addresses.ts';
import type { Order } from '../state/orders.ts';
import { countryName } from '../orders/places.ts';
import { findVariant } from '../state/catalogue.ts';
import { bagPicture } from '../storefront/bag-picture.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html, jsonScript, type Html } from '../pages/html.ts';
import { document } from '../storefront/layout.ts';
import type { Extension } from '../ui-host/extensions.ts';
import { orderSignals } from './ui-order-api.ts';
import { slotPlaces, slotsFor, slotStart } from './ui-targets.ts';

const THANK_YOU_TARGETS = ['purchase.thank-you.block.render'] as const;

/** The thank-you page of an order, with the places of its extension targets. */
export function thankYouPage(
  context: ShopContext,
  extensions: readonly Extension[],
  order: Order,
  storefrontUrl: string,
): string {
  const { shop } = context.state;
  const slots = slotsFor(extensions, THANK_YOU_TARGETS);
  const buyer = { locale: order.customerLocale, currency: order.presentmentCurrency, storefrontUrl };
  const starts = Object.fromEntries(
    slots.map((slot) => [
      slot.id,
      slotStart(context, slot, orderSignals(context, slot.extension, order), buyer),
    ]),
  );
  return document(
    `Thank you – ${shop.name}`,
    'checkout',
    html`<div class="columns">
        <main>
          <header><a class="wordmark" href="/">${shop.name}</a></header>
          <div class="thanks">
            <p class="note">Confirmation ${order.name}</p>
            <h1>Thank you${greeting(order)}!</h1>
            <p>Your order is confirmed.</p>
          </div>
          ${THANK_YOU_TARGETS.map((target) => slotPlaces(slots, target, order.customerLocale))}
          ${details(order)}
          <p><a class="primary" href="/">Continue shopping</a></p>
        </main>
        <aside aria-label="Order summary">
          <h2>Order summary</h2>
          ${orderSummary(context, order)}
        </aside>
      </div>
      ${jsonScript('targets', starts)}
      <script src="/checkout/checkout.js" defer></script>`,
  );
}

function greeting({ shippingAddress }: Order): string {
  return shippingAddress?.firstName ? `, ${shippingAddress.firstName}` : '';
}

function details({ shippingAddress: address, shippingLines, email }: Order): Html {
  const lines = address
    ? [
        fullName(address),
        address.company,
        address.address1,
        address.address2,
        [address.city, address.provinceCode, address.zip].filter(Boolean).join(' '),
        countryName(address.countryCode),
      ]
    : [];
  return html`<section class="order-details">
    <h2>Order details</h2>
    <dl>
      <div>
        <dt>Contact</dt>
        <dd>${email ?? 'None'}</dd>
      </div>
      <div>
        <dt>Shipping address</dt>
        <dd>${lines.filter(Boolean).map((line) => html`${line ?? ''}<br />`)}</dd>
      </div>
      <div>
        <dt>Shipping method</dt>
        <dd>${shippingLines.map(({ title }) => title).join(', ') || 'None'}</dd>
      </div>
      <div>
        <dt>Payment</dt>
        <dd>Test payment</dd>
      </div>
    </dl>
  </section>`;
}

function orderSummary({ state }: ShopContext, order: Order): Html {
  const totals = orderTotals(order);
  const row = (term: string, value: string) =>
    html`<div>
      <dt>${term}</dt>
      <dd>${value}</dd>
    </div>`;
  const shipping = totals.shipping.presentment;
  return html`<ul class="lines">
      ${order.lines.map((line) => {
        const handle = line.variantId ? (findVariant(state, line.variantId)?.product.handle ?? '') : '';
        return html`<li>
          <span class="thumb"
            >${bagPicture(handle)}<span class="quantity" aria-hidden="true">${line.quantity}</span></span
          >
          <span class="name">${line.title}<span class="unseen">, quantity ${line.quantity}</span></span>
          <span class="amount">${displayMoney(less(lineTotal(line), line.discount).presentment)}</span>
        </li>`;
      })}
    </ul>
    <dl class="totals">
      ${row('Subtotal', displayMoney(totals.subtotal.presentment))}
      ${order.shippingLines.map((line) => {
        const cost = shippingCost(line).presentment;
        return row('Shipping', cost.minor === 0 ? 'Free' : displayMoney(cost));
      })}
      <div class="total">
        <dt>Total</dt>
        <dd><span class="currency">${shipping.currency}</span> ${displayMoney(totals.total.presentment)}</dd>
      </div>
    </dl>`;
}
