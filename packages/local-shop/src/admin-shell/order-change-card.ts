import { standingFulfillments } from '../orders/fulfillment.ts';
import { countFulfilled } from '../orders/line-progress.ts';
import { netPayment } from '../orders/payment.ts';
import { currentQuantity } from '../orders/totals.ts';
import { html, type Html } from '../pages/html.ts';
import { plainId } from '../state/gid.ts';
import type { Order, OrderLine } from '../state/orders.ts';
import type { RefusedForm } from './fulfillment-forms.ts';
import { card } from './layout.ts';

/** The forms that change an order by hand; what cannot be done any more has none. `refused` is one that could not be done. */
export function orderChangeCard(order: Order, refused: RefusedForm | null): Html {
  if (order.cancelledAt !== null) return card('Change this order', html`<p>Canceled</p>`);
  const held = order.fulfillmentOrders.some(({ holds }) => holds.length > 0);
  return card(
    'Change this order',
    html`${held && buttonForm(order, 'release', 'Release holds')}
    ${order.lines.map((line) => quantityForm(order, line, refused))} ${shippingForm(order, refused)}
    ${standingFulfillments(order).length === 0 && cancelForms(order)}`,
  );
}

/** Without a refund, and with one where something was paid. */
function cancelForms(order: Order): Html {
  const isPaid = netPayment(order).shop.minor > 0;
  return html`${buttonForm(order, 'cancel', 'Cancel order')}
  ${isPaid && buttonForm(order, 'cancel-and-refund', 'Cancel and refund')}`;
}

const actionOf = (order: Order, path: string): string => `/admin/orders/${plainId(order.id)}/${path}`;

function buttonForm(order: Order, path: string, text: string): Html {
  return html`<form method="post" action="${actionOf(order, path)}">
    <button type="submit" class="button">${text}</button>
  </form>`;
}

/** How many pieces are left of a line: what has left stays, and there are never more than were ordered. */
function quantityForm(order: Order, line: OrderLine, refused: RefusedForm | null): Html {
  const own = refused?.about === line.id ? refused : null;
  const id = `left-${plainId(line.id)}`;
  return html`<form method="post" action="${actionOf(order, 'edit-line')}">
    <input type="hidden" name="line" value="${line.id}" />
    <div class="field">
      <label for="${id}">Quantity of ${line.title}</label>
      <input
        id="${id}"
        name="quantity"
        type="number"
        min="${countFulfilled(order, line)}"
        max="${line.quantity}"
        value="${own?.typed.quantity ?? currentQuantity(line)}"
        ${describeProblem(own, id)}
      />
      ${problemOf(own, id)}
    </div>
    <button type="submit" class="button" aria-label="Update quantity of ${line.title}">Update</button>
  </form>`;
}

/** Another way to ship in place of those that there are. */
function shippingForm(order: Order, refused: RefusedForm | null): Html {
  const own = refused?.about === order.id ? refused : null;
  return html`<form method="post" action="${actionOf(order, 'replace-shipping')}">
    <div class="fields">
      <div class="field">
        <label for="new-shipping">New shipping method</label>
        <input
          id="new-shipping"
          name="title"
          value="${own?.typed.title ?? ''}"
          ${describeProblem(own, 'new-shipping')}
        />
      </div>
      <div class="field">
        <label for="new-shipping-price">Price (${order.currency})</label>
        <input
          id="new-shipping-price"
          name="price"
          inputmode="decimal"
          value="${own?.typed.price ?? '5.00'}"
          ${describeProblem(own, 'new-shipping')}
        />
      </div>
    </div>
    ${problemOf(own, 'new-shipping')}
    <button type="submit" class="button">Replace shipping</button>
  </form>`;
}

function describeProblem(refused: RefusedForm | null, id: string): Html {
  return refused ? html`aria-invalid="true" aria-describedby="${id}-problem"` : html``;
}

function problemOf(refused: RefusedForm | null, id: string): Html | null {
  return refused && html`<p class="problem" id="${id}-problem" role="alert">${refused.problem}</p>`;
}
