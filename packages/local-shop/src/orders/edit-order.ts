import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import type { Order, OrderLine } from '../state/orders.ts';
import { newGid } from '../state/state.ts';
import type { OrderEdit } from '../state/order-edits.ts';
import { withQuantities } from './change-quantities.ts';
import { fulfillmentOrdersFor } from './fulfillment.ts';
import { withOffset } from './local-time.ts';
import { currentQuantity } from './totals.ts';

/** Does to an order what an edit has gathered. Sends `orders/edited`. */
export function commitEdit(context: ShopContext, order: Order, edit: OrderEdit): Order {
  const { state } = context;
  const now = context.now();
  const added = edit.added.map((line) => ({ ...line, id: newGid(state, 'LineItem'), currentQuantity: null }));
  const reduced = withQuantities(order, edit.quantities);
  const edited: Order = {
    ...reduced,
    lines: [...reduced.lines, ...added],
    fulfillmentOrders: [...reduced.fulfillmentOrders, ...fulfillmentOrdersFor(state, added)],
    updatedAt: now,
  };
  state.orders.set(order.id, edited);
  state.orderEdits.delete(edit.id);
  context.publish({
    topic: 'orders/edited',
    resourceId: order.id,
    payload: { order_edit: editPayload(context, order, edit, added) },
  });
  return edited;
}

/** The body of `orders/edited`: what came and went, by the numbers of the lines. */
function editPayload(
  { state, app, now }: ShopContext,
  order: Order,
  edit: OrderEdit,
  added: readonly OrderLine[],
): Readonly<Record<string, unknown>> {
  const time = withOffset(now(), state.shop.timeZone);
  const delta = (line: OrderLine, pieces: number) => ({ id: Number(plainId(line.id)), delta: pieces });
  return {
    id: Number(plainId(edit.id)),
    app_id: Number(app.id),
    created_at: time,
    committed_at: time,
    notify_customer: false,
    order_id: Number(plainId(order.id)),
    staff_note: '',
    user_id: null,
    line_items: {
      additions: added.map((line) => delta(line, line.quantity)),
      removals: order.lines.flatMap((line) => {
        const taken = currentQuantity(line) - (edit.quantities.get(line.id) ?? currentQuantity(line));
        return taken > 0 ? [delta(line, taken)] : [];
      }),
    },
    discounts: { line_item: { additions: [], removals: [] } },
    shipping_lines: { additions: [], removals: [] },
  };
}
