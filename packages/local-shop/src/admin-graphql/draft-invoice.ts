import { z } from 'zod';

import { sendInvoice } from '../orders/draft.ts';
import type { ShopContext } from '../shop-context.ts';
import { draftOrderView } from './draft-order-view.ts';
import { emailInput } from './email-input.ts';
import {
  refuse,
  rootField,
  succeed,
  userError,
  type RootFields,
  type UserError,
  type View,
} from './root-field.ts';

/** draftOrderInvoiceSend: mails where a draft is paid. */
export const draftInvoice: RootFields = {
  queries: {},
  mutations: {
    draftOrderInvoiceSend: rootField(
      'write_draft_orders',
      z.strictObject({ id: z.string(), email: emailInput.nullish() }),
      ({ id, email }, context) => invoice(context, id, email ?? {}),
    ),
  },
};

/** Recorded: a refusal shows the draft too. That a paid one is refused, and how, is our own expectation. */
function invoice(context: ShopContext, id: string, email: z.infer<typeof emailInput>): View {
  const draft = context.state.draftOrders.get(id);
  if (!draft) return refuse(['draftOrder'], userError(['id'], 'Draft order does not exist'));
  const shownWith = (problem: UserError): View => ({
    draftOrder: draftOrderView(context, draft),
    userErrors: [problem],
  });
  if (draft.status === 'COMPLETED') return shownWith(userError(null, 'This order has been paid'));
  const sent = sendInvoice(context, draft, {
    to: email.to ?? null,
    subject: email.subject ?? null,
    message: email.customMessage ?? email.body ?? null,
  });
  return sent
    ? succeed({ draftOrder: draftOrderView(context, sent) })
    : shownWith(userError(null, "To can't be blank"));
}
