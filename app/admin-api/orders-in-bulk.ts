import { bulkQuery } from './bulk-operation.ts';

/** Orders that have changed, as far as it tells whether the app is behind with them: for a file, not for an answer. */
export const ordersInBulkDocument = `#graphql
  query DoorstepOrdersInBulk($changed: String!) {
    orders(query: $changed) {
      edges {
        node {
          id
          createdAt
          updatedAt
          cancelledAt
          returnStatus
          shippingAddress {
            company
            address1
            address2
            city
            zip
            provinceCode
            countryCodeV2
          }
          fulfillments(first: 50) {
            id
            status
            deliveredAt
          }
          refunds(first: 50) {
            totalRefundedSet {
              presentmentMoney {
                amount
              }
            }
          }
          lineItems {
            edges {
              node {
                id
                currentQuantity
                unfulfilledQuantity
              }
            }
          }
          fulfillmentOrders {
            edges {
              node {
                id
                status
                fulfillmentHolds {
                  id
                }
              }
            }
          }
        }
      }
    }
  }
`;

/** The query of an operation that lists all orders which have changed since an instant, with what belongs to each right behind it. */
export const ordersInBulkSince = (since: Date): string =>
  bulkQuery(ordersInBulkDocument, { changed: `updated_at:>='${since.toISOString()}'` });
