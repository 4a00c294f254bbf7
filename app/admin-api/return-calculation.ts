import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { callAdmin } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf, VariablesOf } from './decode-answer.ts';
import type { AdminFailure } from './failure.ts';

export const returnCalculationDocument = `#graphql
  query DoorstepReturnCalculation($input: CalculateReturnInput!) {
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

/** What a return that nobody has opened would come to by Shopify: its lines, below zero, with their tax; what goes out instead, and its fee, above. */
export type ReturnCalculation = NonNullable<AnswerOf<typeof returnCalculationDocument>['returnCalculate']>;

/** {@link ReturnCalculation} of a return; `null` where Shopify has no such order. */
export async function readReturnCalculation(
  admin: Admin,
  input: VariablesOf<typeof returnCalculationDocument>['input'],
): Promise<Result<ReturnCalculation | null, AdminFailure>> {
  const answer = await callAdmin(admin, returnCalculationDocument, { input });
  return answer.ok ? ok(answer.value.returnCalculate ?? null) : answer;
}
