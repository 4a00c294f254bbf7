import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AdminFailure } from './failure.ts';
import { readPages } from './pages.ts';

export const fulfillmentLinesDocument = `#graphql
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
`;

/** A line of a fulfillment order, with the order that it is in. */
export interface FulfillmentLine {
  readonly fulfillmentOrderId: string;
  readonly status: string;
  readonly id: string;
  /** GID of the order's line. */
  readonly lineItem: string;
  /** Of a closed or cancelled fulfillment order too, although nothing of it will leave any more. */
  readonly remainingQuantity: number;
}

/** The lines of an order's fulfillment orders, whatever has become of them; for some of its line items, where they are named. */
export async function readFulfillmentLines(
  admin: Admin,
  orderId: string,
  wanted: readonly string[] | null = null,
): Promise<Result<readonly FulfillmentLine[], AdminFailure>> {
  const read = await readPages(
    (after) => callAdmin(admin, fulfillmentLinesDocument, { id: orderId, after }),
    (data) => data.order?.fulfillmentOrders,
  );
  if (!read.ok) return read;
  const lines = read.value.flatMap(({ id: fulfillmentOrderId, status, lineItems: { nodes } }) =>
    nodes
      .filter(({ lineItem }) => wanted === null || wanted.includes(lineItem.id))
      .map(({ id, lineItem, remainingQuantity }) => ({
        ...{ fulfillmentOrderId, status, id, remainingQuantity },
        lineItem: lineItem.id,
      })),
  );
  return ok(lines);
}

export const fulfillmentCreateDocument = `#graphql
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
`;

/** Fulfills all that is left of one line; the customer is not told, because nothing arrives. */
export function fulfillLine(admin: Admin, { fulfillmentOrderId, id, remainingQuantity }: FulfillmentLine) {
  const fulfillment = {
    notifyCustomer: false,
    lineItemsByFulfillmentOrder: [
      { fulfillmentOrderId, fulfillmentOrderLineItems: [{ id, quantity: remainingQuantity }] },
    ],
  };
  return takeFrom(
    callAdmin(admin, fulfillmentCreateDocument, { fulfillment }),
    (data) => data.fulfillmentCreate?.fulfillment,
  );
}
