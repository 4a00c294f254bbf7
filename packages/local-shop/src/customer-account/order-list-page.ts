import { moneyShownOn } from '../checkout/shown-money.ts';
import { orderTotals } from '../orders/totals.ts';
import { html, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import type { Customer, Order } from '../state/orders.ts';
import type { Extension } from '../ui-host/extensions.ts';
import { accountPage } from './account-frame.ts';
import { orderActions, type OrderActions } from './order-actions.ts';
import { progressText } from './order-progress.ts';

const ON_A_PAGE = 10;

/** The orders of a customer, latest first, each with what apps let them do with it. */
export function orderListPage(
  context: ShopContext,
  extensions: readonly Extension[],
  customer: Customer,
  here: { readonly origin: string; readonly path: string; readonly page: number },
): string {
  const all = [...context.state.orders.values()]
    .filter(({ customerId }) => customerId === customer.id)
    .reverse();
  const shown = all.slice((here.page - 1) * ON_A_PAGE, here.page * ON_A_PAGE).map((order) => ({
    order,
    actions: orderActions(context, extensions, order, { origin: here.origin, customerId: customer.id }),
  }));
  const pages = Math.ceil(all.length / ON_A_PAGE);
  return accountPage(
    context,
    {
      title: 'Orders',
      path: here.path,
      signedIn: true,
      extensions,
      starts: Object.fromEntries(shown.flatMap(({ actions }) => Object.entries(actions.starts))),
    },
    html`<main class="account-page">
      <h1>Orders</h1>
      ${shown.length === 0 && html`<p class="note">No orders yet.</p>`}
      <ul class="order-list">
        ${shown.map(({ order, actions }) => entry(context, order, actions))}
      </ul>
      ${
        pages > 1 &&
        html`<nav aria-label="Pages">
          ${here.page > 1 && html`<a href="?page=${here.page - 1}">Newer orders</a>`}
          ${here.page < pages && html`<a href="?page=${here.page + 1}">Older orders</a>`}
        </nav>`
      }
    </main>`,
  );
}

function entry({ state }: ShopContext, order: Order, { menu }: OrderActions): Html {
  const date = new Intl.DateTimeFormat('en', { timeZone: state.shop.timeZone, dateStyle: 'medium' });
  const total = orderTotals(order).total.presentment;
  return html`<li>
    <h2><a href="/account/orders/${plainId(order.id)}">Order ${order.name}</a></h2>
    <p class="note">
      ${date.format(new Date(order.createdAt))} · ${moneyShownOn(order, state.shop.countryCode)(total)} ·
      ${progressText(order)}
    </p>
    ${menu}
  </li>`;
}
