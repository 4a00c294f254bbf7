import { fail, ok } from '@doorstep/policy';

import {
  readFulfillmentRequests,
  requestCancellation,
  takeBackRequest,
} from '../../admin-api/fulfillment-requests.ts';
import { orderNotShown } from '../../orders/not-shown.ts';
import { toNotMade, toUnfinished } from '../../orders/effects/unfinished.ts';
import type { ApplyRequest } from './apply.ts';

/** For the company that ships. */
const message = 'The customer has asked to cancel this order.';

/**
 * [ORD-01] Asks whoever ships for the merchant to stop what of an order it has accepted, and takes back what it has not: Shopify lets go of that
 * at once. What it was asked before it is not asked again. It answers later, by which the plan goes on.
 */
export const stopWarehouse: ApplyRequest<'warehouse-stop'> = async ({ admin }, { request: { orderId } }) => {
  if (orderId === null) return fail({ kind: 'give-up', reason: 'it is about no order' });
  const read = await readFulfillmentRequests(admin, orderId);
  if (!read.ok) return fail(toUnfinished(read.error));
  const { order } = read.value;
  if (order === null) return fail({ kind: 'give-up', reason: orderNotShown });
  if (order.cancelledAt !== null) return ok(null);
  for (const { id, status, requestStatus, merchantRequests } of order.fulfillmentOrders.nodes) {
    if (status === 'CLOSED' || status === 'CANCELLED') continue;
    // Recorded: right after it was asked its status is still the one of before.
    if (requestStatus === 'ACCEPTED' && merchantRequests.nodes.length === 0) {
      const asked = await requestCancellation(admin, id, message);
      if (!asked.ok) return fail(toNotMade(asked.error));
    }
    if (requestStatus === 'SUBMITTED') {
      const taken = await takeBackRequest(admin, id);
      if (!taken.ok) return fail(toNotMade(taken.error));
    }
  }
  return ok(null);
};
