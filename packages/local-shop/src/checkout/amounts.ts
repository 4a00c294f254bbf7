import { money, sum, type Money } from '../state/money.ts';
import type { Allocation, Checkout, DeliveryOption, PricedLine } from './checkout.ts';

/** What a list of allocations takes off, in the presentment currency. */
export function sumAllocations(allocations: readonly Allocation[], currency: string): Money {
  return sum(
    allocations.map(({ amount }) => amount),
    currency,
  );
}

/** A line after all discounts. */
export function lineTotal(line: PricedLine): Money {
  return minus(line.subtotal, sumAllocations(line.allocations, line.subtotal.currency));
}

/** A line after its own discounts, before those of the whole order. */
export function lineTotalBeforeOrderDiscounts(line: PricedLine): Money {
  const own = line.allocations.filter(({ level }) => level === 'line');
  return minus(line.subtotal, sumAllocations(own, line.subtotal.currency));
}

/** A delivery option after discounts. */
export function optionTotal(option: DeliveryOption): Money {
  return minus(option.cost, sumAllocations(option.allocations, option.cost.currency));
}

/** The sums of a checkout in its presentment currency. `shipping` is `null` until an option is selected. */
export interface Totals {
  /** Lines before discounts. */
  readonly lines: Money;
  /** Lines after all discounts. */
  readonly subtotal: Money;
  /** Everything that was taken off the lines. */
  readonly discount: Money;
  /** Shipping after discounts. */
  readonly shipping: Money | null;
  readonly total: Money;
}

/** Adds a checkout up. The local shop charges no tax. */
export function totalsOf(checkout: Checkout): Totals {
  const { currency } = checkout.market;
  const lines = sum(
    checkout.lines.map(({ subtotal }) => subtotal),
    currency,
  );
  const subtotal = sum(checkout.lines.map(lineTotal), currency);
  const selected = checkout.groups.flatMap(({ selected: option }) => (option ? [option] : []));
  const shipping = selected.length > 0 ? sum(selected.map(optionTotal), currency) : null;
  return {
    lines,
    subtotal,
    discount: minus(lines, subtotal),
    shipping,
    total: sum(shipping ? [subtotal, shipping] : [subtotal], currency),
  };
}

/** One amount less another of the same currency. */
export function minus(amount: Money, less: Money): Money {
  return money(amount.minor - less.minor, amount.currency);
}

/** A share of an amount in percent, rounded half up to the minor unit. */
export function percentOf(amount: Money, percent: number): Money {
  return money(Math.round(Number(((amount.minor * percent) / 100).toFixed(6))), amount.currency);
}

/** Spreads an amount over weights so that the parts add up to it: what is left over goes to the largest remainders. */
export function spread(amount: Money, weights: readonly number[]): readonly Money[] {
  const whole = weights.reduce((total, weight) => total + weight, 0);
  if (whole === 0) return weights.map(() => money(0, amount.currency));
  const exact = weights.map((weight) => (amount.minor * weight) / whole);
  const parts = exact.map(Math.floor);
  const left = amount.minor - parts.reduce((total, part) => total + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder)
    .slice(0, left);
  const lucky = new Set(byRemainder.map(({ index }) => index));
  return parts.map((part, index) => money(part + (lucky.has(index) ? 1 : 0), amount.currency));
}
