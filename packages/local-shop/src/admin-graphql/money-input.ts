import { z } from 'zod';

import { parseDecimal, type Money } from '../state/money.ts';

/** MoneyInput as an amount in minor units; more decimals than the currency has are refused. */
export const moneyInput = z
  .strictObject({ amount: z.string(), currencyCode: z.string() })
  .transform(({ amount, currencyCode }, problems): Money => {
    const parsed = parseDecimal(amount, currencyCode);
    if (parsed) return parsed;
    problems.addIssue({ code: 'custom', message: `${amount} is no amount of ${currencyCode}` });
    return z.NEVER;
  });
