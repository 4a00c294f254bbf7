import { z } from 'zod';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';

export const fulfillmentOrdersDocument = {
  query: `#graphql
    query DoorstepFulfillmentOrders($id: ID!) {
      order(id: $id) {
        fulfillmentOrders(first: 20) {
          nodes {
            id
            status
            deliveryMethod {
              methodType
            }
            fulfillmentHolds {
              handle
              heldByRequestingApp
            }
          }
        }
      }
    }
  `,
  data: z
    .object({
      order: z
        .object({
          fulfillmentOrders: z.object({
            nodes: z.array(
              z.object({
                id: z.string(),
                status: z.string(),
                deliveryMethod: z.object({ methodType: z.string() }).nullable(),
                fulfillmentHolds: z.array(
                  z.object({ handle: z.string().nullable(), heldByRequestingApp: z.boolean() }),
                ),
              }),
            ),
          }),
        })
        .nullable(),
    })
    .transform((data) => data.order?.fulfillmentOrders.nodes ?? []),
};

/** The fulfillment orders of an order with their holds; none when the order is gone. */
export const readFulfillmentOrders = (admin: Admin, orderId: string) =>
  callAdmin(admin, fulfillmentOrdersDocument, { id: orderId });

export const fulfillmentOrderHoldDocument = {
  query: `#graphql
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
  `,
  data: z.object({ fulfillmentOrderHold: z.object({ fulfillmentHold: z.object({ id: z.string() }) }) }),
};

export interface Hold {
  /** Ours among several holds: a second one with the same handle is refused by Shopify. */
  readonly handle: string;
  readonly reason: 'INCORRECT_ADDRESS' | 'OTHER';
  readonly reasonNotes: string;
}

export const holdFulfillmentOrder = (admin: Admin, fulfillmentOrderId: string, hold: Hold) =>
  callAdmin(admin, fulfillmentOrderHoldDocument, {
    id: fulfillmentOrderId,
    fulfillmentHold: { ...hold, notifyMerchant: true },
  });
