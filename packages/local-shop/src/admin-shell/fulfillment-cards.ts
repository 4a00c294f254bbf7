import { displayReason } from '../admin-graphql/fulfillment-order-view.ts';
import {
  fulfillmentOrderStatus,
  isShipped,
  isTakenOn,
  leftOf,
  parcelsOf,
  piecesOf,
} from '../orders/fulfillment.ts';
import { canBeRequested } from '../orders/fulfillment-request.ts';
import { canBeMoved } from '../orders/move-fulfillment-order.ts';
import { currentShippingLines } from '../orders/totals.ts';
import type { ShopContext } from '../shop-context.ts';
import type { FulfillmentOrder, Order } from '../state/orders.ts';
import { html, type Html } from '../pages/html.ts';
import {
  cancellationForm,
  fulfillForm,
  locationForm,
  markAsFulfilled,
  requestForm,
  type RefusedForm,
} from './fulfillment-forms.ts';
import { icons } from './icons.ts';
import { badge, card } from './layout.ts';
import { lineRows } from './order-line-rows.ts';
import { shipmentCard } from './shipment-card.ts';

/** A card for each parcel that left, for each fulfillment order that waits with its holds, and for what is not shipped at all. */
export function fulfillmentCards(
  context: ShopContext,
  order: Order,
  form: RefusedForm | null,
): readonly Html[] {
  const shipped = order.fulfillmentOrders.filter((each) => isShipped(order, each));
  const intangible = order.fulfillmentOrders.filter((each) => !isShipped(order, each));
  const waiting = shipped.filter((each) => fulfillmentOrderStatus(each) !== 'CLOSED');
  return [
    ...waiting.map((each) => waitingCard(context, order, each, form)),
    ...parcelsOf(order).map((each) => shipmentCard(context, order, each, form)),
    ...intangible.map((each) => intangibleCard(order, each)),
  ];
}

/** What nobody ships is marked as fulfilled, without a carrier. */
function intangibleCard(order: Order, fulfillmentOrder: FulfillmentOrder): Html {
  const status = fulfillmentOrderStatus(fulfillmentOrder);
  return card(
    'No shipping needed',
    html`${lineRows(order, fulfillmentOrder.lines)}
    ${status === 'OPEN' && markAsFulfilled(order, fulfillmentOrder)}`,
    { beside: status === 'CLOSED' ? badge('Fulfilled', 'success') : badge('Open') },
  );
}

function waitingCard(
  context: ShopContext,
  order: Order,
  fulfillmentOrder: FulfillmentOrder,
  form: RefusedForm | null,
): Html {
  const location = context.state.locations.get(fulfillmentOrder.locationId)?.name ?? '';
  const held = fulfillmentOrder.holds.length > 0;
  const left = leftOf(order, fulfillmentOrder);
  const delivery =
    currentShippingLines(order)
      .map((line) => line.title)
      .join(', ') || 'No shipping method';
  return card(
    `${held ? 'On hold' : 'Unfulfilled'} (${piecesOf(left)})`,
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
      ${lineRows(order, left)} ${!held && fulfillForm(order, fulfillmentOrder, form)}
      ${canBeMoved(fulfillmentOrder) && locationForm(order, fulfillmentOrder, context.state.locations)}
      ${canBeRequested(context.state, fulfillmentOrder) && requestForm(order, fulfillmentOrder)}
      ${fulfillmentOrder.requestStatus === 'CANCELLATION_REQUESTED' && cancellationForm(order, fulfillmentOrder)}`,
    {
      beside: held
        ? badge('On hold', 'attention')
        : badge(isTakenOn(fulfillmentOrder) ? 'In progress' : 'Open'),
    },
  );
}
