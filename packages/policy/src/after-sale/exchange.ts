import type { Policy } from '../document/policy.ts';
import { countryOf } from '../facts/place.ts';
import type { Fee } from '../fees/fee.ts';
import { feeFor } from '../fees/fee.ts';
import { sayAmount } from '../money/amount.ts';
import type { Money } from '../money/money.ts';
import type { Eligibility } from './eligibility.ts';
import { lastDayForAny, withheldBecause } from './each-remedy.ts';
import { ask, refuse } from './eligibility.ts';
import type { ReturnFacts } from './return.ts';
import { decideReturn } from './return.ts';

/** A return, and what the customer wants instead. */
export interface ExchangeFacts extends ReturnFacts {
  /** What was paid for the lines that come back, after discounts. */
  readonly returned: Money;
  /** What the new items cost, in the same currency. */
  readonly wanted: Money;
}

/** An exchange that the policy grants. */
export interface GrantedExchange {
  readonly fee: Fee;
  /** The price difference: to be paid by the customer, to be refunded, or none. */
  readonly difference: {
    readonly kind: 'charge' | 'refund' | 'none';
    readonly amount: Money;
    /** An exchange is no way to money where a return would give store credit only. */
    readonly as: 'original-payment' | 'store-credit';
  };
}

/**
 * Whether lines can be exchanged, for which fee and difference [EXCH-01]. It is a return whose remedy is `exchange`, so its
 * days, marks and waiver are those of returns.
 */
export function decideExchange(policy: Policy, facts: ExchangeFacts): Eligibility<GrantedExchange> {
  const country = countryOf(facts.countryCode);
  if (!policy.exchanges.countries.includes(country)) {
    const statement = policy.returns.countries.includes(country) ? 'EXCH-01' : 'INTL-01';
    return refuse([{ statement, message: `There are no exchanges for ${country}.` }]);
  }
  const decided = decideReturn(policy, facts);
  if (decided.kind !== 'eligible') return decided;
  if (decided.lines.some(({ remedies }) => !remedies.includes('exchange')))
    return refuse(withheldBecause(policy, decided, ['exchange']));
  if (facts.returned.currency !== facts.wanted.currency) {
    return ask([{ statement: 'EXCH-01', message: 'The two prices are in different currencies.' }]);
  }
  const difference = facts.wanted.minor - facts.returned.minor;
  const amount = { minor: Math.abs(difference), currency: facts.wanted.currency };
  const kind = difference > 0 ? 'charge' : difference < 0 ? 'refund' : 'none';
  const refundable = decided.lines.every(({ remedies }) => remedies.includes('refund'));
  const as = kind === 'refund' && !refundable ? 'store-credit' : 'original-payment';
  const fee = feeFor('exchange', policy.exchanges.fee, facts.waives, 'EXCH-01');
  const prices = `${sayAmount(facts.wanted)} for ${sayAmount(facts.returned)}`;
  const message =
    kind === 'none'
      ? `It is exchanged ${prices}, with no difference.`
      : `It is exchanged ${prices}: ${sayAmount(amount)} is to ${kind === 'charge' ? 'be paid' : 'come back'}.`;
  return {
    kind: 'eligible',
    until: lastDayForAny(decided.lines, ['exchange']) ?? decided.until,
    fee,
    difference: { kind, amount, as },
    because: [{ statement: 'EXCH-01', message }, ...fee.because],
  };
}
