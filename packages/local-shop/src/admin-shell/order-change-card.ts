import { currentQuantity } from '../orders/totals.ts';
import { html, type Html } from '../pages/html.ts';
import { plainId } from '../state/gid.ts';
import type { Order } from '../state/orders.ts';
import { card } from './layout.ts';

/** The buttons that change an order by hand; what cannot be done any more has none. */
export function orderChangeCard(order: Order): Html {
  const action = (path: string): string => `/admin/orders/${plainId(order.id)}/${path}`;
  const button = (path: string, text: string): Html =>
    html`<form method="post" action="${action(path)}">
      <button type="submit" class="button">${text}</button>
    </form>`;
  if (order.cancelledAt !== null) return card('Change this order', html`<p>Canceled</p>`);
  const held = order.fulfillmentOrders.some(({ holds }) => holds.length > 0);
  return card(
    'Change this order',
    html`${held && button('release', 'Release holds')}
    ${order.lines
      .filter((line) => currentQuantity(line) > 0)
      .map(
        (line) =>
          html`<form method="post" action="${action('remove-line')}">
            <input type="hidden" name="line" value="${line.id}" />
            <button type="submit" class="button">Remove ${line.title}</button>
          </form>`,
      )}
    ${order.fulfillments.length === 0 && button('cancel', 'Cancel order')}`,
  );
}
