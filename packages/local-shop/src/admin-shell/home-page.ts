import { orderFulfillmentStatus } from '../orders/fulfillment.ts';
import type { ShopContext } from '../shop-context.ts';
import { html } from '../pages/html.ts';
import { clockCard } from './clock.ts';
import { adminPage, card, pageHeader } from './layout.ts';
import { ordersTable } from './orders-page.ts';

/** The admin's first page: where to start, and the latest orders. */
export function homePage(context: ShopContext): string {
  const { state, app } = context;
  const orders = [...state.orders.values()];
  const held = orders.filter((order) => orderFulfillmentStatus(order) === 'ON_HOLD').length;
  const content = html`${pageHeader(`Welcome to ${state.shop.name}`)}
    <div class="figures">
      ${figure(orders.length, orders.length === 1 ? 'order' : 'orders', '/admin/orders')}
      ${figure(held, 'on hold', '/admin/orders')}
      ${figure(state.draftOrders.size, state.draftOrders.size === 1 ? 'draft' : 'drafts', '/admin/draft_orders')}
    </div>
    ${card(
      'This shop runs on your machine',
      html`<p>It answers as Shopify does, keeps everything in memory and sends nothing to the Internet.</p>
        <ul class="links">
          <li><a href="/admin/apps/${app.handle}">Open ${app.name}</a> to set up the app.</li>
          <li><a href="/" target="_blank">Visit the online store</a> and buy something.</li>
          <li>
            <a href="/admin/orders/new">Make an order</a> that no checkout makes: over the counter, digital,
            canceled or fulfilled at birth, shipped in two ways, in another language.
          </li>
          <li><a href="/mailbox" target="_blank">Read the mails</a> that the app has sent.</li>
        </ul>`,
    )}
    ${clockCard(context)} ${card('Latest orders', ordersTable(context, orders.reverse().slice(0, 5)))}`;
  return adminPage(context, { title: 'Home', section: 'home', content });
}

const figure = (count: number, word: string, href: string) =>
  html`<a class="card figure" href="${href}"><strong>${count}</strong> ${word}</a>`;
