import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';

export const fulfillmentRequestsDocument = `#graphql
  query DoorstepFulfillmentRequests($id: ID!) {
    order(id: $id) {
      cancelledAt
      fulfillmentOrders(first: 10) {
        nodes {
          id
          status
          requestStatus
          merchantRequests(first: 1, kind: CANCELLATION_REQUEST) {
            nodes {
              id
            }
          }
        }
      }
    }
  }
`;

/** What fulfillment services were asked for of an order; `order` is `null` when it is gone. */
export const readFulfillmentRequests = (admin: Admin, id: string) =>
  callAdmin(admin, fulfillmentRequestsDocument, { id });

export const cancellationRequestDocument = `#graphql
  mutation DoorstepCancellationRequest($id: ID!, $message: String) {
    fulfillmentOrderSubmitCancellationRequest(id: $id, message: $message) {
      fulfillmentOrder {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`;

/** Asks a fulfillment service to stop what it has accepted; it answers later. */
export const requestCancellation = (admin: Admin, id: string, message: string) =>
  callAdmin(admin, cancellationRequestDocument, { id, message });

export const fulfillmentOrderCancelDocument = `#graphql
  mutation DoorstepFulfillmentOrderCancel($id: ID!) {
    fulfillmentOrderCancel(id: $id) {
      fulfillmentOrder {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`;

/** Takes back what a fulfillment service was asked for and has not accepted, which needs no answer of it. */
export const takeBackRequest = (admin: Admin, id: string) =>
  callAdmin(admin, fulfillmentOrderCancelDocument, { id });
