import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import { changeDraft, completeDraft, createDraft } from '../orders/draft.ts';
import { declarePayment, payInFull } from '../orders/payment.ts';
import { gid } from '../state/gid.ts';
import { byId, connection, pageArguments } from './connection.ts';
import { draftInput, problemOf, wantedChange, wantedDraft } from './draft-input.ts';
import { calculatedDraftView, draftOrderView } from './draft-order-view.ts';
import { draftSearch } from './draft-search.ts';
import { refuse, rootField, succeed, userError, type RootFields } from './root-field.ts';

/** Recorded of a draft with payment terms: a payment that is waited for. */
const pendingPayment: Parameters<typeof completeDraft>[2] = (total) =>
  declarePayment('PENDING', [{ kind: 'SALE', status: 'PENDING', gateway: 'manual', amount: total }])(total);

export const draftOrders: RootFields = {
  queries: {
    draftOrder: rootField('read_draft_orders', z.strictObject({ id: z.string() }), ({ id }, context) => {
      const found = context.state.draftOrders.get(id);
      return found ? draftOrderView(context, found) : null;
    }),
    draftOrders: rootField(
      'read_draft_orders',
      z.strictObject({ ...pageArguments, sortKey: z.string().nullish(), query: z.string().nullish() }),
      ({ query, ...page }, context) =>
        connection(
          [...context.state.draftOrders.values()].filter(draftSearch(query ?? '', context)),
          page,
          (each) => draftOrderView(context, each),
          byId,
        ),
    ),
  },
  mutations: {
    draftOrderCreate: rootField(
      'write_draft_orders',
      z.strictObject({ input: draftInput }),
      ({ input }, context) => {
        const problem = problemOf(context, input);
        return problem
          ? refuse(['draftOrder'], problem)
          : succeed({
              draftOrder: draftOrderView(context, createDraft(context, wantedDraft(context, input))),
            });
      },
    ),
    draftOrderUpdate: rootField(
      'write_draft_orders',
      z.strictObject({ id: z.string(), input: draftInput }),
      ({ id, input }, context) => {
        const draft = context.state.draftOrders.get(id);
        if (!draft) return refuse(['draftOrder'], missing);
        // That it is refused is documented, the words are those of completing it.
        if (draft.status === 'COMPLETED')
          return refuse(['draftOrder'], userError(null, 'This order has been paid'));
        const problem = problemOf(context, input, draft.lines);
        if (problem) return refuse(['draftOrder'], problem);
        const changed = changeDraft(context, draft, wantedChange(context, draft, input));
        return succeed({ draftOrder: draftOrderView(context, changed) });
      },
    ),
    draftOrderCalculate: rootField(
      'write_draft_orders',
      z.strictObject({ input: draftInput }),
      ({ input }, context) => {
        const problem = problemOf(context, input);
        return problem
          ? refuse(['calculatedDraftOrder'], problem)
          : succeed({ calculatedDraftOrder: calculatedDraftView(context, wantedDraft(context, input)) });
      },
    ),
    draftOrderDuplicate: rootField(
      'write_draft_orders',
      z.strictObject({ id: z.string().nullish(), draftOrderId: z.string().nullish() }),
      ({ id, draftOrderId }, context) => {
        const draft = context.state.draftOrders.get(id ?? draftOrderId ?? '');
        return draft
          ? succeed({ draftOrder: draftOrderView(context, createDraft(context, draft)) })
          : refuse(['draftOrder'], missing);
      },
    ),
    draftOrderBulkDelete: rootField(
      'write_draft_orders',
      z.strictObject({ ids: z.array(z.string()) }),
      ({ ids }, context) => {
        for (const id of ids) context.state.draftOrders.delete(id);
        return succeed({ job: { id: gid('Job', randomUUID()), done: false } });
      },
    ),
    draftOrderComplete: rootField(
      'write_draft_orders',
      z.strictObject({
        id: z.string(),
        paymentPending: z.boolean().nullish(),
        sourceName: z.string().nullish(),
      }),
      ({ id, paymentPending }, context) => {
        const draft = context.state.draftOrders.get(id);
        if (!draft) return refuse(['draftOrder'], missing);
        if (draft.status === 'COMPLETED')
          return refuse(['draftOrder'], userError(null, 'This order has been paid'));
        // Recorded: with payment terms nobody need say that it is paid later.
        const payment = paymentPending || draft.terms ? pendingPayment : payInFull('manual');
        return succeed({ draftOrder: draftOrderView(context, completeDraft(context, draft, payment).draft) });
      },
    ),
    draftOrderDelete: rootField(
      'write_draft_orders',
      z.strictObject({ input: z.strictObject({ id: z.string() }) }),
      ({ input: { id } }, context) =>
        context.state.draftOrders.delete(id) ? succeed({ deletedId: id }) : refuse(['deletedId'], missing),
    ),
  },
};

const missing = userError(['id'], 'Draft order does not exist');
