import type { Fee } from '../fees/fee.ts';
import { sayAmount } from '../money/amount.ts';
import { convert } from '../money/convert.ts';
import { distribute } from '../money/distribute.ts';
import type { Money } from '../money/money.ts';
import type { Decided, Reason } from '../reasons.ts';

/** The same amount in the currency the buyer paid in and in the shop's, as Shopify's MoneyBag has it. */
export interface MoneyPair {
  readonly presentment: Money;
  readonly shop: Money;
}

/** An amount, and the tax that was paid on top of it. */
export interface TaxedMoney {
  readonly price: MoneyPair;
  readonly tax: MoneyPair;
}

/** A line of an order that comes back, whole or in part. */
export interface RefundableLine {
  readonly id: string;
  readonly quantity: number;
  /** Units of this line that were refunded before. */
  readonly refunded: number;
  readonly returning: number;
  /** What was paid for the whole line, after all discounts, without tax and shipping. */
  readonly paid: MoneyPair;
}

/** What is proposed to be paid back. */
export interface RefundFacts {
  readonly lines: readonly RefundableLine[];
  /** In the shop's currency. */
  readonly fee: Fee;
  /** In the shop's currency; `null` for none. See `decideChargeBack`. */
  readonly chargedBack: Money | null;
  /** What of the price went back before, while the pieces were kept [PRICE-01]; absent where nothing did. */
  readonly before?: TaxedMoney;
  /** Shop currency to the buyer's at the time of the order; `null` when they are the same. */
  readonly rate: string | null;
}

/** Line by line, less fees, never with shipping [SHIP-07]. The totals are never negative. */
export interface RefundProposal extends Decided {
  readonly lines: readonly { readonly id: string; readonly quantity: number; readonly amount: MoneyPair }[];
  readonly deductions: MoneyPair;
  /** What of the deductions is no fee: shipping that is charged after all. Shopify's own calculation knows nothing of it. */
  readonly chargedBack: MoneyPair | null;
  /** What went back before: taken off as well, and not known to Shopify's own calculation either. Absent where nothing did. */
  readonly before?: TaxedMoney;
  readonly total: MoneyPair;
}

/**
 * Proposes the refund for returned lines: each unit its share of what was paid, so that refunding units one by one or all at
 * once comes to the same cent; the fee and a charge for lost free shipping are taken off; original shipping is never
 * part of it [SHIP-07, RET-01].
 * @returns `null` for no lines, mixed currencies, or a fee that cannot be converted.
 */
export function proposeRefund({ lines, fee, chargedBack, before, rate }: RefundFacts): RefundProposal | null {
  const first = lines[0];
  if (first === undefined) return null;
  const [presentment, shop] = [first.paid.presentment.currency, first.paid.shop.currency];
  const refunds = lines.map((line) => ({ id: line.id, quantity: unitsOf(line), amount: shareOf(line) }));
  const mixed = refunds.some(
    ({ amount }) => amount.presentment.currency !== presentment || amount.shop.currency !== shop,
  );
  const deducted: Money = { minor: fee.due.minor + (chargedBack?.minor ?? 0), currency: fee.due.currency };
  const abroad = convert(deducted, presentment, rate);
  if (mixed || abroad === null || deducted.currency !== shop) return null;
  const less = (currency: string, sum: number, deduction: Money) => ({
    minor: Math.max(0, sum - deduction.minor),
    currency,
  });
  const sumOf = (side: 'presentment' | 'shop') =>
    refunds.reduce((sum, { amount }) => sum + amount[side].minor, 0) - (before?.price[side].minor ?? 0);
  return {
    lines: refunds,
    deductions: { presentment: abroad, shop: deducted },
    chargedBack: chargedBack && inBoth(chargedBack, presentment, rate),
    ...(before ? { before } : {}),
    total: {
      presentment: less(presentment, sumOf('presentment'), abroad),
      shop: less(shop, sumOf('shop'), deducted),
    },
    because: [
      { statement: 'SHIP-07', message: 'Original shipping is not refunded.' },
      ...fee.because,
      ...chargeReasons(chargedBack),
      ...beforeReasons(before),
    ],
  };
}

function inBoth(shop: Money, currency: string, rate: string | null): MoneyPair | null {
  const presentment = convert(shop, currency, rate);
  return presentment && { presentment, shop };
}

function chargeReasons(chargedBack: Money | null): readonly Reason[] {
  if (chargedBack === null) return [];
  return [
    {
      statement: 'SHIP-01',
      message: `What is kept does not ship free: ${sayAmount(chargedBack)} is charged.`,
    },
  ];
}

function beforeReasons(before: TaxedMoney | undefined): readonly Reason[] {
  if (before === undefined) return [];
  const message = `${sayAmount(before.price.presentment)} of the price went back before.`;
  return [{ statement: 'PRICE-01', message }];
}

function unitsOf({ quantity, refunded, returning }: RefundableLine): number {
  return Math.max(0, Math.min(returning, quantity - refunded));
}

function shareOf(line: RefundableLine): MoneyPair {
  return { presentment: unitShares(line, line.paid.presentment), shop: unitShares(line, line.paid.shop) };
}

function unitShares(line: RefundableLine, paid: Money): Money {
  const units = distribute(
    paid.minor,
    Array.from({ length: line.quantity }, () => 1),
  );
  const returned = units.slice(line.refunded, line.refunded + unitsOf(line));
  return { minor: returned.reduce((sum, unit) => sum + unit, 0), currency: paid.currency };
}
