import { displayReason } from '../admin-graphql/fulfillment-order-view.ts';
import { orderTotals, shippingCost } from '../orders/totals.ts';
import type { ShopContext } from '../shop-context.ts';
import type { FulfillmentOrder, Order, OrderLine } from '../state/orders.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html, type Html } from '../pages/html.ts';
import { icons } from './icons.ts';
import { badge, card } from './layout.ts';

/** A card for each fulfillment order with its holds, and one for what is not shipped at all. */
export function fulfillmentCards(context: ShopContext, order: Order): readonly Html[] {
  const shipped = order.fulfillmentOrders.map((each) => fulfillmentCard(context, order, each));
  const intangible = order.lines.filter((line) => !line.requiresShipping);
  if (intangible.length === 0) return shipped;
  return [
    ...shipped,
    card('No shipping needed', html`${intangible.map((line) => lineRow(line, line.quantity))}`),
  ];
}

function fulfillmentCard(context: ShopContext, order: Order, fulfillmentOrder: FulfillmentOrder): Html {
  const location = context.state.locations.get(fulfillmentOrder.locationId)?.name ?? '';
  const held = fulfillmentOrder.holds.length > 0;
  const pieces = fulfillmentOrder.lines.reduce((total, line) => total + line.quantity, 0);
  const delivery = order.shippingLines.map((line) => line.title).join(', ') || 'No shipping method';
  const rows = fulfillmentOrder.lines.flatMap((part) => {
    const line = order.lines.find((each) => each.id === part.orderLineId);
    return line ? [lineRow(line, part.quantity)] : [];
  });
  return card(
    `${held ? 'On hold' : 'Unfulfilled'} (${pieces})`,
    html`<p class="muted">${location} · ${delivery}</p>
      ${fulfillmentOrder.holds.map(
        (hold) =>
          html`<div class="banner attention" role="note">
            ${icons.warning}
            <div>
              <strong>Fulfillment on hold: ${displayReason(hold.reason)}</strong>
              <p>${hold.reasonNotes ?? 'No reason given'}</p>
              <p class="muted">Held by ${hold.heldByAppId === null ? 'the merchant' : context.app.name}</p>
            </div>
          </div>`,
      )}
      ${rows}`,
    { beside: held ? badge('On hold', 'attention') : badge('Open') },
  );
}

function lineRow(line: OrderLine, quantity: number): Html {
  return html`<div class="line">
    <div>
      <strong>${line.title}</strong>
      ${line.variantTitle !== null && html`<span class="muted">${line.variantTitle}</span>`}
      ${line.sku !== null && html`<span class="muted">SKU: ${line.sku}</span>`}
      ${line.attributes.map(({ key, value }) => html`<span class="muted">${key}: ${value}</span>`)}
    </div>
    <span>${displayMoney(line.unitPrice.shop)} × ${quantity}</span>
    <span>${displayMoney({ ...line.unitPrice.shop, minor: line.unitPrice.shop.minor * quantity })}</span>
  </div>`;
}

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
          ${order.shippingLines.map((line) => row('Shipping', line.title, { shop: shippingCost(line).shop }))}
          ${row('Total', '', totals.total, true)}
        </tbody>
      </table>
      ${foreign && html`<p class="muted">Paid by customer: ${displayMoney(totals.total.presentment)}</p>`}`,
    { beside: badge('Paid') },
  );
}
