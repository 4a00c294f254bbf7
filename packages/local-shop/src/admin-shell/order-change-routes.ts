import { Router, urlencoded } from 'express';

import { cancelOrder } from '../orders/cancel-order.ts';
import { commitEdit } from '../orders/edit-order.ts';
import { releaseHolds } from '../orders/holds.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid } from '../state/gid.ts';
import { emptyEdit } from '../state/order-edits.ts';
import type { Order } from '../state/orders.ts';
import { newGid } from '../state/state.ts';
import { decodeForm } from '../storefront/decode-form.ts';

/** What a merchant does to an order by hand: cancel it, release what is on hold, take lines off. */
export function orderChangeRoutes(context: ShopContext): Router {
  const routes = Router();
  const change = (path: string, to: (order: Order, typed: ReturnType<typeof decodeForm>) => void) =>
    routes.post(
      `/admin/orders/:number/${path}`,
      urlencoded({ extended: false }),
      (request, response, next) => {
        const order = context.state.orders.get(gid('Order', request.params.number));
        if (!order) {
          next();
          return;
        }
        to(order, decodeForm(request.body));
        response.redirect(303, `/admin/orders/${request.params.number}`);
      },
    );
  change('cancel', (order) => cancelOrder(context, order, 'CUSTOMER'));
  change('release', (order) => {
    for (const { id } of order.fulfillmentOrders) releaseHolds(context, id, null);
  });
  change('remove-line', (order, { line }) => {
    if (!order.lines.some(({ id }) => id === line)) return;
    commitEdit(context, order, {
      ...emptyEdit(newGid(context.state, 'CalculatedOrder'), order.id),
      quantities: new Map([[line ?? '', 0]]),
    });
  });
  return routes;
}
