import { carriers } from '../orders/carriers.ts';
import { leftOf, piecesOf } from '../orders/fulfillment.ts';
import { html, type Html } from '../pages/html.ts';
import type { FulfillmentEventStatus } from '../state/fulfillments.ts';
import { plainId } from '../state/gid.ts';
import type { FulfillmentOrder, Order } from '../state/orders.ts';
import type { ShopState } from '../state/state.ts';

/** A form of the order page that was refused: what it was about, what was typed, and what is wrong. */
export interface RefusedForm {
  /** The id of what it would have changed: a fulfillment order, a fulfillment, a line or the order itself. */
  readonly about: string;
  readonly typed: Readonly<Partial<Record<string, string>>>;
  readonly problem: string;
}

/** What a person can report about a parcel, with the admin's words. */
export const REPORTABLE: Readonly<Partial<Record<FulfillmentEventStatus, string>>> = {
  CARRIER_PICKED_UP: 'Picked up by carrier',
  IN_TRANSIT: 'In transit',
  OUT_FOR_DELIVERY: 'Out for delivery',
  ATTEMPTED_DELIVERY: 'Attempted delivery',
  DELAYED: 'Delayed',
  DELIVERED: 'Delivered',
  FAILURE: 'Failed delivery',
};

/** How many pieces of a fulfillment order's line leave now: the name of its field. */
export const piecesField = (lineId: string): string => `pieces-${plainId(lineId)}`;

/** Ships everything of a fulfillment order, or some of its pieces, with tracking numbers where there are any. */
export function fulfillForm(
  order: Order,
  fulfillmentOrder: FulfillmentOrder,
  refused: RefusedForm | null,
): Html {
  const own = refused?.about === fulfillmentOrder.id ? refused : null;
  const id = plainId(fulfillmentOrder.id);
  const left = leftOf(order, fulfillmentOrder);
  return html`<form method="post" action="/admin/orders/${plainId(order.id)}/fulfillments" class="fulfill">
    <input type="hidden" name="fulfillmentOrder" value="${fulfillmentOrder.id}" />
    ${problemOf(own)}
    ${piecesOf(left) > 1 && html`<div class="fields">${left.map((part) => piecesInput(order, part, own))}</div>`}
    <div class="fields">
      <div class="field">
        <label for="company-${id}">Shipping carrier</label>
        <select id="company-${id}" name="company">
          ${['', ...carriers].map((carrier) => choice(carrier, carrier || 'None', own?.typed.company ?? 'UPS'))}
        </select>
      </div>
      <div class="field">
        <label for="number-${id}">Tracking number</label>
        <input id="number-${id}" name="number" autocomplete="off" value="${own?.typed.number ?? ''}" />
      </div>
      <div class="field">
        <label for="others-${id}">Other numbers, with commas in between</label>
        <input id="others-${id}" name="others" autocomplete="off" value="${own?.typed.others ?? ''}" />
      </div>
    </div>
    <p class="form-actions"><button class="button primary" type="submit">Fulfill items</button></p>
  </form>`;
}

function piecesInput(order: Order, part: FulfillmentOrder['lines'][number], own: RefusedForm | null): Html {
  const name = piecesField(part.id);
  const title = order.lines.find(({ id }) => id === part.orderLineId)?.title ?? '';
  return html`<div class="field">
    <label for="${name}">${title}: pieces of ${part.quantity}</label>
    <input
      id="${name}"
      name="${name}"
      type="number"
      min="0"
      max="${part.quantity}"
      value="${own?.typed[name] ?? part.quantity}"
    />
  </div>`;
}

/** Another location is to ship it; none where the shop has no other. */
export function locationForm(
  order: Order,
  { id, locationId }: FulfillmentOrder,
  locations: ShopState['locations'],
): Html | null {
  const others = [...locations.values()].filter((each) => each.id !== locationId);
  if (others.length === 0) return null;
  const field = `location-${plainId(id)}`;
  return html`<form method="post" action="/admin/orders/${plainId(order.id)}/locations" class="fulfill">
    <input type="hidden" name="fulfillmentOrder" value="${id}" />
    <div class="field">
      <label for="${field}">Fulfillment location</label>
      <select id="${field}" name="location">
        ${others.map(({ id: each, name }) => html`<option value="${each}">${name}</option>`)}
      </select>
    </div>
    <p class="form-actions"><button class="button" type="submit">Change location</button></p>
  </form>`;
}

/** Asks the fulfillment service at whose location it is to ship it. */
export function requestForm(order: Order, { id }: FulfillmentOrder): Html {
  return html`<form method="post" action="/admin/orders/${plainId(order.id)}/fulfillment-requests">
    <input type="hidden" name="fulfillmentOrder" value="${id}" />
    <p class="form-actions"><button class="button" type="submit">Request fulfillment</button></p>
  </form>`;
}

/** What the fulfillment service says that was asked to stop. */
export function cancellationForm(order: Order, { id }: FulfillmentOrder): Html {
  return html`<form method="post" action="/admin/orders/${plainId(order.id)}/cancellation-answers">
    <input type="hidden" name="fulfillmentOrder" value="${id}" />
    <p class="muted">The fulfillment service was asked to stop this. What does it answer?</p>
    <p class="form-actions">
      <button class="button" type="submit" name="answer" value="accept">It stops</button>
      <button class="button" type="submit" name="answer" value="reject">It ships it all the same</button>
    </p>
  </form>`;
}

/** Marks what nobody ships as fulfilled. */
export function markAsFulfilled(order: Order, { id }: FulfillmentOrder): Html {
  return html`<form method="post" action="/admin/orders/${plainId(order.id)}/fulfillments" class="fulfill">
    <input type="hidden" name="fulfillmentOrder" value="${id}" />
    <p class="form-actions"><button class="button" type="submit">Mark as fulfilled</button></p>
  </form>`;
}

/** Reports what a carrier says, with the time at which it happened. */
export function eventForm(
  order: Order,
  fulfillmentId: string,
  now: string,
  refused: RefusedForm | null,
): Html {
  const own = refused?.about === fulfillmentId ? refused : null;
  const id = plainId(fulfillmentId);
  return html`<form
    method="post"
    action="/admin/orders/${plainId(order.id)}/fulfillments/${id}/events"
    class="fulfill"
  >
    ${problemOf(own)}
    <div class="fields">
      <div class="field">
        <label for="status-${id}">Shipment status</label>
        <select id="status-${id}" name="status">
          ${Object.entries(REPORTABLE).map(([status, text]) => choice(status, text, own?.typed.status ?? 'IN_TRANSIT'))}
        </select>
      </div>
      <div class="field">
        <label for="happened-${id}">Happened at</label>
        <input
          id="happened-${id}"
          name="happenedAt"
          type="datetime-local"
          value="${own?.typed.happenedAt ?? now}"
          ${own && html`aria-invalid="true"`}
        />
      </div>
    </div>
    <p class="form-actions"><button class="button" type="submit">Add shipment event</button></p>
  </form>`;
}

function problemOf(refused: RefusedForm | null): Html | null {
  return refused && html`<p class="problem" role="alert">${refused.problem}</p>`;
}

function choice(value: string, text: string, chosen: string): Html {
  return html`<option value="${value}" ${value === chosen && html`selected`}>${text}</option>`;
}
