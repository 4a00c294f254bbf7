import { orderFulfillmentStatus } from '../orders/fulfillment.ts';
import { orderTotals } from '../orders/totals.ts';
import type { ShopContext } from '../shop-context.ts';
import { fullName } from '../state/addresses.ts';
import { plainId } from '../state/gid.ts';
import type { Order } from '../state/orders.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html, type Html } from '../pages/html.ts';
import { displayTime } from './display-time.ts';
import { adminPage, badge, pageHeader, table } from './layout.ts';
import { paymentBadge } from './payment-badge.ts';

/** All orders, newest first. */
export function ordersPage(context: ShopContext): string {
  const orders = [...context.state.orders.values()].reverse();
  const content = html`${pageHeader('Orders', {
      actions: html`<a class="button" href="/admin/orders/new">Make an order</a>
        <a class="button primary" href="/admin/draft_orders/new">Create order</a>`,
    })}
    <section class="card">${ordersTable(context, orders)}</section>`;
  return adminPage(context, { title: 'Orders', section: 'orders', content });
}

/** Orders in the columns of Shopify's list. */
export function ordersTable(context: ShopContext, orders: readonly Order[]): Html {
  return table(
    'Orders',
    ['Order', 'Date', 'Customer', 'Total', 'Payment status', 'Fulfillment status', 'Ships to', 'Tags'],
    orders.map((order) => [
      html`<a class="strong" href="/admin/orders/${plainId(order.id)}">${order.name}</a>`,
      html`${displayTime(context, order.createdAt)}`,
      html`${(order.shippingAddress && fullName(order.shippingAddress)) ?? order.email ?? 'No customer'}`,
      html`${displayMoney(orderTotals(order).total.shop)}`,
      paymentBadge(order),
      fulfillmentBadge(order),
      html`${order.shippingAddress?.countryCode ?? '—'}`,
      html`${order.tags.map((tag) => html`${badge(tag, 'info')} `)}`,
    ]),
    'No orders yet. Buy something in the online store, or create an order here.',
  );
}

/** How far an order is shipped, as the admin words it. */
export function fulfillmentBadge(order: Order): Html {
  const status = orderFulfillmentStatus(order);
  switch (status) {
    case 'ON_HOLD':
      return badge('On hold', 'attention');
    case 'UNFULFILLED':
      return badge('Unfulfilled', 'attention');
    case 'PARTIALLY_FULFILLED':
      return badge('Partially fulfilled', 'attention');
    case 'FULFILLED':
      return badge('Fulfilled');
    default:
      return status satisfies never;
  }
}
