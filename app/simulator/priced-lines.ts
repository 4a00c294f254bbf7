import { convert, halfUp } from '@doorstep/policy';
import type { CurrencyCode, Money, Policy } from '@doorstep/policy';

import type { SimulatedCase } from './case.ts';
import type { OutcomeLine } from './outcome.ts';
import type { Goods, SimulatedShop } from './shop.ts';

/** What a case is paid in. */
export interface PaidIn {
  readonly shop: CurrencyCode;
  readonly currency: CurrencyCode;
  /** Units of it for one unit of the shop's currency; `null` for the shop's own. */
  readonly rate: string | null;
}

/** The lines of a case's cart at their prices, before any discount, the protection last. */
export function priceLines(
  policy: Policy,
  protectionVariantId: string | null,
  shop: SimulatedShop,
  { lines, protections }: SimulatedCase,
  paid: PaidIn,
): readonly OutcomeLine[] {
  const priced = lines.flatMap(({ variantId, quantity }) => {
    const goods = shop.goods.find((each) => each.variantId === variantId);
    return goods ? [lineOf(goods, quantity, paid, policy, false)] : [];
  });
  if (protections === 0 || protectionVariantId === null) return priced;
  const { price, name } = policy.protection;
  const protection: Goods = {
    variantId: protectionVariantId,
    title: name.en,
    price: price.minor,
    ...{ fixed: {}, requiresShipping: false, tags: [] },
  };
  return [...priced, lineOf(protection, protections, paid, policy, true)];
}

function lineOf(
  { variantId, title, requiresShipping, tags, ...goods }: Goods,
  quantity: number,
  paid: PaidIn,
  { protection }: Policy,
  isProtection: boolean,
): OutcomeLine {
  const unitPrice = priceIn(goods, paid);
  const subtotal = { ...unitPrice, minor: unitPrice.minor * quantity };
  // Shopify compares tags without case.
  const finalSale = tags.some((tag) => tag.toLowerCase() === protection.finalSaleTag.toLowerCase());
  return {
    ...{ variantId, title, quantity, requiresShipping, isProtection, finalSale, unitPrice, subtotal },
    takenOff: [],
    total: subtotal,
  };
}

/** A fixed price, else the shop's, converted. */
function priceIn({ price, fixed }: Pick<Goods, 'price' | 'fixed'>, paid: PaidIn): Money {
  const minor = fixed[paid.currency];
  if (minor !== undefined) return { minor, currency: paid.currency };
  return inPaid({ minor: price, currency: paid.shop }, paid);
}

/** An amount of the shop in what a case is paid in. A case is not made without the rate that it needs. */
export function inPaid(amount: Money, { currency, rate }: PaidIn): Money {
  return convert(amount, currency, rate) ?? { minor: amount.minor, currency };
}

/** A line with something more taken off. */
export function takeOff(line: OutcomeLine, title: string, amount: Money): OutcomeLine {
  if (amount.minor === 0) return line;
  return {
    ...line,
    takenOff: [...line.takenOff, { title, amount }],
    total: { ...line.total, minor: line.total.minor - amount.minor },
  };
}

/** A sum in one currency. */
export const sumOf = (amounts: readonly Money[], currency: CurrencyCode): Money => ({
  minor: amounts.reduce((sum, { minor }) => sum + minor, 0),
  currency,
});

/** A share of an amount, rounded half up to the minor unit. Percents have at most four decimals. */
export const percentOf = (minor: number, percent: number): number =>
  halfUp(minor * Math.round(percent * 10_000), 1_000_000);
