import { currentShippingLines, orderTotals, shippingCost } from '../orders/totals.ts';
import type { Order } from '../state/orders.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html, type Html } from '../pages/html.ts';
import { badge, card } from './layout.ts';

/** What was paid, in the shop's currency, and beside it in the buyer's where that is another. */
export function paymentCard(order: Order): Html {
  const totals = orderTotals(order);
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
    'Paid',
    html`<table class="totals">
        <tbody>
          ${row('Subtotal', pieces === 1 ? '1 item' : `${pieces} items`, totals.lines)}
          ${totals.discounts.shop.minor > 0 && row('Discounts', discounts, totals.discounts)}
          ${currentShippingLines(order).map((line) => row('Shipping', line.title, { shop: shippingCost(line).shop }))}
          ${row('Total', '', totals.total, true)}
        </tbody>
      </table>
      ${foreign && html`<p class="muted">Paid by customer: ${displayMoney(totals.total.presentment)}</p>`}`,
    { beside: badge('Paid') },
  );
}
