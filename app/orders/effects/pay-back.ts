import { createHash } from 'node:crypto';

import { minorOf } from '@doorstep/policy';

import type { Payments } from '../../admin-api/refunds.ts';

/** An amount that goes back by one payment, in minor units of what the buyer paid in. */
export interface Share {
  readonly parentId: string;
  readonly gateway: string;
  readonly minor: number;
}

/** How much goes back by each payment that something is left of: the first ones first. Less than `due` where less is left. */
export function shareOut(
  { transactions, presentmentCurrencyCode: currency }: Payments,
  due: number,
): readonly Share[] {
  const successes = transactions.filter(({ status }) => status === 'SUCCESS');
  const minor = ({ amountSet }: Payments['transactions'][number]) =>
    minorOf(amountSet.presentmentMoney.amount, currency) ?? 0;
  let left = due;
  return successes
    .filter(({ kind }) => kind === 'SALE' || kind === 'CAPTURE')
    .flatMap((payment) => {
      const back = successes.filter(
        ({ kind, parentTransaction }) => kind === 'REFUND' && parentTransaction?.id === payment.id,
      );
      const kept = minor(payment) - back.reduce((sum, each) => sum + minor(each), 0);
      const share = Math.min(left, kept);
      left -= Math.max(0, share);
      return share <= 0 ? [] : [{ parentId: payment.id, gateway: payment.gateway ?? '', minor: share }];
    });
}

/** By what Shopify makes a refund once: the same for the same refund, in the form of a UUID. */
export function refundKey(shop: string, orderId: string, note: string): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([shop, orderId, note]))
    .digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
