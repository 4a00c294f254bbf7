import { latestEvent, piecesOf } from '../orders/fulfillment.ts';
import { localTime } from '../orders/shop-clock.ts';
import { html, type Html } from '../pages/html.ts';
import { trackingLinks } from '../pages/tracking-links.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Fulfillment, FulfillmentEventStatus } from '../state/fulfillments.ts';
import type { Order } from '../state/orders.ts';
import { displayTime } from './display-time.ts';
import { eventForm, REPORTABLE, type RefusedForm } from './fulfillment-forms.ts';
import { badge, card } from './layout.ts';
import { lineRows } from './order-line-rows.ts';

/** A parcel that left: its number, what the carrier has said, and a form for what it says next. */
export function shipmentCard(
  context: ShopContext,
  order: Order,
  fulfillment: Fulfillment,
  form: RefusedForm | null,
): Html {
  const latest = latestEvent(fulfillment);
  const numbers = trackingLinks(fulfillment.tracking);
  return card(
    `Fulfilled (${piecesOf(fulfillment.lines)})`,
    html`<p class="muted">
        ${fulfillment.name} · ${displayTime(context, fulfillment.createdAt)}
        ${numbers.length > 0 ? numbers.map((number) => html`· ${number}`) : '· No tracking number'}
      </p>
      ${lineRows(order, fulfillment.lines)}
      ${
        fulfillment.events.length > 0 &&
        html`<ol class="timeline">
          ${fulfillment.events.map(
            (event) =>
              html`<li>
                <strong>${statusText(event.status)}</strong>
                <span class="muted">${displayTime(context, event.happenedAt)}</span>
              </li>`,
          )}
        </ol>`
      }
      ${
        !fulfillment.cancelled &&
        eventForm(order, fulfillment.id, localTime(context.now(), context.state.shop.timeZone), form)
      }`,
    {
      beside: fulfillment.cancelled
        ? badge('Canceled')
        : badge(latest ? statusText(latest.status) : 'Fulfilled', 'success'),
    },
  );
}

/** `IN_TRANSIT` reads `In transit`. */
function statusText(status: FulfillmentEventStatus): string {
  const words = status.toLowerCase().replaceAll('_', ' ');
  return REPORTABLE[status] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
