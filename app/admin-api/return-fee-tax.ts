import { z } from 'zod';

import type { Admin } from './call.ts';
import type { VariablesOf } from './decode-answer.ts';
import type { returnCalculationDocument } from './return-calculation.ts';

/** Of `laterApiVersion`. */
export const returnFeeTaxDocument = `
  query DoorstepReturnFeeTax($input: CalculateReturnInput!) {
    returnCalculate(input: $input) {
      returnShippingFee {
        taxAmountSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
      }
    }
  }
`;

const money = z.object({ amount: z.string(), currencyCode: z.string() });
const answered = z.object({
  data: z.object({
    returnCalculate: z.object({
      returnShippingFee: z.object({ taxAmountSet: z.object({ presentmentMoney: money }) }),
    }),
  }),
});

/**
 * [RET-01] The tax that Shopify puts on the fee of a return, as on orders to the United States since 2026-10-23: an estimate, in what the customer
 * paid in. `null` where it does not tell: it is not known then whether there is one.
 */
export async function readReturnFeeTax(
  admin: Admin,
  input: VariablesOf<typeof returnCalculationDocument>['input'],
): Promise<z.infer<typeof money> | null> {
  const answer = await admin.send(returnFeeTaxDocument, { input });
  const read = answered.safeParse(answer.kind === 'unreachable' ? null : answer.body);
  return read.success ? read.data.data.returnCalculate.returnShippingFee.taxAmountSet.presentmentMoney : null;
}
