import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { z } from 'zod';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';
import type { AdminFailure } from './failure.ts';

export const fulfillmentLinesDocument = {
  query: `#graphql
    query DoorstepFulfillmentLines($id: ID!, $after: String) {
      order(id: $id) {
        fulfillmentOrders(first: 5, after: $after) {
          nodes {
            id
            status
            lineItems(first: 250) {
              nodes {
                id
                remainingQuantity
                lineItem {
                  id
                }
              }
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
  data: z.object({
    order: z
      .object({
        fulfillmentOrders: z.object({
          nodes: z.array(
            z.object({
              id: z.string(),
              status: z.string(),
              lineItems: z.object({
                nodes: z.array(
                  z.object({
                    id: z.string(),
                    remainingQuantity: z.number(),
                    lineItem: z.object({ id: z.string() }),
                  }),
                ),
              }),
            }),
          ),
          pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        }),
      })
      .nullable(),
  }),
};

/** A line of a fulfillment order, with the order that it is in. */
export interface FulfillmentLine {
  readonly fulfillmentOrderId: string;
  readonly status: string;
  readonly id: string;
  /** Of a closed or cancelled fulfillment order too, although nothing of it will leave any more. */
  readonly remainingQuantity: number;
}

/**
 * The lines of an order's fulfillment orders for some of its line items, whatever has become of them.
 * @param after The cursor behind which to go on reading its fulfillment orders.
 */
export async function readFulfillmentLines(
  admin: Admin,
  orderId: string,
  lineItems: readonly string[],
  after: string | null = null,
): Promise<Result<readonly FulfillmentLine[], AdminFailure>> {
  const page = await callAdmin(admin, fulfillmentLinesDocument, { id: orderId, after });
  if (!page.ok) return page;
  const connection = page.value.order?.fulfillmentOrders;
  const found = (connection?.nodes ?? []).flatMap(({ id: fulfillmentOrderId, status, lineItems: lines }) =>
    lines.nodes
      .filter(({ lineItem }) => lineItems.includes(lineItem.id))
      .map(({ id, remainingQuantity }) => ({ fulfillmentOrderId, status, id, remainingQuantity })),
  );
  if (!connection?.pageInfo.hasNextPage) return ok(found);
  const rest = await readFulfillmentLines(admin, orderId, lineItems, connection.pageInfo.endCursor);
  return rest.ok ? ok([...found, ...rest.value]) : rest;
}

export const fulfillmentCreateDocument = {
  query: `#graphql
    mutation DoorstepFulfill($fulfillment: FulfillmentInput!) {
      fulfillmentCreate(fulfillment: $fulfillment) {
        fulfillment {
          id
        }
        userErrors {
          field
          message
        }
      }
    }
  `,
  data: z.object({ fulfillmentCreate: z.object({ fulfillment: z.object({ id: z.string() }) }) }),
};

/** Fulfills all that is left of one line; the customer is not told, because nothing arrives. */
export const fulfillLine = (admin: Admin, { fulfillmentOrderId, id, remainingQuantity }: FulfillmentLine) =>
  callAdmin(admin, fulfillmentCreateDocument, {
    fulfillment: {
      notifyCustomer: false,
      lineItemsByFulfillmentOrder: [
        { fulfillmentOrderId, fulfillmentOrderLineItems: [{ id, quantity: remainingQuantity }] },
      ],
    },
  });
