import { Router, urlencoded } from 'express';

import { trackingOf } from '../orders/carriers.ts';
import { fulfill, reportFulfillmentEvent, type FulfillRefusal } from '../orders/fulfill.ts';
import { answerCancellation, requestFulfillment } from '../orders/fulfillment-request.ts';
import { instantOf } from '../orders/shop-clock.ts';
import type { ShopContext } from '../shop-context.ts';
import { FULFILLMENT_EVENT_STATUSES } from '../state/fulfillments.ts';
import { gid } from '../state/gid.ts';
import { decodeForm } from '../storefront/decode-form.ts';
import type { RefusedForm } from './fulfillment-forms.ts';
import { orderPage } from './order-page.ts';

/** Shipping an order by hand, and telling what happened to the parcel. */
export function fulfillmentRoutes(context: ShopContext): Router {
  const routes = Router();
  routes.post(
    '/admin/orders/:number/fulfillments',
    urlencoded({ extended: false }),
    (request, response, next) => {
      const typed = decodeForm(request.body);
      const { fulfillmentOrder = '', company = '', number = '' } = typed;
      const result = fulfill(context, fulfillmentOrder, trackingOf(company, number.trim()));
      if (result.kind === 'fulfilled') response.redirect(303, `/admin/orders/${request.params.number}`);
      else {
        const problem = refusalText(result.kind);
        respond(request.params.number, { about: fulfillmentOrder, typed, problem }, response, next);
      }
    },
  );
  routes.post(
    '/admin/orders/:number/fulfillment-requests',
    urlencoded({ extended: false }),
    (request, response, next) => {
      const typed = decodeForm(request.body);
      const about = typed.fulfillmentOrder ?? '';
      if (requestFulfillment(context, about))
        response.redirect(303, `/admin/orders/${request.params.number}`);
      else {
        const problem = 'The fulfillment service cannot be asked for it any more';
        respond(request.params.number, { about, typed, problem }, response, next);
      }
    },
  );
  routes.post(
    '/admin/orders/:number/cancellation-answers',
    urlencoded({ extended: false }),
    (request, response, next) => {
      const typed = decodeForm(request.body);
      const about = typed.fulfillmentOrder ?? '';
      const answer = typed['answer'] === 'accept' ? 'accept' : 'reject';
      if (answerCancellation(context, about, answer, null).kind === 'done')
        response.redirect(303, `/admin/orders/${request.params.number}`);
      else {
        const problem = 'The fulfillment service is not asked to stop it';
        respond(request.params.number, { about, typed, problem }, response, next);
      }
    },
  );
  routes.post(
    '/admin/orders/:number/fulfillments/:fulfillment/events',
    urlencoded({ extended: false }),
    (request, response, next) => {
      const typed = decodeForm(request.body);
      const about = gid('Fulfillment', request.params.fulfillment);
      const status = FULFILLMENT_EVENT_STATUSES.find((known) => known === typed.status);
      const happenedAt = instantOf(typed.happenedAt ?? '', context.state.shop.timeZone);
      const event =
        status && happenedAt && reportFulfillmentEvent(context, about, { status, happenedAt, message: null });
      if (event) response.redirect(303, `/admin/orders/${request.params.number}`);
      else {
        const problem = 'Choose a status and enter the date and time at which it happened';
        respond(request.params.number, { about, typed, problem }, response, next);
      }
    },
  );

  const respond = (
    number: string,
    form: RefusedForm,
    response: { status(code: number): { send(page: string): unknown } },
    next: () => void,
  ) => {
    const order = context.state.orders.get(gid('Order', number));
    if (order) response.status(422).send(orderPage(context, order, form));
    else next();
  };
  return routes;
}

function refusalText(kind: FulfillRefusal): string {
  switch (kind) {
    case 'not-found':
      return 'There is nothing to fulfill any more. Reload the page.';
    case 'on-hold':
      return 'These items are on hold. Release the hold before you fulfill them.';
    case 'closed':
    case 'quantity':
      return 'These items were fulfilled already.';
    default:
      return kind satisfies never;
  }
}
