import { formatAmount, minorOf } from '@doorstep/policy';
import type { AfterSaleDecision, Asked, Money } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import { readReturnCalculation } from '../../admin-api/return-calculation.ts';
import type { ReturnCalculation } from '../../admin-api/return-calculation.ts';
import { readReturnable } from '../../admin-api/returns.ts';
import { takeFrom } from '../take-from-parcels.ts';

/**
 * [SHIP-07] What a return comes to by Shopify's own calculation, tax included, in the currency that was paid: by that it is paid later. Shipping
 * that is charged after all is taken off, of which Shopify does not know. `null` for what is no return that the policy grants, and where
 * Shopify does not say: the estimate of the engine stands alone then.
 */
export async function estimateAtShopify(
  admin: Admin,
  orderId: string,
  asked: Asked,
  { answer }: AfterSaleDecision,
): Promise<Money | null> {
  if (asked.kind !== 'return' || answer.kind !== 'eligible' || !('refund' in answer)) return null;
  const { refund } = answer;
  if (refund === null) return null;
  const returnable = await readReturnable(admin, orderId, []);
  if (!returnable.ok) return null;
  const parts = asked.lines.map((line) => takeFrom(returnable.value.parts, line));
  if (parts.includes(null)) return null;
  const { currency, minor: deducted } = refund.deductions.presentment;
  const chargedBack = refund.chargedBack?.presentment.minor ?? 0;
  const fee = { minor: deducted - chargedBack, currency };
  const calculated = await readReturnCalculation(admin, {
    orderId,
    returnLineItems: parts.flatMap((each) =>
      (each ?? []).map(({ partId, quantity }) => ({ fulfillmentLineItemId: partId, quantity })),
    ),
    ...(fee.minor === 0
      ? {}
      : { returnShippingFee: { amount: { amount: formatAmount(fee), currencyCode: currency } } }),
  });
  const sum = calculated.ok && calculated.value ? sumOf(calculated.value, currency) : null;
  return sum === null ? null : { minor: Math.max(0, sum - chargedBack), currency };
}

/** What goes back, in minor units; `null` for amounts in another currency. */
function sumOf({ returnLineItems, returnShippingFee }: ReturnCalculation, currency: string): number | null {
  const owed = [
    ...returnLineItems.flatMap(({ subtotalSet, totalTaxSet }) => [subtotalSet, totalTaxSet]),
    ...(returnShippingFee ? [returnShippingFee.amountSet] : []),
  ].map(({ presentmentMoney: { amount, currencyCode } }) =>
    currencyCode === currency ? minorOf(amount, currency) : null,
  );
  return owed.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum - each), 0);
}
