import { bulkQuery } from './bulk-operation.ts';
import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import { decodeAnswer } from './decode-answer.ts';
import type { AnswerOf } from './decode-answer.ts';

/**
 * The orders of a shop since an instant, for a bulk operation: what they are decided by and no more, so no name of a buyer. At most
 * five connections, two deep; nothing of a connection may stand in a list, so what was refunded of which line is not asked.
 */
export const pastOrdersDocument = `#graphql
  query DoorstepPastOrders($placed: String!) {
    orders(query: $placed) {
      edges {
        node {
          id
          name
          createdAt
          sourceName
          currencyCode
          presentmentCurrencyCode
          email
          tags
          edited
          shippingAddress {
            company
            address1
            address2
            city
            zip
            provinceCode
            countryCodeV2
          }
          fulfillments {
            id
            status
            requiresShipping
            createdAt
            deliveredAt
            trackingInfo(first: 1) {
              company
              number
              url
            }
          }
          shippingLines {
            edges {
              node {
                id
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
          }
          lineItems {
            edges {
              node {
                id
                quantity
                currentQuantity
                unfulfilledQuantity
                requiresShipping
                variant {
                  id
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
            }
          }
          fulfillmentOrders {
            edges {
              node {
                id
                deliveryMethod {
                  methodType
                }
              }
            }
          }
        }
      }
    }
  }
`;

/** A past order with its lists, as Shopify’s schema has it. */
export type PastOrder = AnswerOf<typeof pastOrdersDocument>['orders']['edges'][number]['node'];

/** What the file of a bulk operation says of an order, put together again; words for the first place where it does not fit the schema. */
export function decodePastOrder(node: object) {
  const read = decodeAnswer(pastOrdersDocument, { orders: { edges: [{ node }] } });
  if (!read.ok) return read;
  const [edge] = read.value.orders.edges;
  return edge ? ({ ok: true, value: edge.node } as const) : ({ ok: false, error: 'it is empty' } as const);
}

const placedSince = (since: Date): string => `created_at:>='${since.toISOString()}'`;

/** {@link pastOrdersDocument} for the orders that were placed since an instant. */
export const pastOrdersQuery = (since: Date): string =>
  bulkQuery(pastOrdersDocument, { placed: placedSince(since) });

/** How many orders there are to be listed; without a limit, of which Shopify's own is 10,000. */
export const ordersCountDocument = `#graphql
  query DoorstepOrdersCount($placed: String!) {
    ordersCount(query: $placed, limit: null) {
      count
    }
  }
`;

/** How many orders were placed since an instant. */
export const countPastOrders = (admin: Admin, since: Date) =>
  takeFrom(
    callAdmin(admin, ordersCountDocument, { placed: placedSince(since) }),
    ({ ordersCount }) => ordersCount?.count ?? null,
  );
