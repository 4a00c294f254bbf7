import { decideReship, decideReturnedParcel } from '../after-sale/returned-parcel.ts';
import type { Policy } from '../document/policy.ts';
import { countryOf } from '../facts/place.ts';
import { feeFor } from '../fees/fee.ts';
import { returnFee } from '../fees/return-fee.ts';
import { sayAmount } from '../money/amount.ts';
import type { Money } from '../money/money.ts';
import type { OrderDecision } from '../orders/order.ts';
import type { Decided } from '../reasons.ts';
import { nothing } from './answer-checkout.ts';
import type { ReplayAnswer } from './topics.ts';

/** One thing that may be asked for after the sale, and what it would cost. */
interface Cost extends Decided {
  readonly what: string;
  readonly due: Money;
}

/**
 * [RET-01, INTL-01, EXCH-01, RTS-01, RTS-02, MISS-04, PROT-06] What its buyer would pay for what may be asked for after the sale, with what the
 * order's protection waives.
 */
export function answerFees(policy: Policy, { figures: { country }, promise }: OrderDecision): ReplayAnswer {
  if (country === null) return { said: nothing, because: [] };
  const { waives, terms } = promise;
  const parcel = decideReturnedParcel(policy, 'unavailable', waives);
  const again = decideReship(policy, { bags: 2, scannedOn: null, waives });
  const costs: readonly Cost[] = [
    ...(terms.returns === null ? [] : [costOf('return', returnFee(policy, country, waives))]),
    ...(policy.exchanges.countries.includes(countryOf(country))
      ? [costOf('exchange', feeFor('exchange', policy.exchanges.fee, waives, 'EXCH-01'))]
      : []),
    ...(parcel.kind === 'return' ? [costOf('parcel that comes back', parcel.fee)] : []),
    ...(again.kind === 'eligible'
      ? [{ what: 'two bags sent again', due: again.total, because: again.because }]
      : []),
    costOf('replacement', feeFor('replacement', policy.missingParcels.replacementFee, waives, 'MISS-04')),
  ];
  return {
    said: costs.map(({ what, due }) => `${what} ${sayAmount(due)}`).join(', '),
    because: costs.flatMap(({ because }) => because),
  };
}

const costOf = (what: string, { due, because }: Omit<Cost, 'what'>): Cost => ({ what, due, because });
