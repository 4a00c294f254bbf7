import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import { cancelOrder, CANCEL_REASONS } from '../orders/cancel-order.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid } from '../state/gid.ts';
import { findOrder } from './order-access.ts';
import { invalidId, rootField, type RootFields, type View } from './root-field.ts';

const cancellation = z.strictObject({
  orderId: z.string(),
  restock: z.boolean(),
  reason: z.enum(CANCEL_REASONS),
  refund: z.boolean().nullish(),
  refundMethod: z
    .strictObject({
      originalPaymentMethodsRefund: z.boolean().nullish(),
      storeCreditRefund: z.strictObject({ expiresAt: z.string().nullish() }).nullish(),
    })
    .nullish(),
  notifyCustomer: z.boolean().nullish(),
  staffNote: z.string().nullish(),
});

const LONGEST_NOTE = 255;

/** orderCancel. Shopify answers with a job that is not done yet; here the order is cancelled at once. */
export const orderCancel: RootFields = {
  queries: {},
  mutations: { orderCancel: rootField('write_orders', cancellation, cancel) },
};

function cancel(input: z.infer<typeof cancellation>, context: ShopContext): View {
  const { orderId, refund, refundMethod } = input;
  if ((input.staffNote ?? '').length > LONGEST_NOTE)
    return refuseBecause(
      'staffNote',
      `Staff note is too long. Maximum length is ${LONGEST_NOTE} characters.`,
    );
  if (typeof refund === 'boolean' && refundMethod)
    return refuseBecause('refund', 'Only one of the arguments `refund` or `refund_method` is allowed.');
  const until = refundMethod?.storeCreditRefund?.expiresAt;
  // Documented by its code; the words are our own expectation.
  if (until && Date.parse(until) < Date.parse(context.now()))
    return refuseBecause(
      'refundMethod',
      'Store credit expiration date must be in the future',
      'STORE_CREDIT_REFUND_EXPIRATION_IN_PAST',
    );
  const order = findOrder(context, orderId);
  if (!order) throw invalidId(orderId);
  const cancellation = {
    reason: input.reason,
    refund: refundMethod?.storeCreditRefund
      ? { storeCreditUntil: refundMethod.storeCreditRefund.expiresAt ?? null }
      : (refund ?? refundMethod?.originalPaymentMethodsRefund ?? false),
    restock: input.restock,
    staffNote: input.staffNote ?? null,
  };
  switch (cancelOrder(context, order, cancellation)) {
    case 'cancelled':
      return {
        job: { id: gid('Job', randomUUID()), done: false },
        orderCancelUserErrors: [],
        userErrors: [],
      };
    case 'already-cancelled':
      return refuseBecause('orderId', 'Cannot cancel an order that has already been canceled');
    case 'fulfilled':
      return refuseBecause('orderId', 'Cannot cancel an order that has outstanding fulfillments');
    // Documented as refused, with this code; the words are our own expectation.
    case 'no-customer':
      return refuseBecause(
        'refundMethod',
        'Store credit requires a customer on the order',
        'STORE_CREDIT_REFUND_MISSING_CUSTOMER',
      );
  }
}

/** The answer says it twice: in `userErrors`, which is deprecated, without a code. */
function refuseBecause(field: string, message: string, code = 'INVALID'): View {
  const error = { field: [field], message };
  return { job: null, orderCancelUserErrors: [{ ...error, code }], userErrors: [error] };
}
