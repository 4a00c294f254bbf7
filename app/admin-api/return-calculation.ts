import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf, VariablesOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';

export const returnCalculationDocument = `#graphql
  query DoorstepReturnCalculation($orderId: ID!, $input: CalculateReturnInput!) {
    order(id: $orderId) {
      taxesIncluded
    }
    returnCalculate(input: $input) {
      returnLineItems {
        subtotalSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
        totalTaxSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
      }
      exchangeLineItems {
        subtotalSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
        totalTaxSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
      }
      returnShippingFee {
        amountSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
      }
    }
  }
`;

type Answer = AnswerOf<typeof returnCalculationDocument>;

/**
 * What a return that nobody has opened would come to by Shopify: its lines, below zero, with their tax; what goes out instead, and its fee,
 * above.
 */
export interface ReturnCalculation extends NonNullable<Answer['returnCalculate']> {
  /** The order's prices have their tax in them. */
  readonly taxesIncluded: boolean;
}

/** {@link ReturnCalculation} of a return; `null` where Shopify has no such order. */
export async function readReturnCalculation(
  admin: Admin,
  input: VariablesOf<typeof returnCalculationDocument>['input'],
): Promise<Result<ReturnCalculation | null, AdminFailure>> {
  const answer = await callAdmin(admin, returnCalculationDocument, { orderId: input.orderId, input });
  if (!answer.ok) return answer;
  const { order, returnCalculate } = answer.value;
  return ok(order && returnCalculate ? { ...returnCalculate, taxesIncluded: order.taxesIncluded } : null);
}
