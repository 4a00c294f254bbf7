import type { Result } from '@doorstep/policy';

import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';
import { readPages } from './pages.ts';

export const fulfillmentOrdersDocument = `#graphql
  query DoorstepFulfillmentOrders($id: ID!, $after: String) {
    order(id: $id) {
      fulfillmentOrders(first: 20, after: $after) {
        nodes {
          id
          status
          requestStatus
          deliveryMethod {
            methodType
          }
          fulfillmentHolds {
            id
            handle
            heldByRequestingApp
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

/** A fulfillment order with its holds. */
export type FulfillmentOrder = NonNullable<
  AnswerOf<typeof fulfillmentOrdersDocument>['order']
>['fulfillmentOrders']['nodes'][number];

/** The fulfillment orders of an order that the app may see; none when the order is gone. */
export const readFulfillmentOrders = (
  admin: Admin,
  id: string,
): Promise<Result<readonly FulfillmentOrder[], AdminFailure>> =>
  readPages(
    (after) => callAdmin(admin, fulfillmentOrdersDocument, { id, after }),
    (data) => data.order?.fulfillmentOrders,
  );

export const fulfillmentOrderHoldDocument = `#graphql
  mutation DoorstepHold($id: ID!, $fulfillmentHold: FulfillmentOrderHoldInput!) {
    fulfillmentOrderHold(id: $id, fulfillmentHold: $fulfillmentHold) {
      fulfillmentHold {
        id
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`;

export interface Hold {
  /** Ours among several holds: a second one with the same handle is refused by Shopify. */
  readonly handle: string;
  readonly reason: 'INCORRECT_ADDRESS' | 'OTHER';
  readonly reasonNotes: string;
}

export const holdFulfillmentOrder = (admin: Admin, id: string, hold: Hold) =>
  takeFrom(
    callAdmin(admin, fulfillmentOrderHoldDocument, {
      id,
      fulfillmentHold: { ...hold, notifyMerchant: true },
    }),
    (data) => data.fulfillmentOrderHold?.fulfillmentHold,
  );

export const fulfillmentOrderReleaseHoldDocument = `#graphql
  mutation DoorstepReleaseHold($id: ID!, $holdIds: [ID!]) {
    fulfillmentOrderReleaseHold(id: $id, holdIds: $holdIds) {
      fulfillmentOrder {
        id
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`;

/** Takes these holds off a fulfillment order, and no others. One that is gone already is no hold to take off. */
export const releaseHolds = (admin: Admin, id: string, holdIds: readonly string[]) =>
  takeFrom(
    callAdmin(admin, fulfillmentOrderReleaseHoldDocument, { id, holdIds }),
    (data) => data.fulfillmentOrderReleaseHold?.fulfillmentOrder,
  );
