import { Router, urlencoded } from 'express';
import { z } from 'zod';

import { completeDraft, createDraft } from '../orders/draft.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid, plainId } from '../state/gid.ts';
import { draftFormPage } from './draft-form-page.ts';
import { draftOfForm, emptyDraftForm, readDraftForm } from './draft-form.ts';
import { draftOrdersPage } from './draft-orders-page.ts';

const choice = z.object({ then: z.enum(['draft', 'complete']).catch('draft') });

/** Draft orders: list, form, and turning one into an order. */
export function draftRoutes(context: ShopContext): Router {
  const routes = Router();
  routes.get('/admin/draft_orders', (_request, response) => {
    response.send(draftOrdersPage(context));
  });
  routes.get('/admin/draft_orders/new', (_request, response) => {
    response.send(draftFormPage(context, emptyDraftForm(context)));
  });
  routes.post('/admin/draft_orders', urlencoded({ extended: false }), (request, response) => {
    const values = readDraftForm(request.body);
    const read = draftOfForm(context, values);
    if ('problems' in read) {
      response.status(422).send(draftFormPage(context, values, read.problems));
      return;
    }
    const draft = createDraft(context, read.draft);
    if (choice.parse(request.body).then === 'draft') response.redirect(303, '/admin/draft_orders');
    else response.redirect(303, `/admin/orders/${plainId(completeDraft(context, draft).order.id)}`);
  });
  routes.post('/admin/draft_orders/:number/complete', (request, response, next) => {
    const draft = context.state.draftOrders.get(gid('DraftOrder', request.params.number));
    if (!draft || draft.status === 'COMPLETED') {
      next();
      return;
    }
    response.redirect(303, `/admin/orders/${plainId(completeDraft(context, draft).order.id)}`);
  });
  return routes;
}
