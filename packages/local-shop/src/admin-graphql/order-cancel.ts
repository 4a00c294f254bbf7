import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import { cancelOrder, CANCEL_REASONS } from '../orders/cancel-order.ts';
import type { ShopContext } from '../shop-context.ts';
import { gid } from '../state/gid.ts';
import { invalidId, notEmulated, rootField, type RootFields, type View } from './root-field.ts';

const cancellation = z.strictObject({
  orderId: z.string(),
  restock: z.boolean(),
  reason: z.enum(CANCEL_REASONS),
  refund: z.boolean().nullish(),
  refundMethod: z.record(z.string(), z.unknown()).nullish(),
  notifyCustomer: z.boolean().nullish(),
  staffNote: z.string().nullish(),
});

const LONGEST_NOTE = 255;

/** orderCancel. Shopify answers with a job that is not done yet; here the order is cancelled at once. Money stays where it is. */
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
  if (refund || refundMethod) throw notEmulated('a refund with a cancellation');
  const order = context.state.orders.get(orderId);
  if (!order) throw invalidId(orderId);
  switch (cancelOrder(context, order, input.reason)) {
    case 'cancelled':
      return {
        job: { id: gid('Job', randomUUID()), done: false },
        orderCancelUserErrors: [],
        userErrors: [],
      };
    case 'already-cancelled':
      return refuseBecause('orderId', 'Cannot cancel an order that has already been canceled');
    case 'fulfilled':
      // Not recorded: that it is refused is documented, the words are our own expectation.
      return refuseBecause('orderId', 'Cannot cancel an order that has been fulfilled');
  }
}

/** The answer says it twice: in `userErrors`, which is deprecated, without a code. */
function refuseBecause(field: string, message: string): View {
  const error = { field: [field], message };
  return { job: null, orderCancelUserErrors: [{ ...error, code: 'INVALID' }], userErrors: [error] };
}
