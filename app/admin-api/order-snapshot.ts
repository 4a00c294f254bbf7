import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';
import { withAllLines } from './with-all-lines.ts';
import type { LinesSeen } from './with-all-lines.ts';

/**
 * All that is decided about an order, in one question. Lists are as long as nearly every order needs them; where one goes on, the
 * question is asked again behind what was read. It costs at most 164 points, which its test holds: a connection costs 2, and what an entry of it costs times twice the
 * logarithm of its length; fulfillment orders with their lines are most of it.
 */
export const orderSnapshotDocument = `#graphql
  query DoorstepOrder($id: ID!, $linesAfter: String, $ordersAfter: String) {
    order(id: $id) {
      id
      name
      createdAt
      updatedAt
      cancelledAt
      sourceName
      currencyCode
      presentmentCurrencyCode
      email
      customerLocale
      statusPageUrl
      tags
      returnStatus
      shippingAddress {
        firstName
        lastName
        company
        address1
        address2
        city
        province
        zip
        provinceCode
        countryCodeV2
      }
      shippingLines(first: 10) {
        nodes {
          title
          code
          source
          deliveryCategory
          discountedPriceSet {
            shopMoney {
              amount
              currencyCode
            }
            presentmentMoney {
              amount
              currencyCode
            }
          }
        }
      }
      metafield(namespace: "$app", key: "promise") {
        jsonValue
        compareDigest
      }
      fulfillments(first: 50) {
        id
        status
        displayStatus
        requiresShipping
        createdAt
        deliveredAt
        trackingInfo(first: 1) {
          company
          number
          url
        }
        events(first: 5, sortKey: HAPPENED_AT, reverse: true) {
          nodes {
            status
            happenedAt
            message
            zip
          }
        }
        fulfillmentLineItems(first: 10) {
          nodes {
            lineItem {
              id
            }
          }
        }
      }
      transactions(first: 100) {
        kind
        status
        amountSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
      }
      refunds(first: 50) {
        totalRefundedSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
        refundLineItems(first: 50) {
          nodes {
            quantity
            lineItem {
              id
            }
          }
        }
      }
      lineItems(first: 100, after: $linesAfter) {
        nodes {
          id
          quantity
          currentQuantity
          unfulfilledQuantity
          requiresShipping
          product {
            tags
          }
          variant {
            id
            compareAtPrice
          }
          originalUnitPriceSet {
            shopMoney {
              amount
              currencyCode
            }
            presentmentMoney {
              amount
              currencyCode
            }
          }
          discountAllocations {
            allocatedAmountSet {
              shopMoney {
                amount
                currencyCode
              }
              presentmentMoney {
                amount
                currencyCode
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      fulfillmentOrders(first: 10, after: $ordersAfter) {
        nodes {
          id
          status
          deliveryMethod {
            methodType
          }
          supportedActions {
            action
          }
          fulfillmentHolds {
            id
            handle
            heldByRequestingApp
          }
          lineItems(first: 50) {
            nodes {
              remainingQuantity
              lineItem {
                id
              }
            }
            pageInfo {
              hasNextPage
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

type Answer = NonNullable<AnswerOf<typeof orderSnapshotDocument>['order']>;
type FulfillmentOrderAnswer = Answer['fulfillmentOrders']['nodes'][number];

/** A fulfillment order that the app sees, with all of its lines. */
export interface SeenFulfillmentOrder extends Omit<FulfillmentOrderAnswer, 'lineItems'>, LinesSeen {}

/** An order as it is now, whatever was told of it. `lines` and `fulfillmentOrders` are all of them. */
export interface OrderSnapshot extends Omit<Answer, 'lineItems' | 'fulfillmentOrders'> {
  readonly lines: Answer['lineItems']['nodes'];
  readonly fulfillmentOrders: readonly SeenFulfillmentOrder[];
}

/** How far the two long lists of an order were read: the cursors behind which they go on. */
interface ReadSoFar {
  readonly linesAfter: string | null;
  readonly ordersAfter: string | null;
}

/** An order as Shopify has it at this moment; `null` when it is gone, or the app does not see it any more. */
export async function readOrderSnapshot(
  admin: Admin,
  id: string,
): Promise<Result<OrderSnapshot | null, AdminFailure>> {
  const lines: OrderSnapshot['lines'][number][] = [];
  const seen: FulfillmentOrderAnswer[] = [];
  for (let after: ReadSoFar = { linesAfter: null, ordersAfter: null }; ;) {
    const answer = await callAdmin(admin, orderSnapshotDocument, { id, ...after });
    if (!answer.ok) return answer;
    if (answer.value.order === null) return ok(null);
    const { lineItems, fulfillmentOrders, ...order } = answer.value.order;
    lines.push(...lineItems.nodes);
    seen.push(...fulfillmentOrders.nodes);
    if (isLast(lineItems.pageInfo) && isLast(fulfillmentOrders.pageInfo)) {
      const all = await withAllLines(admin, id, seen);
      return all.ok ? ok({ ...order, lines, fulfillmentOrders: all.value }) : all;
    }
    after = {
      linesAfter: lineItems.pageInfo.endCursor ?? after.linesAfter,
      ordersAfter: fulfillmentOrders.pageInfo.endCursor ?? after.ordersAfter,
    };
  }
}

/** A page that does not say where it goes on is the last one. */
const isLast = ({ hasNextPage, endCursor }: Answer['lineItems']['pageInfo']): boolean =>
  !hasNextPage || endCursor === null;
