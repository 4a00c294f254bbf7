import { displayMoney } from '../pages/display-money.ts';
import { html, type Html } from '../pages/html.ts';
import type { Order, OrderLine } from '../state/orders.ts';

/** The pieces of a parcel or of a fulfillment order. */
export function lineRows(
  order: Order,
  parts: readonly { readonly orderLineId: string; readonly quantity: number }[],
): readonly Html[] {
  return parts.flatMap((part) => {
    const line = order.lines.find((each) => each.id === part.orderLineId);
    return line ? [lineRow(line, part.quantity)] : [];
  });
}

/** One line with its price for the given pieces. */
export function lineRow(line: OrderLine, quantity: number): Html {
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
