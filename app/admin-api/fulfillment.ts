import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { z } from 'zod';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';
import type { AdminFailure } from './failure.ts';

export const fulfillmentOrdersDocument = {
  query: `#graphql
    query DoorstepFulfillmentOrders($id: ID!, $after: String) {
      order(id: $id) {
        fulfillmentOrders(first: 20, after: $after) {
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
          pageInfo {
            hasNextPage
            endCursor
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
            pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
          }),
        })
        .nullable(),
    })
    .transform((data) => data.order?.fulfillmentOrders ?? null),
};

/** A fulfillment order with its holds. */
export type FulfillmentOrder = NonNullable<z.infer<typeof fulfillmentOrdersDocument.data>>['nodes'][number];

/**
 * The fulfillment orders of an order that the app may see; none when the order is gone.
 * @param after The cursor behind which to go on reading.
 */
export async function readFulfillmentOrders(
  admin: Admin,
  orderId: string,
  after: string | null = null,
): Promise<Result<readonly FulfillmentOrder[], AdminFailure>> {
  const page = await callAdmin(admin, fulfillmentOrdersDocument, { id: orderId, after });
  if (!page.ok) return page;
  if (page.value === null) return ok([]);
  const { nodes, pageInfo } = page.value;
  if (!pageInfo.hasNextPage) return ok(nodes);
  const rest = await readFulfillmentOrders(admin, orderId, pageInfo.endCursor);
  return rest.ok ? ok([...nodes, ...rest.value]) : rest;
}

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
