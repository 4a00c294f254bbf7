import { Router, urlencoded } from 'express';

import { trackingOf } from '../orders/carriers.ts';
import { fulfill, reportFulfillmentEvent, type FulfillRefusal } from '../orders/fulfill.ts';
import { findFulfillmentOrder } from '../orders/fulfillment.ts';
import { answerCancellation, requestFulfillment } from '../orders/fulfillment-request.ts';
import { moveFulfillmentOrder } from '../orders/move-fulfillment-order.ts';
import { instantOf } from '../orders/shop-clock.ts';
import type { Pieces } from '../orders/split-pieces.ts';
import type { ShopContext } from '../shop-context.ts';
import { FULFILLMENT_EVENT_STATUSES } from '../state/fulfillments.ts';
import { gid } from '../state/gid.ts';
import { decodeForm } from '../storefront/decode-form.ts';
import { piecesField, type RefusedForm } from './fulfillment-forms.ts';
import { orderPage } from './order-page.ts';

/** Shipping an order by hand, and telling what happened to the parcel. */
export function fulfillmentRoutes(context: ShopContext): Router {
  const routes = Router();
  routes.post(
    '/admin/orders/:number/fulfillments',
    urlencoded({ extended: false }),
    (request, response, next) => {
      const typed = decodeForm(request.body);
      const { fulfillmentOrder = '', company = '', number = '', others = '' } = typed;
      const numbers = [number, ...others.split(',')].map((each) => each.trim());
      const pieces = typedPieces(context, fulfillmentOrder, typed);
      const result =
        pieces === null
          ? { kind: 'nothing' as const }
          : fulfill(context, fulfillmentOrder, trackingOf(company, ...numbers), pieces);
      if (result.kind === 'fulfilled') response.redirect(303, `/admin/orders/${request.params.number}`);
      else {
        const problem = refusalText(result.kind);
        respond(request.params.number, { about: fulfillmentOrder, typed, problem }, response, next);
      }
    },
  );
  routes.post(
    '/admin/orders/:number/locations',
    urlencoded({ extended: false }),
    (request, response, next) => {
      const typed = decodeForm(request.body);
      const { fulfillmentOrder: about = '', location = '' } = typed;
      if (moveFulfillmentOrder(context, about, location, []).kind === 'moved')
        response.redirect(303, `/admin/orders/${request.params.number}`);
      else {
        const problem = 'These items cannot be moved there any more. Reload the page.';
        respond(request.params.number, { about, typed, problem }, response, next);
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

/** Which pieces are to leave: empty is all that are left, `null` is none of them. */
function typedPieces({ state }: ShopContext, id: string, typed: RefusedForm['typed']): Pieces | null {
  const found = findFulfillmentOrder(state, id);
  const asked = (found?.fulfillmentOrder.lines ?? []).flatMap((line) => {
    const pieces = typed[piecesField(line.id)];
    return pieces === undefined ? [] : [{ id: line.id, quantity: Number.parseInt(pieces, 10) }];
  });
  const wanted = asked.filter(({ quantity }) => quantity > 0);
  return asked.length > 0 && wanted.length === 0 ? null : wanted;
}

function refusalText(kind: FulfillRefusal | 'nothing'): string {
  switch (kind) {
    case 'nothing':
      return 'Choose at least one piece that leaves.';
    case 'not-found':
      return 'There is nothing to fulfill any more. Reload the page.';
    case 'on-hold':
      return 'These items are on hold. Release the hold before you fulfill them.';
    case 'quantity':
      return 'There are not so many pieces left.';
    case 'closed':
      return 'These items were fulfilled already.';
    default:
      return kind satisfies never;
  }
}
