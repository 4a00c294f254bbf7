import { Router, urlencoded } from 'express';

import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import { emptyMakeOrderForm, makeOrder, readMakeOrderForm } from './make-order-form.ts';
import { makeOrderPage } from './make-order-page.ts';

/** The form that makes orders which no checkout makes. */
export function makeOrderRoutes(context: ShopContext): Router {
  const routes = Router();
  routes.get('/admin/orders/new', (_request, response) => {
    response.send(makeOrderPage(context, emptyMakeOrderForm(context)));
  });
  routes.post('/admin/orders', urlencoded({ extended: false }), (request, response) => {
    const values = readMakeOrderForm(request.body);
    const made = makeOrder(context, values);
    if ('problems' in made) response.status(422).send(makeOrderPage(context, values, made.problems));
    else response.redirect(303, `/admin/orders/${plainId(made.order.id)}`);
  });
  return routes;
}
