import type { MoneyPair, RefundProposal } from '../after-sale/refund-proposal.ts';
import type { AskedLine, WantedItem } from './asked.ts';
import type { RequestEffectPayloads } from './effects.ts';
import { moneyForPieces, withTax } from './money-for.ts';
import { feeOf, feeTaken } from './return-fee-of.ts';
import type { Story } from './story.ts';
import { estimateRefund } from './what-comes-back.ts';

type Amounts = Pick<
  RequestEffectPayloads['return-process'],
  'expected' | 'tax' | 'fee' | 'chargedBack' | 'before'
>;

/**
 * [SHIP-07, EXCH-01] What Shopify's own calculation has to come to for the pieces that were taken: what was paid for them, less the fee,
 * and less what goes out instead; what is still to be paid for that is its customer's to pay, and no refund. Shipping that is charged
 * after all comes off that; what goes out instead is bought, and ships for nothing more. So does what went back before [PRICE-01]. `null` where it cannot be said.
 */
export function refundOfTaken(
  story: Story,
  taken: readonly AskedLine[],
  wanted: readonly WantedItem[],
): Amounts {
  const fee = feeOf(story);
  // What is on its way, in this return or in another, is not back until its own refund.
  const lines = story.order?.lines.map((line) => ({ ...line, returning: 0 })) ?? [];
  const refund = story.order && fee && estimateRefund(story.policy, { ...story.order, lines }, taken, fee);
  if (!refund) return { expected: null, tax: null, fee: null, chargedBack: null, before: null };
  const lessFee = feeTaken(story, fee);
  const sumOn = (side: keyof MoneyPair) => sumOf(side, { back: refund, fee: lessFee, wanted });
  return {
    expected: { presentment: sumOn('presentment'), shop: sumOn('shop') },
    tax: moneyForPieces(story.order, taken).tax,
    fee: lessFee,
    chargedBack: wanted.length === 0 ? refund.chargedBack : null,
    before: refund.before ? withTax(refund.before) : null,
  };
}

function sumOf(
  side: keyof MoneyPair,
  {
    back: { lines, deductions },
    fee,
    wanted,
  }: {
    readonly back: RefundProposal;
    readonly fee: MoneyPair | null;
    readonly wanted: readonly WantedItem[];
  },
) {
  const back = lines.reduce((sum, { amount }) => sum + amount[side].minor, 0);
  const instead = wanted.reduce((sum, { price, quantity }) => sum + price[side].minor * quantity, 0);
  const minor = Math.max(0, back - (fee?.[side].minor ?? 0) - instead);
  return { minor, currency: deductions[side].currency };
}
