import { latestEvent } from '../orders/fulfillment.ts';
import { localTime } from '../orders/shop-clock.ts';
import { html, type Html } from '../pages/html.ts';
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
  const pieces = fulfillment.lines.reduce((total, line) => total + line.quantity, 0);
  const latest = latestEvent(fulfillment);
  return card(
    `Fulfilled (${pieces})`,
    html`<p class="muted">
        ${fulfillment.name} · ${displayTime(context, fulfillment.createdAt)} · ${trackingText(fulfillment)}
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

function trackingText({ tracking }: Fulfillment): Html {
  const { company, number, url } = tracking;
  const text = [company, number].filter(Boolean).join(' ');
  if (text === '') return html`No tracking number`;
  return url === null ? html`${text}` : html`<a href="${url}" target="_blank" rel="noreferrer">${text}</a>`;
}

/** `IN_TRANSIT` reads `In transit`. */
function statusText(status: FulfillmentEventStatus): string {
  const words = status.toLowerCase().replaceAll('_', ' ');
  return REPORTABLE[status] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
