import { minorOf, ok } from '@doorstep/policy';
import type { Money, Result } from '@doorstep/policy';

import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf, VariablesOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';

export const returnDocument = `#graphql
  query DoorstepReturn($id: ID!) {
    return(id: $id) {
      id
      status
      returnLineItems(first: 50) {
        nodes {
          __typename
          id
          quantity
          processedQuantity
          ... on ReturnLineItem {
            fulfillmentLineItem {
              id
              lineItem {
                id
              }
            }
          }
        }
      }
      exchangeLineItems(first: 25) {
        nodes {
          id
          variantId
          quantity
          processedQuantity
        }
      }
      reverseFulfillmentOrders(first: 5) {
        nodes {
          lineItems(first: 50) {
            nodes {
              id
              totalQuantity
              fulfillmentLineItem {
                id
              }
            }
          }
        }
      }
    }
    locations(first: 1) {
      nodes {
        id
      }
    }
  }
`;

/** A return as it is processed, with the place where its pieces arrive. */
export interface ReturnToProcess {
  readonly return: NonNullable<AnswerOf<typeof returnDocument>['return']>;
  readonly locationId: string | null;
}

/** A return as it is now; `null` when it is gone. */
export async function readReturn(
  admin: Admin,
  id: string,
): Promise<Result<ReturnToProcess | null, AdminFailure>> {
  const answer = await callAdmin(admin, returnDocument, { id });
  if (!answer.ok) return answer;
  const { return: found, locations } = answer.value;
  return ok(found && { return: found, locationId: locations.nodes[0]?.id ?? null });
}

export const returnOutcomeDocument = `#graphql
  query DoorstepReturnOutcome(
    $id: ID!
    $lines: [SuggestedOutcomeReturnLineItemInput!]!
    $exchanges: [SuggestedOutcomeExchangeLineItemInput!]!
  ) {
    return(id: $id) {
      suggestedFinancialOutcome(returnLineItems: $lines, exchangeLineItems: $exchanges) {
        totalTax {
          presentmentMoney {
            amount
            currencyCode
          }
        }
        maximumRefundable {
          presentmentMoney {
            amount
            currencyCode
          }
        }
        financialTransfer {
          __typename
          ... on InvoiceReturnOutcome {
            amount {
              presentmentMoney {
                amount
                currencyCode
              }
            }
          }
          ... on RefundReturnOutcome {
            amount {
              presentmentMoney {
                amount
                currencyCode
              }
            }
            suggestedTransactions {
              amountSet {
                presentmentMoney {
                  amount
                  currencyCode
                }
              }
              parentTransaction {
                id
              }
            }
          }
        }
      }
    }
  }
`;

type OutcomeAnswer = NonNullable<AnswerOf<typeof returnOutcomeDocument>['return']>;

/** What Shopify itself would pay back; `financialTransfer` is `null` for nothing. */
export type SuggestedOutcome = NonNullable<OutcomeAnswer['suggestedFinancialOutcome']>;

/** What Shopify would pay back for pieces of a return, without shipping, and with the fee of the return taken off. */
export const readOutcome = (
  admin: Admin,
  about: VariablesOf<typeof returnOutcomeDocument>,
): Promise<Result<SuggestedOutcome, AdminFailure>> =>
  takeFrom(callAdmin(admin, returnOutcomeDocument, about), (data) => data.return?.suggestedFinancialOutcome);

export const returnProcessDocument = `#graphql
  mutation DoorstepReturnProcess($input: ReturnProcessInput!) {
    returnProcess(input: $input) {
      return {
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

export type ReturnProcessInput = VariablesOf<typeof returnProcessDocument>['input'];

/** Pieces have arrived, and money goes back for them. Shopify processes more of them when it is asked again. */
export const processReturn = (admin: Admin, input: ReturnProcessInput) =>
  callAdmin(admin, returnProcessDocument, { input });

export const returnRefundsDocument = `#graphql
  query DoorstepReturnRefunds($id: ID!) {
    return(id: $id) {
      refunds(first: 10) {
        nodes {
          totalRefundedSet {
            presentmentMoney {
              amount
              currencyCode
            }
          }
        }
      }
    }
  }
`;

/** What was paid back because of a return, in the currency that the buyer paid in; `null` for nothing. */
export async function readPaidBack(admin: Admin, id: string): Promise<Result<Money | null, AdminFailure>> {
  const answer = await callAdmin(admin, returnRefundsDocument, { id });
  if (!answer.ok) return answer;
  const sums = (answer.value.return?.refunds.nodes ?? []).map(({ totalRefundedSet }) => {
    const { amount, currencyCode: currency } = totalRefundedSet.presentmentMoney;
    return { currency, minor: minorOf(amount, currency) ?? 0 };
  });
  const minor = sums.reduce((sum, each) => sum + each.minor, 0);
  const currency = sums[0]?.currency;
  return ok(currency === undefined || minor === 0 ? null : { minor, currency });
}
