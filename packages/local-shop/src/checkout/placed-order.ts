import {
  currentLines,
  currentQuantity,
  currentShippingLines,
  lineCost,
  orderTotals,
  shippingCost,
} from '../orders/totals.ts';
import { countryName } from '../orders/places.ts';
import { html, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { fullName } from '../state/addresses.ts';
import { findVariant } from '../state/catalogue.ts';
import type { Order } from '../state/orders.ts';
import { bagPicture } from '../storefront/bag-picture.ts';
import { moneyShownOn } from './shown-money.ts';

/** Contact, address, shipping method and payment of an order, for its buyer. */
export function orderDetails(order: Order): Html {
  const { shippingAddress: address, email } = order;
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
        <dd>
          ${
            currentShippingLines(order)
              .map(({ title }) => title)
              .join(', ') || 'None'
          }
        </dd>
      </div>
      <div>
        <dt>Payment</dt>
        <dd>Test payment</dd>
      </div>
    </dl>
  </section>`;
}

/** Lines and totals of an order as edits have left it, in the currency that the buyer paid in. */
export function orderSummary({ state }: ShopContext, order: Order): Html {
  const totals = orderTotals(order);
  const shown = moneyShownOn(order, state.shop.countryCode);
  const row = (term: string, value: string) =>
    html`<div>
      <dt>${term}</dt>
      <dd>${value}</dd>
    </div>`;
  const shipping = totals.shipping.presentment;
  return html`<ul class="lines">
      ${currentLines(order).map((line) => {
        const quantity = currentQuantity(line);
        const handle = line.variantId ? (findVariant(state, line.variantId)?.product.handle ?? '') : '';
        return html`<li>
          <span class="thumb"
            >${bagPicture(handle)}<span class="quantity" aria-hidden="true">${quantity}</span></span
          >
          <span class="name">${line.title}<span class="unseen">, quantity ${quantity}</span></span>
          <span class="amount">${shown(lineCost(line).presentment)}</span>
        </li>`;
      })}
    </ul>
    <dl class="totals">
      ${row('Subtotal', shown(totals.subtotal.presentment))}
      ${currentShippingLines(order).map((line) => {
        const cost = shippingCost(line).presentment;
        return row('Shipping', cost.minor === 0 ? 'Free' : shown(cost));
      })}
      <div class="total">
        <dt>Total</dt>
        <dd><span class="currency">${shipping.currency}</span> ${shown(totals.total.presentment)}</dd>
      </div>
    </dl>`;
}
