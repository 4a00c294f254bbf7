import { outstanding, refunded } from '../orders/payment.ts';
import { currentShippingLines, orderTotals, shippingCost } from '../orders/totals.ts';
import type { Order } from '../state/orders.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html, type Html } from '../pages/html.ts';
import { plainId } from '../state/gid.ts';
import { card } from './layout.ts';
import { paymentBadge, paymentWords } from './payment-badge.ts';

/** What an order costs and how far it is paid, in the shop's currency; the total in the buyer's where that is another. */
export function paymentCard(order: Order): Html {
  const totals = orderTotals(order);
  const balance = outstanding(order);
  const back = refunded(order);
  const foreign = order.presentmentCurrency !== order.currency;
  const row = (
    name: string,
    text: string,
    bag: { shop: Parameters<typeof displayMoney>[0] },
    strong = false,
  ): Html =>
    html`<tr class="${strong ? 'strong' : ''}">
      <th scope="row">${name}</th>
      <td>${text}</td>
      <td class="amount">${displayMoney(bag.shop)}</td>
    </tr>`;
  const pieces = order.lines.reduce((total, line) => total + line.quantity, 0);
  const discounts = [...order.discountCodes, ...order.automaticDiscounts].join(', ');
  return card(
    paymentWords(order),
    html`<table class="totals">
        <tbody>
          ${row('Subtotal', pieces === 1 ? '1 item' : `${pieces} items`, totals.lines)}
          ${totals.discounts.shop.minor > 0 && row('Discounts', discounts, totals.discounts)}
          ${currentShippingLines(order).map((line) => row('Shipping', line.title, { shop: shippingCost(line).shop }))}
          ${row('Total', '', totals.total, true)} ${back.shop.minor > 0 && row('Refunded', '', back)}
          ${balance.shop.minor > 0 && row('Balance', 'still to be paid', balance)}
        </tbody>
      </table>
      ${
        balance.shop.minor > 0 &&
        html`<form method="post" action="/admin/orders/${plainId(order.id)}/paid">
          <p class="form-actions"><button class="button" type="submit">Mark as paid</button></p>
        </form>`
      }
      ${foreign && html`<p class="muted">Total for the customer: ${displayMoney(totals.total.presentment)}</p>`}`,
    { beside: paymentBadge(order) },
  );
}
