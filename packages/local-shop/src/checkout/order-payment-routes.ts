import { Router, type Request } from 'express';

import { orderToPay, payOrder } from '../orders/order-invoice.ts';
import type { Order } from '../state/orders.ts';
import type { ShopState } from '../state/state.ts';
import { asyncRoute } from '../storefront/async-route.ts';
import type { FunctionRuntime } from './functions/run-function.ts';
import { orderPaymentPage } from './order-payment-page.ts';

const address = '/:shop(\\d+)/order_payment/:order';

const orderOf = (state: ShopState, { params, query }: Request): Order | null =>
  orderToPay(state, params.order ?? '', typeof query.secret === 'string' ? query.secret : '');

/** Where a buyer pays what is left of an order. */
export function orderPaymentRoutes(runtime: Promise<FunctionRuntime>): Router {
  const router = Router();
  router.get(
    address,
    asyncRoute(async (request, response, next) => {
      const { context } = await runtime;
      const order = orderOf(context.state, request);
      if (order) response.send(orderPaymentPage(context, order, request.originalUrl));
      else next();
    }),
  );
  router.post(
    address,
    asyncRoute(async (request, response, next) => {
      const { context } = await runtime;
      const order = orderOf(context.state, request);
      if (order) {
        payOrder(context, order);
        response.redirect(303, request.originalUrl);
      } else next();
    }),
  );
  return router;
}
