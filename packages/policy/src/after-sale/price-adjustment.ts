import type { PlainDate } from '../calendar/plain-date.ts';
import { parseDate, plainDate } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';
import { sayAmount } from '../money/amount.ts';
import type { Money } from '../money/money.ts';
import type { Reason } from '../reasons.ts';
import type { Eligibility } from './eligibility.ts';
import { closeAfter, refuse } from './eligibility.ts';

/** One line whose price has fallen since it was bought. Dates are local dates of the policy. */
export interface PriceAdjustmentFacts {
  readonly placedOn: PlainDate;
  readonly askedOn: PlainDate;
  /** Whether the order has had its adjustment. */
  readonly adjustedBefore: boolean;
  /** Bought at full price, or on sale or with a code. */
  readonly bought: 'full-price' | 'reduced';
  readonly quantity: number;
  /** What one unit cost, after discounts. */
  readonly paid: Money;
  /** What one unit costs now, in the same currency. */
  readonly now: Money;
  /** Where the new price comes from: the product's price, a flash sale, or a promotion with or without a code. */
  readonly nowFrom: 'price' | 'flash-sale' | 'promotion';
}

/** The difference, and how it is given. */
export interface GrantedAdjustment {
  readonly amount: Money;
  readonly as: 'refund' | 'store-credit';
}

/**
 * Whether the difference to a lower price is given back: within some days of the order, once per order [PRICE-01], as store
 * credit for what was reduced already [PRICE-02], never to flash-sale prices or promotions [PRICE-03].
 */
export function decidePriceAdjustment(
  { priceAdjustments }: Policy,
  facts: PriceAdjustmentFacts,
): Eligibility<GrantedAdjustment> {
  const placed = parseDate(facts.placedOn);
  const asked = parseDate(facts.askedOn);
  if (placed === null || asked === null) return refuse([]);
  const refusal = whyNot(facts);
  if (refusal !== null) return refuse([refusal]);
  const as = facts.bought === 'full-price' ? priceAdjustments.fullPrice : priceAdjustments.reduced;
  if (as === 'none')
    return refuse([{ statement: 'PRICE-02', message: 'There is none for items that were reduced.' }]);
  const last = placed + priceAdjustments.days;
  const within = {
    statement: 'PRICE-01',
    message: `It has to be asked for within ${priceAdjustments.days} days of the order.`,
  } as const;
  if (asked > last) return closeAfter(last, [within]);
  const amount = {
    minor: (facts.paid.minor - facts.now.minor) * facts.quantity,
    currency: facts.paid.currency,
  };
  const statement = facts.bought === 'full-price' ? 'PRICE-01' : 'PRICE-02';
  const pieces = facts.quantity === 1 ? '1 piece' : `${facts.quantity} pieces`;
  const back = as === 'refund' ? 'a refund' : 'store credit';
  const message = `One cost ${sayAmount(facts.paid)} and is ${sayAmount(facts.now)} now: for ${pieces} ${sayAmount(amount)} comes back as ${back}.`;
  return {
    kind: 'eligible',
    until: plainDate(last),
    amount,
    as,
    because: [within, { statement, message }],
  };
}

function whyNot(facts: PriceAdjustmentFacts): Reason | null {
  if (facts.adjustedBefore)
    return { statement: 'PRICE-01', message: 'The order has had its one adjustment.' };
  if (facts.nowFrom !== 'price') {
    return {
      statement: 'PRICE-03',
      message: `The lower price is that of a ${facts.nowFrom.replace('-', ' ')}.`,
    };
  }
  if (facts.paid.currency !== facts.now.currency || facts.now.minor >= facts.paid.minor) {
    return {
      statement: 'PRICE-01',
      message: `Its price now, ${sayAmount(facts.now)}, is not below ${sayAmount(facts.paid)}.`,
    };
  }
  return null;
}
