import type { ShopContext } from '../shop-context.ts';
import type { Order } from '../state/orders.ts';
import { html, jsonScript } from '../pages/html.ts';
import { buyerPage } from '../pages/buyer-page.ts';
import type { Extension } from '../ui-host/extensions.ts';
import { orderStatusLink } from '../orders/order-status-link.ts';
import { orderDetails, orderSummary } from './placed-order.ts';
import { thankYouSignals } from './ui-order-api.ts';
import { orderSlotStarts, slotPlaces, slotsFor } from './ui-targets.ts';

const THANK_YOU_TARGETS = ['purchase.thank-you.block.render'] as const;

/** The thank-you page of an order, with the places of its extension targets. */
export function thankYouPage(
  context: ShopContext,
  extensions: readonly Extension[],
  order: Order,
  here: { readonly origin: string; readonly editor: boolean },
): string {
  const { shop } = context.state;
  const slots = slotsFor(extensions, THANK_YOU_TARGETS, context.state.checkoutProfile);
  const starts = orderSlotStarts(context, slots, order, here, (extension) =>
    thankYouSignals(context, extension, order),
  );
  return buyerPage(
    { title: `Thank you – ${shop.name}`, locale: 'en', kind: 'checkout' },
    html`<div class="columns">
        <main>
          <header><a class="wordmark" href="/">${shop.name}</a></header>
          <div class="thanks">
            <p class="note">Confirmation ${order.name}</p>
            <h1>Thank you${greeting(order)}!</h1>
            <h2>Your order is confirmed</h2>
          </div>
          ${THANK_YOU_TARGETS.map((target) => slotPlaces(slots, target, order.customerLocale))}
          ${orderDetails(order)}
          <p class="onward">
            <a class="primary" href="/">Continue shopping</a>
            <a href="${orderStatusLink(order)}">View order status</a>
          </p>
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
