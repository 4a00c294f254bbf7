import { z } from 'zod';

import { sendOrderInvoice } from '../orders/order-invoice.ts';
import { emailInput } from './email-input.ts';
import { findOrder } from './order-access.ts';
import { orderView } from './order-view.ts';
import { invalidId, rootField, succeed, userError, type RootFields } from './root-field.ts';

/** orderInvoiceSend: mails where the rest of an order is paid. Recorded; its refusals are our own expectation. */
export const orderInvoice: RootFields = {
  queries: {},
  mutations: {
    orderInvoiceSend: rootField(
      'write_orders',
      z.strictObject({ id: z.string(), email: emailInput.nullish() }),
      ({ id, email }, context) => {
        const order = findOrder(context, id);
        if (!order) throw invalidId(id);
        const isSent = sendOrderInvoice(context, order, {
          to: email?.to ?? null,
          subject: email?.subject ?? null,
          message: email?.customMessage ?? email?.body ?? null,
        });
        const shown = orderView(context, order);
        if (isSent) return succeed({ order: shown });
        const problem = userError(
          ['id'],
          'The invoice could not be sent.',
          'ORDER_INVOICE_SEND_UNSUCCESSFUL',
        );
        return { order: shown, userErrors: [problem] };
      },
    ),
  },
};
