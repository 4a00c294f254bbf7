import { fail, formatAmount, minorOf, ok } from '@doorstep/policy';
import type { EffectPayloads, FeeRefund } from '@doorstep/policy';

import { createRefund, readPayments, readSoldLines } from '../../admin-api/refunds.ts';
import type { SoldLine } from '../../admin-api/refunds.ts';
import type { Apply } from './apply.ts';
import { refundKey, shareOut } from './pay-back.ts';
import { toUnfinished, unlessFailed } from './unfinished.ts';

/**
 * [PROT-05] Pays the fee for the protection back, by the payments it was paid with and never more than is left of them. Shopify
 * makes one refund for one key; after it has forgotten the key, the note of the refund says that it was made.
 */
export const refundFee: Apply<EffectPayloads['refund-fee']> = async ({ admin }, { id: orderId }, refund) => {
  const paid = await readPayments(admin, orderId);
  if (!paid.ok) return fail(toUnfinished(paid.error));
  if (paid.value.order === null) return ok(null);
  const payments = paid.value.order;
  const note = noteOf(refund);
  if (payments.refunds.some((each) => each.note === note)) return ok(null);
  const sold = await readSoldLines(admin, orderId);
  if (!sold.ok) return fail(toUnfinished(sold.error));
  const { presentmentCurrencyCode: currency } = payments;
  const due = amountDue(sold.value, refund, currency);
  if (due === null) return fail({ kind: 'give-up', reason: 'what was paid for it cannot be read' });
  const transactions = shareOut(payments, due).map(({ parentId, gateway, minor }) => ({
    ...{ orderId, parentId, gateway, kind: 'REFUND' as const },
    amount: formatAmount({ minor, currency }),
  }));
  if (transactions.length === 0) return ok(null);
  const input = {
    ...{ orderId, currency, note, notify: true, transactions },
    refundLineItems: linesToTakeBack(sold.value, refund),
  };
  return unlessFailed(await createRefund(admin, input, refundKey(admin.shop, orderId, note)));
};

/** What the refund says of itself at Shopify, for the merchant; it is found by it, so the same refund always says the same. */
const noteOf = ({ message, lines }: FeeRefund): string =>
  `Doorstep paid the fee for the protection back. ${message} (${lines
    .map(({ id, quantity }) => `${quantity} × ${id.slice(id.lastIndexOf('/') + 1)}`)
    .join(', ')})`;

/** What the pieces came to after discounts, with their taxes, in minor units; `null` where an amount is in another currency. */
function amountDue(sold: readonly SoldLine[], { lines }: FeeRefund, currency: string): number | null {
  let due = 0;
  for (const { id, quantity } of lines) {
    const line = sold.find((each) => each.id === id);
    if (!line || line.quantity === 0) continue;
    const minor = ({ amount, currencyCode }: SoldLine['originalUnitPriceSet']['presentmentMoney']) =>
      currencyCode === currency ? minorOf(amount, currency) : null;
    const price = minor(line.originalUnitPriceSet.presentmentMoney);
    const off = line.discountAllocations.map(({ allocatedAmountSet }) =>
      minor(allocatedAmountSet.presentmentMoney),
    );
    const taxes = line.taxLines.map(({ priceSet }) => minor(priceSet.presentmentMoney));
    if (price === null || off.includes(null) || taxes.includes(null)) return null;
    const paid = price * line.quantity - sum(off) + sum(taxes);
    due += Math.round((paid * quantity) / line.quantity);
  }
  return due;
}

const sum = (amounts: readonly (number | null)[]): number =>
  amounts.reduce<number>((total, each) => total + (each ?? 0), 0);

/** Pieces that are still there are taken off the order; a cancelled order has none. */
const linesToTakeBack = (sold: readonly SoldLine[], { lines }: FeeRefund) =>
  lines.flatMap(({ id, quantity }) => {
    const line = sold.find((each) => each.id === id);
    const pieces = Math.min(quantity, line?.currentQuantity ?? 0);
    const restockType = (line?.unfulfilledQuantity ?? 0) > 0 ? ('CANCEL' as const) : ('NO_RESTOCK' as const);
    return pieces === 0 ? [] : [{ lineItemId: id, quantity: pieces, restockType }];
  });
