import { minorOf } from '@doorstep/policy';

import type { OrderSnapshot } from '../admin-api/order-snapshot.ts';

/** What was paid back of an order. */
export interface MoneyBack {
  /** What the shop still has of what was paid, in minor units of what the buyer paid in; `null` where it cannot be read. */
  readonly kept: number | null;
  /** How many pieces of each line, by id, money was given back for: a refund of no money only takes pieces off. */
  readonly pieces: ReadonlyMap<string, number>;
}

const paying = new Set(['SALE', 'CAPTURE']);

/** Reads payments and refunds of an order. */
export function readMoneyBack({
  presentmentCurrencyCode: currency,
  transactions,
  refunds,
}: Pick<OrderSnapshot, 'presentmentCurrencyCode' | 'transactions' | 'refunds'>): MoneyBack {
  let kept: number | null = 0;
  for (const { kind, status, amountSet } of transactions) {
    if (status !== 'SUCCESS' || (!paying.has(kind) && kind !== 'REFUND')) continue;
    const { amount, currencyCode } = amountSet.presentmentMoney;
    const minor = currencyCode === currency ? minorOf(amount, currency) : null;
    if (minor === null) return { kept: null, pieces: piecesPaidBack(refunds) };
    kept += kind === 'REFUND' ? -minor : minor;
  }
  return { kept, pieces: piecesPaidBack(refunds) };
}

/** Of a refund as much as says for which pieces money went back. */
interface Refund {
  readonly totalRefundedSet: { readonly presentmentMoney: { readonly amount: string } };
  readonly refundLineItems: {
    readonly nodes: readonly { readonly quantity: number; readonly lineItem: { readonly id: string } }[];
  };
}

/** {@link MoneyBack.pieces} */
export function piecesPaidBack(refunds: readonly Refund[]): MoneyBack['pieces'] {
  const pieces = new Map<string, number>();
  for (const { totalRefundedSet, refundLineItems } of refunds) {
    if (Number(totalRefundedSet.presentmentMoney.amount) <= 0) continue;
    for (const { lineItem, quantity } of refundLineItems.nodes)
      pieces.set(lineItem.id, (pieces.get(lineItem.id) ?? 0) + quantity);
  }
  return pieces;
}
