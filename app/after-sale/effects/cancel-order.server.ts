import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { cancelFulfillment, cancelOrder as cancel, readCancellable } from '../../admin-api/cancel-order.ts';
import type { Cancellable } from '../../admin-api/cancel-order.ts';
import { toNotMade, toUnfinished } from '../../orders/effects/unfinished.ts';
import type { Unfinished } from '../../orders/effects/unfinished.ts';
import type { ApplyRequest } from './apply.ts';
import { orderNotShown } from '../../orders/not-shown.ts';

/** At the order in Shopify, for the merchant. */
const note = 'Canceled because of a request in Doorstep.';

/**
 * [ORD-01] Cancels an order with everything that was paid for it. Shopify cancels what nothing has left of, so that a protection which is
 * fulfilled already is taken back first; and it says only that it has begun, so that the order is asked whether it is cancelled.
 */
export const cancelOrder: ApplyRequest<'cancel-order'> = async (
  { admin },
  { request: { orderId }, protectionVariantId },
) => {
  if (orderId === null) return giveUp('it is about no order');
  const read = await readCancellable(admin, orderId);
  if (!read.ok) return fail(toUnfinished(read.error));
  if (read.value.order === null) return giveUp(orderNotShown);
  if (read.value.order.cancelledAt !== null) return ok(null);
  const left = read.value.order.fulfillments.filter(({ status }) => status === 'SUCCESS');
  if (!left.every((each) => isProtection(each, protectionVariantId)))
    return giveUp('something of the order has left, so that Shopify does not cancel it');
  for (const { id } of left) {
    const taken = await cancelFulfillment(admin, id);
    if (!taken.ok) return fail(toNotMade(taken.error));
  }
  const begun = await cancel(admin, orderId, note);
  const after = await readCancellable(admin, orderId);
  if (after.ok && after.value.order?.cancelledAt) return ok(null);
  if (!begun.ok) return fail(toNotMade(begun.error));
  return fail({ kind: 'retry', reason: 'Shopify is cancelling the order' });
};

const giveUp = (reason: string): Result<never, Unfinished> => fail({ kind: 'give-up', reason });

const isProtection = (
  { requiresShipping, fulfillmentLineItems }: Cancellable['fulfillments'][number],
  variantId: string | null,
): boolean =>
  !requiresShipping &&
  variantId !== null &&
  fulfillmentLineItems.nodes.every(({ lineItem }) => lineItem.variant?.id === variantId);
