import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';

/**
 * An order as it matters after the sale: what was sold and paid, what has left, came back and was paid back, and its returns. It is asked
 * for when somebody asks for something, not with each news of an order. Its cost is held by its test, see {@link orderSnapshotDocument}.
 */
export const soldOrderDocument = `#graphql
  query DoorstepSoldOrder($id: ID!, $linesAfter: String) {
    order(id: $id) {
      id
      name
      createdAt
      cancelledAt
      currencyCode
      presentmentCurrencyCode
      taxesIncluded
      email
      customerLocale
      statusPageUrl
      discountCodes
      customer {
        id
      }
      shippingAddress {
        provinceCode
        countryCodeV2
      }
      totalOutstandingSet {
        presentmentMoney {
          amount
          currencyCode
        }
      }
      paymentCollectionDetails {
        additionalPaymentCollectionUrl
      }
      totalPriceSet {
        shopMoney {
          amount
          currencyCode
        }
        presentmentMoney {
          amount
          currencyCode
        }
      }
      fulfillments(first: 50) {
        id
        status
        requiresShipping
        createdAt
        deliveredAt
        trackingInfo(first: 10) {
          company
          number
          url
        }
        events(first: 10, sortKey: HAPPENED_AT, reverse: true) {
          nodes {
            status
          }
        }
        fulfillmentLineItems(first: 50) {
          nodes {
            id
            quantity
            lineItem {
              id
            }
          }
        }
      }
      fulfillmentOrders(first: 10) {
        nodes {
          status
          requestStatus
        }
      }
      refunds(first: 50) {
        note
        totalRefundedSet {
          presentmentMoney {
            amount
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
      returns(first: 10, reverse: true) {
        nodes {
          id
          name
          status
          createdAt
          returnShippingFees {
            amountSet {
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
          returnLineItems(first: 25) {
            nodes {
              __typename
              id
              quantity
              processedQuantity
              refundedQuantity
              returnReasonDefinition {
                handle
              }
              ... on ReturnLineItem {
                fulfillmentLineItem {
                  lineItem {
                    id
                  }
                }
              }
            }
          }
        }
      }
      lineItems(first: 50, after: $linesAfter) {
        nodes {
          id
          title
          variantTitle
          sku
          quantity
          currentQuantity
          unfulfilledQuantity
          requiresShipping
          image {
            url(transform: { maxWidth: 200, maxHeight: 200 })
          }
          product {
            id
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
          taxLines {
            priceSet {
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
    }
  }
`;

type Answer = NonNullable<AnswerOf<typeof soldOrderDocument>['order']>;

/** An order after the sale, as Shopify has it. `lines` are all of them. */
export interface OrderAfterSale extends Omit<Answer, 'lineItems'> {
  readonly lines: Answer['lineItems']['nodes'];
}

/** An order with what became of it since it was sold; `null` when it is gone, or the app does not see it any more. */
export async function readOrderAfterSale(
  admin: Admin,
  id: string,
): Promise<Result<OrderAfterSale | null, AdminFailure>> {
  const lines: OrderAfterSale['lines'][number][] = [];
  for (let linesAfter: string | null = null; ;) {
    const answer: Result<AnswerOf<typeof soldOrderDocument>, AdminFailure> = await callAdmin(
      admin,
      soldOrderDocument,
      { id, linesAfter },
    );
    if (!answer.ok) return answer;
    if (answer.value.order === null) return ok(null);
    const found: Answer = answer.value.order;
    const { lineItems, ...order } = found;
    lines.push(...lineItems.nodes);
    const { hasNextPage, endCursor } = lineItems.pageInfo;
    if (!hasNextPage || endCursor === null) return ok({ ...order, lines });
    linesAfter = endCursor;
  }
}
