import { Router, urlencoded } from 'express';

import { cancelOrder } from '../orders/cancel-order.ts';
import { customShippingLine, priceOn } from '../orders/custom-line.ts';
import { commitEdit } from '../orders/edit-order.ts';
import { releasePaid } from '../orders/exchanges.ts';
import { releaseHolds } from '../orders/holds.ts';
import { payRest } from '../orders/payment.ts';
import { recordChange } from '../orders/record-change.ts';
import { countFulfilled } from '../orders/line-progress.ts';
import { currentShippingLines } from '../orders/totals.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid } from '../state/gid.ts';
import { parseDecimal } from '../state/money.ts';
import { emptyEdit, type OrderEdit } from '../state/order-edits.ts';
import type { Order } from '../state/orders.ts';
import { newGid } from '../state/state.ts';
import { decodeForm } from '../storefront/decode-form.ts';
import { changeAddress } from './address-by-hand.ts';
import type { RefusedForm } from './fulfillment-forms.ts';
import { orderPage } from './order-page.ts';
import { refundByHand } from './refund-by-hand.ts';
import { changeReturn } from './return-by-hand.ts';

type Typed = ReturnType<typeof decodeForm>;

/** What a merchant does to an order by hand: cancel it, refund it, take it back, mark it as paid, release what is on hold, change address and quantities, ship it in another way. */
export function orderChangeRoutes(context: ShopContext): Router {
  const routes = Router();
  /** `to` gives the form back when it cannot be done. */
  const change = (path: string, to: (order: Order, typed: Typed) => RefusedForm | null) =>
    routes.post(
      `/admin/orders/:number/${path}`,
      urlencoded({ extended: false }),
      (request, response, next) => {
        const order = context.state.orders.get(gid('Order', request.params.number));
        if (!order) {
          next();
          return;
        }
        const refused = to(order, decodeForm(request.body));
        if (refused) response.status(422).send(orderPage(context, order, refused));
        else response.redirect(303, `/admin/orders/${request.params.number}`);
      },
    );
  change('cancel', (order) => {
    cancelOrder(context, order, { reason: 'CUSTOMER', refund: false, restock: true, staffNote: null });
    return null;
  });
  change('cancel-and-refund', (order) => {
    cancelOrder(context, order, { reason: 'CUSTOMER', refund: true, restock: true, staffNote: null });
    return null;
  });
  change('shipping-address', (order, typed) => changeAddress(context, order, typed));
  change('refunds', (order, typed) => refundByHand(context, order, typed));
  change('returns', (order, typed) => changeReturn(context, order, typed));
  change('paid', (order) => {
    const paid = payRest(context, order, 'manual');
    if (paid) releasePaid(context, recordChange(context, paid));
    return null;
  });
  change('release', (order) => {
    for (const { id } of order.fulfillmentOrders) releaseHolds(context, id, null);
    return null;
  });
  change('edit-line', (order, typed) => editLine(context, order, typed));
  change('replace-shipping', (order, typed) => replaceShipping(context, order, typed));
  return routes;
}

function editLine(context: ShopContext, order: Order, typed: Typed): RefusedForm | null {
  const line = order.lines.find(({ id }) => id === typed['line']);
  if (!line || order.cancelledAt !== null) return null;
  const fewest = countFulfilled(order, line);
  const quantity = /^\d{1,4}$/.test(typed['quantity'] ?? '') ? Number(typed['quantity']) : -1;
  if (quantity < fewest || quantity > line.quantity)
    return { about: line.id, typed, problem: `Enter a whole number from ${fewest} to ${line.quantity}` };
  commit(context, order, { quantities: new Map([[line.id, quantity]]) });
  return null;
}

function replaceShipping(context: ShopContext, order: Order, typed: Typed): RefusedForm | null {
  if (order.cancelledAt !== null) return null;
  const title = (typed['title'] ?? '').trim();
  const price = parseDecimal(typed['price'] ?? '', order.currency);
  if (title === '' || price === null || price.minor < 0)
    return { about: order.id, typed, problem: 'Enter a name and an amount like 5.00' };
  commit(context, order, {
    addedShipping: [customShippingLine({ title, price: priceOn(order, price) })],
    removedShipping: currentShippingLines(order).map(({ id }) => id),
  });
  return null;
}

function commit(context: ShopContext, order: Order, changes: Partial<OrderEdit>): void {
  commitEdit(context, order, {
    ...emptyEdit(newGid(context.state, 'CalculatedOrder'), order.id),
    ...changes,
  });
}
