import { displayReason } from '../admin-graphql/fulfillment-order-view.ts';
import { fulfillmentOrderStatus } from '../orders/fulfillment.ts';
import type { ShopContext } from '../shop-context.ts';
import type { FulfillmentOrder, Order } from '../state/orders.ts';
import { html, type Html } from '../pages/html.ts';
import { fulfillForm, type FulfillmentForm } from './fulfillment-forms.ts';
import { icons } from './icons.ts';
import { badge, card } from './layout.ts';
import { lineRow, lineRows } from './order-line-rows.ts';
import { shipmentCard } from './shipment-card.ts';

/** A card for each parcel that left, for each fulfillment order that waits with its holds, and for what is not shipped at all. */
export function fulfillmentCards(
  context: ShopContext,
  order: Order,
  form: FulfillmentForm | null,
): readonly Html[] {
  const waiting = order.fulfillmentOrders
    .filter((each) => fulfillmentOrderStatus(each) !== 'CLOSED')
    .map((each) => waitingCard(context, order, each, form));
  const shipped = order.fulfillments.map((each) => shipmentCard(context, order, each, form));
  const intangible = order.lines.filter((line) => !line.requiresShipping);
  return [
    ...waiting,
    ...shipped,
    ...(intangible.length === 0
      ? []
      : [card('No shipping needed', html`${intangible.map((line) => lineRow(line, line.quantity))}`)]),
  ];
}

function waitingCard(
  context: ShopContext,
  order: Order,
  fulfillmentOrder: FulfillmentOrder,
  form: FulfillmentForm | null,
): Html {
  const location = context.state.locations.get(fulfillmentOrder.locationId)?.name ?? '';
  const held = fulfillmentOrder.holds.length > 0;
  const pieces = fulfillmentOrder.lines.reduce((total, line) => total + line.quantity, 0);
  const delivery = order.shippingLines.map((line) => line.title).join(', ') || 'No shipping method';
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
      ${lineRows(order, fulfillmentOrder.lines)} ${!held && fulfillForm(order, fulfillmentOrder, form)}`,
    { beside: held ? badge('On hold', 'attention') : badge('Open') },
  );
}
