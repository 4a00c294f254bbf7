import { orderDetails, orderSummary } from '../checkout/placed-order.ts';
import { orderSlotStarts, slotPlaces, slotsFor } from '../checkout/ui-targets.ts';
import { html, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Order } from '../state/orders.ts';
import type { Extension } from '../ui-host/extensions.ts';
import { accountPage } from './account-frame.ts';
import { orderActions } from './order-actions.ts';
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
  const slots =
    access === 'unauthenticated'
      ? []
      : slotsFor(extensions, ORDER_STATUS_TARGETS, context.state.checkoutProfile);
  const starts = orderSlotStarts(context, slots, order, here, (extension) =>
    orderStatusSignals(context, extension, order, authenticate(access)),
  );
  const isSignedIn = access === 'fully_authenticated';
  const actions =
    access === 'unauthenticated'
      ? null
      : orderActions(context, extensions, order, {
          origin: here.origin,
          customerId: isSignedIn ? order.customerId : null,
        });
  return accountPage(
    context,
    {
      title: `Order ${order.name}`,
      path: here.path,
      signedIn: isSignedIn,
      extensions,
      starts: { ...starts, ...actions?.starts },
    },
    html`<div class="account-columns">
      <main>
        <h1>Order ${order.name}</h1>
        <p class="note">Confirmation ${order.confirmationNumber}</p>
        ${actions?.menu ?? null} ${orderProgress(context, order, access)}
        ${ORDER_STATUS_TARGETS.map((target) => slotPlaces(slots, target, order.customerLocale))}
        ${access === 'unauthenticated' ? unauthenticatedNote() : orderDetails(order)}
      </main>
      <aside aria-label="Order summary">
        <h2>Order summary</h2>
        ${orderSummary(context, order)}
      </aside>
    </div>`,
  );
}

function authenticate(access: OrderAccess): Exclude<OrderAccess, 'unauthenticated'> {
  return access === 'fully_authenticated' ? access : 'pre_authenticated';
}

function unauthenticatedNote(): Html {
  return html`<p class="note">Sign in to see the address and everything else about this order.</p>`;
}
