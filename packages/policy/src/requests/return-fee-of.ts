import type { MoneyPair } from '../after-sale/refund-proposal.ts';
import { feeFor } from '../fees/fee.ts';
import type { Fee } from '../fees/fee.ts';
import { returnFee } from '../fees/return-fee.ts';
import { sayAmount } from '../money/amount.ts';
import { convert } from '../money/convert.ts';
import type { Reason } from '../reasons.ts';
import type { Story } from './story.ts';

/** [RET-01, EXCH-01, RTS-01] The fee of what comes back because of a request, by what was asked for; `null` without an order or its country. */
export function feeOf({ policy, order, request: { asked } }: Story): Fee | null {
  if (order === null || order.countryCode === null) return null;
  const { waives, countryCode } = order;
  if (asked.kind === 'exchange') return feeFor('exchange', policy.exchanges.fee, waives, 'EXCH-01');
  if (asked.kind === 'returned-parcel')
    return feeFor('returned-parcel', policy.returnedParcels.fee, waives, 'RTS-01');
  return returnFee(policy, countryCode, waives);
}

/** A fee in both currencies; `null` for one that is not due, or has no rate. */
export function inBoth({ order }: Story, { due }: Fee): MoneyPair | null {
  const paid = order?.lines[0]?.paid;
  if (order === null || paid === undefined || due.minor === 0) return null;
  const presentment = convert(due, paid.presentment.currency, order.rate);
  return presentment === null || due.currency !== paid.shop.currency ? null : { presentment, shop: due };
}

/**
 * [RET-01] What is taken off what comes back: the fee of its return at Shopify, whoever opened that, and the policy's as long as there is
 * none; `null` for nothing.
 */
export const feeTaken = (story: Story, fee: Fee): MoneyPair | null =>
  story.known.shopifyReturn === null ? inBoth(story, fee) : story.known.shopifyReturn.fee;

/**
 * [RET-01, EXCH-01, RTS-01] That the return at Shopify, which somebody else has opened there, has another fee than the policy, in the currency
 * that was paid; `null` where it has the same.
 */
export function otherFee(story: Story): Reason | null {
  const fee = feeOf(story);
  if (fee === null || story.known.shopifyReturn === null) return null;
  const ours = inBoth(story, fee)?.presentment;
  const theirs = feeTaken(story, fee)?.presentment;
  if (ours?.minor === theirs?.minor) return null;
  const there = theirs === undefined ? 'no fee' : `a fee of ${sayAmount(theirs)}`;
  const here = ours === undefined ? 'none' : sayAmount(ours);
  const message = `The return in Shopify has ${there}; your policy has ${here}.`;
  return { statement: fee.because[0]?.statement ?? 'RET-01', message };
}
