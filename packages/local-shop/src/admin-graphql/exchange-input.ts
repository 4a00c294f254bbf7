import { z } from 'zod';

import type { WantedExchange } from '../orders/exchanges.ts';
import { moneyInput } from './money-input.ts';

/** ExchangeLineItemAppliedDiscountInput: off each piece. */
export const appliedDiscountInput = z.strictObject({
  description: z.string().nullish(),
  value: z.strictObject({ amount: moneyInput.nullish(), percentage: z.number().nullish() }),
});

/** ExchangeLineItemInput as the shop keeps it. */
export function wantedExchange(input: {
  readonly variantId: string;
  readonly quantity: number;
  readonly appliedDiscount?: z.infer<typeof appliedDiscountInput> | null | undefined;
}): WantedExchange {
  const { amount, percentage } = input.appliedDiscount?.value ?? {};
  const discount = amount ?? (typeof percentage === 'number' ? { percentage } : null);
  return { variantId: input.variantId, quantity: input.quantity, discount };
}
