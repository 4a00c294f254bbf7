import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf, VariablesOf } from './decode-answer.ts';
import { readPages } from './pages.ts';

export const paymentsDocument = `#graphql
  query DoorstepPayments($id: ID!) {
    order(id: $id) {
      presentmentCurrencyCode
      transactions(first: 100) {
        id
        kind
        status
        gateway
        parentTransaction {
          id
        }
        amountSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
      }
      refunds(first: 100) {
        note
        totalRefundedSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
      }
    }
  }
`;

/** What was paid for an order and given back, in the currency that the buyer paid in. */
export type Payments = NonNullable<AnswerOf<typeof paymentsDocument>['order']>;

/** The payments and refunds of an order; `order` is `null` when it is gone. */
export const readPayments = (admin: Admin, id: string) => callAdmin(admin, paymentsDocument, { id });

export const suggestedRefundDocument = `#graphql
  query DoorstepSuggestedRefund($id: ID!, $lines: [RefundLineItemInput!]!) {
    order(id: $id) {
      suggestedRefund(refundLineItems: $lines) {
        amountSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
        maximumRefundableSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
      }
    }
  }
`;

/** What Shopify itself would pay back for pieces of an order, their tax included, without shipping: at most what is left of what was paid. */
export const readSuggestedRefund = (admin: Admin, id: string, lines: RefundedPieces) =>
  takeFrom(callAdmin(admin, suggestedRefundDocument, { id, lines }), (data) => data.order?.suggestedRefund);

export const soldLinesDocument = `#graphql
  query DoorstepSoldLines($id: ID!, $after: String) {
    order(id: $id) {
      lineItems(first: 250, after: $after) {
        nodes {
          id
          quantity
          currentQuantity
          unfulfilledQuantity
          originalUnitPriceSet {
            presentmentMoney {
              amount
              currencyCode
            }
          }
          discountAllocations {
            allocatedAmountSet {
              presentmentMoney {
                amount
                currencyCode
              }
            }
          }
          taxLines {
            priceSet {
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

/** A line of an order as it was sold, with its price in the currency that the buyer paid in. */
export type SoldLine = NonNullable<AnswerOf<typeof soldLinesDocument>['order']>['lineItems']['nodes'][number];

/** All lines of an order; none when it is gone. */
export const readSoldLines = (admin: Admin, id: string) =>
  readPages(
    (after) => callAdmin(admin, soldLinesDocument, { id, after }),
    (data) => data.order?.lineItems,
  );

export const refundCreateDocument = `#graphql
  mutation DoorstepRefund($input: RefundInput!, $key: String!) {
    refundCreate(input: $input) @idempotent(key: $key) {
      refund {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`;

type RefundInput = VariablesOf<typeof refundCreateDocument>['input'];

/** Pieces that go off an order with a refund. */
export type RefundedPieces = NonNullable<RefundInput['refundLineItems']>;

/** Refunds an order. For the same key Shopify gives the first result again, for about a day. The customer is told by Shopify. */
export const createRefund = (admin: Admin, input: RefundInput, key: string) =>
  takeFrom(callAdmin(admin, refundCreateDocument, { input, key }), (data) => data.refundCreate?.refund);
