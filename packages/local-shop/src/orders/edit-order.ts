import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import type { Order, OrderLine, ShippingLine } from '../state/orders.ts';
import { newGid } from '../state/state.ts';
import type { OrderEdit } from '../state/order-edits.ts';
import { quantityLeft, withQuantities } from './change-quantities.ts';
import { fulfillmentOrdersFor } from './fulfillment.ts';
import { withOffset } from './local-time.ts';
import { recordChange } from './record-change.ts';
import { currentQuantity } from './totals.ts';

/** Does to an order what an edit has gathered; a shipping line that goes stays in its list. Sends `orders/edited`. */
export function commitEdit(context: ShopContext, order: Order, edit: OrderEdit): Order {
  const { state } = context;
  const added = edit.added.map((line) => ({ ...line, id: newGid(state, 'LineItem'), currentQuantity: null }));
  const addedShipping = edit.addedShipping.map((line) => ({
    ...line,
    id: newGid(state, 'ShippingLine'),
    isRemoved: false,
  }));
  const reduced = withQuantities(order, edit.quantities);
  const edited: Order = {
    ...reduced,
    edited: true,
    lines: [...reduced.lines, ...added],
    shippingLines: [...order.shippingLines.map((line) => withRemoval(edit, line)), ...addedShipping],
    fulfillmentOrders: [
      ...reduced.fulfillmentOrders,
      ...fulfillmentOrdersFor(state, [...findPutBack(order, edit), ...added]),
    ],
  };
  state.orderEdits.delete(edit.id);
  return recordChange(context, edited, () => [
    {
      topic: 'orders/edited',
      payload: {
        order_edit: editPayload(context, order, edit, { lines: added, shippingLines: addedShipping }),
      },
    },
  ]);
}

/** The pieces that an edit puts back after an earlier one took them away; that they get a fulfillment order of their own is our own expectation. */
function findPutBack(order: Order, edit: OrderEdit): readonly OrderLine[] {
  return order.lines.flatMap((line) => {
    const more = quantityLeft(edit.quantities, line) - currentQuantity(line);
    return more > 0 ? [{ ...line, quantity: more }] : [];
  });
}

/** A shipping line as an edit leaves it. */
export function withRemoval({ removedShipping }: OrderEdit, line: ShippingLine): ShippingLine {
  return removedShipping.includes(line.id) ? { ...line, isRemoved: true } : line;
}

/** The body of `orders/edited`: what came and went, by the numbers of the lines. */
function editPayload(
  { state, app, now }: ShopContext,
  order: Order,
  edit: OrderEdit,
  added: Pick<Order, 'lines' | 'shippingLines'>,
): Readonly<Record<string, unknown>> {
  const time = withOffset(now(), state.shop.timeZone);
  const delta = ({ id }: Pick<OrderLine, 'id'>, pieces: number) => ({
    id: Number(plainId(id)),
    delta: pieces,
  });
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
      additions: [...findPutBack(order, edit), ...added.lines].map((line) => delta(line, line.quantity)),
      removals: order.lines.flatMap((line) => {
        const taken = currentQuantity(line) - quantityLeft(edit.quantities, line);
        return taken > 0 ? [delta(line, taken)] : [];
      }),
    },
    discounts: { line_item: { additions: [], removals: [] } },
    // Shopify's example has none, so that an entry has the form of a line's is our own expectation.
    shipping_lines: {
      additions: added.shippingLines.map((line) => delta(line, 1)),
      removals: edit.removedShipping.map((id) => delta({ id }, 1)),
    },
  };
}
