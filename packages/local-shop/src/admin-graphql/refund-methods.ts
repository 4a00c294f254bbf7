import { z } from 'zod';

import type { WantedRefund } from '../orders/wanted-refund.ts';
import { moneyInput } from './money-input.ts';

/** RefundMethodInput: money that goes to store credit instead of back to where it came from. */
export const refundMethodsInput = z
  .array(
    z.strictObject({
      storeCreditRefund: z.strictObject({ amount: moneyInput, expiresAt: z.string().nullish() }),
    }),
  )
  .nullish();

/** What of a refund goes to store credit. */
export function wantedCredit(input: z.infer<typeof refundMethodsInput>): WantedRefund['storeCredit'] {
  return (input ?? []).map(({ storeCreditRefund: { amount, expiresAt } }) => ({
    amount,
    expiresAt: expiresAt ?? null,
  }));
}
