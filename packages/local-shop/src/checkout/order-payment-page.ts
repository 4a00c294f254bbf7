import { outstanding } from '../orders/payment.ts';
import { buyerPage } from '../pages/buyer-page.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Order } from '../state/orders.ts';

/** The page on which a buyer pays what is left of an order. A stand-in, and it says so. */
export function orderPaymentPage({ state }: ShopContext, order: Order, action: string): string {
  const { presentment: due } = outstanding(order);
  return buyerPage(
    { title: `Order ${order.name} – ${state.shop.name}`, locale: 'en', kind: 'account' },
    html`<main class="sign-in">
      <a class="wordmark" href="/">${state.shop.name}</a>
      <h1>Order ${order.name}</h1>
      <p class="note">A stand-in for Shopify’s checkout of what is left to pay. Nothing is charged.</p>
      ${
        due.minor === 0
          ? html`<p role="status">It is paid. Thank you.</p>`
          : html`<dl class="totals">
                <div class="total">
                  <dt>Left to pay</dt>
                  <dd><span class="currency">${due.currency}</span> ${displayMoney(due)}</dd>
                </div>
              </dl>
              <form method="post" action="${action}">
                <button type="submit" class="primary">Pay now</button>
              </form>`
      }
    </main>`,
  );
}
