import type { Money } from '../money/money.ts';
import type { AfterSaleRequest } from './request.ts';

/** The money that an answer names, without tax, and which way it goes. */
export interface AtStake {
  readonly way: 'refund' | 'store-credit' | 'to-pay';
  readonly amount: Money;
}

/**
 * [RET-01, EXCH-01, MISS-04, PRICE-01] What of money the policy named when it granted a request, for whoever looks over many of them: what a
 * return or a fallen price gives back, what an exchange leaves, the fee of a replacement. `null` where it names none, or nothing is due.
 */
export function atStake({ asked, decision }: Pick<AfterSaleRequest, 'asked' | 'decision'>): AtStake | null {
  const { about, answer } = decision;
  if (answer.kind !== 'eligible') return null;
  switch (about) {
    case 'return': {
      const way = asked.kind === 'return' ? asked.remedy : 'refund';
      return 'refund' in answer && answer.refund !== null ? some(way, answer.refund.total.presentment) : null;
    }
    case 'exchange': {
      if (!('estimate' in answer) || answer.estimate === null) return null;
      const { kind, amount } = answer.estimate.balance;
      const back = answer.difference.as === 'store-credit' ? 'store-credit' : 'refund';
      return some(kind === 'charge' ? 'to-pay' : back, amount);
    }
    case 'missing-parcel':
      return 'replacementFee' in answer ? some('to-pay', answer.replacementFee.due) : null;
    case 'price-adjustment':
      return 'amount' in answer ? some(answer.as, answer.amount) : null;
    default:
      return null;
  }
}

const some = (way: AtStake['way'], amount: Money): AtStake | null =>
  amount.minor === 0 ? null : { way, amount };
