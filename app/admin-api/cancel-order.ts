import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf } from './decode-answer.ts';

export const cancellableDocument = `#graphql
  query DoorstepCancellable($id: ID!) {
    order(id: $id) {
      cancelledAt
      fulfillments(first: 50) {
        id
        status
        requiresShipping
        fulfillmentLineItems(first: 50) {
          nodes {
            lineItem {
              variant {
                id
              }
            }
          }
        }
      }
    }
  }
`;

/** An order as it matters before it is cancelled. */
export type Cancellable = NonNullable<AnswerOf<typeof cancellableDocument>['order']>;

/** Whether an order is cancelled, and what has left of it; `order` is `null` when it is gone. */
export const readCancellable = (admin: Admin, id: string) => callAdmin(admin, cancellableDocument, { id });

export const fulfillmentCancelDocument = `#graphql
  mutation DoorstepFulfillmentCancel($id: ID!) {
    fulfillmentCancel(id: $id) {
      fulfillment {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`;

/** Takes back that something was fulfilled. */
export const cancelFulfillment = (admin: Admin, id: string) =>
  callAdmin(admin, fulfillmentCancelDocument, { id });

export const orderCancelDocument = `#graphql
  mutation DoorstepOrderCancel($orderId: ID!, $staffNote: String) {
    orderCancel(
      orderId: $orderId
      reason: CUSTOMER
      restock: true
      notifyCustomer: false
      refundMethod: { originalPaymentMethodsRefund: true }
      staffNote: $staffNote
    ) {
      job {
        id
      }
      userErrors: orderCancelUserErrors {
        field
        message
        code
      }
    }
  }
`;

/** Begins to cancel an order with everything that was paid for it. Only the order says whether it came to an end. */
export const cancelOrder = (admin: Admin, orderId: string, staffNote: string) =>
  takeFrom(
    callAdmin(admin, orderCancelDocument, { orderId, staffNote }),
    (data) => data.orderCancel?.job?.id,
  );
