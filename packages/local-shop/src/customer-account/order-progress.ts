import { latestEvent, orderFulfillmentStatus, parcelsOf } from '../orders/fulfillment.ts';
import { html, type Html } from '../pages/html.ts';
import { trackingLinks } from '../pages/tracking-links.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Fulfillment } from '../state/fulfillments.ts';
import type { Order } from '../state/orders.ts';
import type { OrderAccess } from './order-access.ts';

/** How far an order is, and its parcels. A tracking number is personal: it needs the link's key or a login. */
export function orderProgress({ state }: ShopContext, order: Order, access: OrderAccess): Html {
  const parcels = parcelsOf(order);
  return html`<h2>${progressText(order)}</h2>
    ${
      parcels.length > 0 &&
      html`<ul class="parcels">
        ${parcels.map((each) => html`<li>${parcel(each, state.shop.timeZone, access)}</li>`)}
      </ul>`
    }`;
}

/** How far an order is, in words. */
export function progressText(order: Order): string {
  if (order.cancelledAt !== null) return 'Your order was cancelled';
  switch (orderFulfillmentStatus(order)) {
    case 'FULFILLED':
      return parcelsOf(order).every((each) => latestEvent(each)?.status === 'DELIVERED')
        ? 'Your order was delivered'
        : 'Your order is on its way';
    case 'PARTIALLY_FULFILLED':
      return 'Part of your order is on its way';
    case 'ON_HOLD':
    case 'UNFULFILLED':
      return 'Your order is confirmed';
  }
}

function parcel(fulfillment: Fulfillment, timeZone: string, access: OrderAccess): Html {
  const { tracking, createdAt } = fulfillment;
  const latest = latestEvent(fulfillment);
  const words = latest?.status.toLowerCase().replaceAll('_', ' ') ?? 'shipped';
  const date = new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'medium' }).format(
    new Date(latest?.happenedAt ?? createdAt),
  );
  const numbers = access === 'unauthenticated' ? [] : trackingLinks(tracking);
  return html`<strong>${words.charAt(0).toUpperCase() + words.slice(1)}</strong> ${date}
    ${numbers.map((number) => html`· ${number}`)}`;
}
