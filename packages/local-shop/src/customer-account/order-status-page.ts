import { orderDetails, orderSummary } from '../checkout/placed-order.ts';
import { orderSlotStarts, slotPlaces, slotsFor } from '../checkout/ui-targets.ts';
import { html, jsonScript, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Order } from '../state/orders.ts';
import { buyerPage } from '../pages/buyer-page.ts';
import type { Extension } from '../ui-host/extensions.ts';
import type { OrderAccess } from './order-access.ts';
import { orderProgress } from './order-progress.ts';
import { orderStatusSignals } from './order-status-signals.ts';

const ORDER_STATUS_TARGETS = ['customer-account.order-status.block.render'] as const;

/** The order status page. Without the key of a notification, and without a login, it says nothing personal and runs no extension. */
export function orderStatusPage(
  context: ShopContext,
  extensions: readonly Extension[],
  order: Order,
  access: OrderAccess,
  here: { readonly origin: string; readonly path: string; readonly editor: boolean },
): string {
  const { shop } = context.state;
  const slots =
    access === 'unauthenticated'
      ? []
      : slotsFor(extensions, ORDER_STATUS_TARGETS, context.state.checkoutProfile);
  const starts = orderSlotStarts(context, slots, order, here, (extension) =>
    orderStatusSignals(context, extension, order, authenticate(access)),
  );
  return buyerPage(
    { title: `Order ${order.name} – ${shop.name}`, locale: 'en', kind: 'account' },
    html`<header class="account-bar">
        <a class="wordmark" href="/">${shop.name}</a>
        ${signInOrOut(access, here.path)}
      </header>
      <div class="account-columns">
        <main>
          <h1>Order ${order.name}</h1>
          <p class="note">Confirmation ${order.confirmationNumber}</p>
          ${orderProgress(context, order, access)}
          ${ORDER_STATUS_TARGETS.map((target) => slotPlaces(slots, target, order.customerLocale))}
          ${access === 'unauthenticated' ? unauthenticatedNote() : orderDetails(order)}
        </main>
        <aside aria-label="Order summary">
          <h2>Order summary</h2>
          ${orderSummary(context, order)}
        </aside>
      </div>
      ${jsonScript('targets', starts)}
      <script src="/account/order-status.js" defer></script>`,
  );
}

function authenticate(access: OrderAccess): Exclude<OrderAccess, 'unauthenticated'> {
  return access === 'fully_authenticated' ? access : 'pre_authenticated';
}

function signInOrOut(access: OrderAccess, path: string): Html {
  return access === 'fully_authenticated'
    ? html`<form method="post" action="/account/logout">
        <input type="hidden" name="returnTo" value="${path}" />
        <button type="submit">Sign out</button>
      </form>`
    : html`<a href="/account/login?returnTo=${encodeURIComponent(path)}">Sign in</a>`;
}

function unauthenticatedNote(): Html {
  return html`<p class="note">Sign in to see the address and everything else about this order.</p>`;
}
