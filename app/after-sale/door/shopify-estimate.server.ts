import { formatAmount, minorOf } from '@doorstep/policy';
import type { AfterSaleDecision, Asked, AskedLine, CurrencyCode, Money, WantedItem } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import { readReturnCalculation } from '../../admin-api/return-calculation.ts';
import { readReturnFeeTax } from '../../admin-api/return-fee-tax.ts';
import type { ReturnCalculation } from '../../admin-api/return-calculation.ts';
import { readReturnable } from '../../admin-api/returns.ts';
import { takeFrom } from '../take-from-parcels.ts';

/** What Shopify itself calculates. */
export interface ShopifyEstimate {
  /** With the tax of what comes back and of what goes out; below zero it is to be paid. */
  readonly amount: Money;
  /** [RET-01] The fee's own tax is in it, as far as there is one. */
  readonly hasFeeTax: boolean;
}

/**
 * [SHIP-07] [EXCH-01] What a return or an exchange comes to by Shopify's own calculation, tax included, in the currency that was paid: by that it is
 * settled later; below zero it is to be paid. Shipping that is charged after all, and what went back before, is taken off, of which Shopify does not know. `null`
 * for what the policy does not grant, and where Shopify does not say: the estimate of the engine stands alone then.
 */
export async function estimateAtShopify(
  admin: Admin,
  orderId: string,
  asked: Asked,
  { answer }: AfterSaleDecision,
): Promise<ShopifyEstimate | null> {
  const terms = termsOf(asked, answer);
  if (terms === null) return null;
  const { lines, fee, unknown, wanted } = terms;
  const { currency } = fee;
  const returnable = await readReturnable(admin, orderId, []);
  if (!returnable.ok) return null;
  const parts = lines.map((line) => takeFrom(returnable.value.parts, line));
  if (parts.includes(null)) return null;
  const input = {
    orderId,
    returnLineItems: parts.flatMap((each) =>
      (each ?? []).map(({ partId, quantity }) => ({ fulfillmentLineItemId: partId, quantity })),
    ),
    ...(wanted.length === 0
      ? {}
      : { exchangeLineItems: wanted.map(({ variantId, quantity }) => ({ variantId, quantity })) }),
    ...(fee.minor === 0
      ? {}
      : { returnShippingFee: { amount: { amount: formatAmount(fee), currencyCode: currency } } }),
  };
  const [calculated, tax] = await Promise.all([
    readReturnCalculation(admin, input),
    fee.minor === 0 ? null : readReturnFeeTax(admin, input),
  ]);
  const feeTax = tax && minorIn(tax, currency);
  const sum = calculated.ok && calculated.value ? sumOf(calculated.value, currency) : null;
  if (sum === null) return null;
  const minor = sum - unknown - (feeTax ?? 0);
  return {
    amount: { minor: wanted.length === 0 ? Math.max(0, minor) : minor, currency },
    hasFeeTax: fee.minor === 0 || feeTax !== null,
  };
}

/** What Shopify is asked to calculate. */
interface Terms {
  readonly lines: readonly AskedLine[];
  readonly wanted: readonly WantedItem[];
  readonly fee: Money;
  /** What Shopify does not know of, in minor units of the fee's currency. */
  readonly unknown: number;
}

function termsOf(asked: Asked, answer: AfterSaleDecision['answer']): Terms | null {
  if (answer.kind !== 'eligible') return null;
  if (asked.kind === 'exchange' && 'estimate' in answer && answer.estimate !== null) {
    const { lines, wanted } = asked;
    return { lines, wanted, fee: answer.estimate.fee, unknown: 0 };
  }
  if (asked.kind !== 'return' || !('refund' in answer) || answer.refund === null) return null;
  const { deductions, chargedBack: shipping, before } = answer.refund;
  const chargedBack = shipping?.presentment.minor ?? 0;
  const { currency, minor } = deductions.presentment;
  const unknown = chargedBack + (before?.price.presentment.minor ?? 0) + (before?.tax.presentment.minor ?? 0);
  return { lines: asked.lines, wanted: [], fee: { minor: minor - chargedBack, currency }, unknown };
}

/** What goes back, in minor units; `null` for amounts in another currency. */
function sumOf(
  { returnLineItems, exchangeLineItems, returnShippingFee, taxesIncluded }: ReturnCalculation,
  currency: string,
): number | null {
  const owed = [
    ...[...returnLineItems, ...exchangeLineItems].flatMap(({ subtotalSet, totalTaxSet }) =>
      taxesIncluded ? [subtotalSet] : [subtotalSet, totalTaxSet],
    ),
    ...(returnShippingFee ? [returnShippingFee.amountSet] : []),
  ].map(({ presentmentMoney }) => minorIn(presentmentMoney, currency));
  return owed.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum - each), 0);
}

/** An amount in minor units; `null` for one in another currency. */
const minorIn = (
  { amount, currencyCode }: { readonly amount: string; readonly currencyCode: string },
  currency: CurrencyCode,
): number | null => (currencyCode === currency ? minorOf(amount, currency) : null);
