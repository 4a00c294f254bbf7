import { money, parseDecimal, sum, type Money } from '../state/money.ts';
import { lineTotal, spread } from './amounts.ts';
import type { Allocation, PricedLine } from './checkout.ts';
import { amountOff } from './price-value.ts';
import type { Condition, OrderCandidate, ProductCandidate, SelectionStrategy } from './functions/outputs.ts';

/** What a discount takes off each line, in the order of the lines. */
type Shares = readonly Money[];

/** Applies candidates for single lines; later candidates see what earlier ones left. */
export function applyProductCandidates(
  lines: readonly PricedLine[],
  candidates: readonly ProductCandidate[],
  strategy: SelectionStrategy,
  title: string,
): readonly PricedLine[] {
  return choose(candidates, strategy, (candidate) => productShares(lines, candidate)).reduce(
    (current, candidate) =>
      takeOff(current, productShares(current, candidate), {
        kind: 'automatic',
        level: 'line',
        title: candidate.message ?? title,
      }),
    lines,
  );
}

/** Applies candidates for the whole order, spread over the lines by what these still cost. */
export function applyOrderCandidates(
  lines: readonly PricedLine[],
  candidates: readonly OrderCandidate[],
  strategy: SelectionStrategy,
  discount: { readonly kind: Allocation['kind']; readonly title: string },
): readonly PricedLine[] {
  const valid = candidates.filter(({ conditions }) => (conditions ?? []).every((one) => holds(lines, one)));
  return choose(valid, strategy, (candidate) => orderShares(lines, candidate)).reduce(
    (current, candidate) =>
      takeOff(current, orderShares(current, candidate), {
        kind: discount.kind,
        level: 'order',
        title: discount.kind === 'code' ? discount.title : (candidate.message ?? discount.title),
      }),
    lines,
  );
}

function choose<Candidate>(
  candidates: readonly Candidate[],
  strategy: SelectionStrategy,
  shares: (candidate: Candidate) => Shares,
): readonly Candidate[] {
  const worth = (candidate: Candidate) => shares(candidate).reduce((total, { minor }) => total + minor, 0);
  const effective = candidates.filter((candidate) => worth(candidate) > 0);
  switch (strategy) {
    case 'ALL':
      return effective;
    case 'FIRST':
      return effective.slice(0, 1);
    case 'MAXIMUM':
      return [...effective].sort((a, b) => worth(b) - worth(a)).slice(0, 1);
    default:
      return strategy satisfies never;
  }
}

function productShares(lines: readonly PricedLine[], candidate: ProductCandidate): Shares {
  return lines.map((priced) => {
    const target = candidate.targets.find(({ cartLine }) => cartLine.id === priced.line.id);
    const left = lineTotal(priced);
    if (!target) return money(0, left.currency);
    const quantity = Math.min(target.cartLine.quantity ?? priced.line.quantity, priced.line.quantity);
    const part = money(Math.round((left.minor * quantity) / priced.line.quantity), left.currency);
    return amountOff(candidate.value, part, quantity);
  });
}

function orderShares(lines: readonly PricedLine[], candidate: OrderCandidate): Shares {
  const excluded = new Set(
    candidate.targets.flatMap(({ orderSubtotal }) => orderSubtotal.excludedCartLineIds),
  );
  const weights = lines.map((priced) => (excluded.has(priced.line.id) ? 0 : lineTotal(priced).minor));
  const currency = lines[0]?.subtotal.currency ?? '';
  const subtotal = money(
    weights.reduce((total, weight) => total + weight, 0),
    currency,
  );
  return spread(amountOff(candidate.value, subtotal), weights);
}

function holds(lines: readonly PricedLine[], condition: Condition): boolean {
  const currency = lines[0]?.subtotal.currency ?? '';
  const reaches = (some: readonly PricedLine[], minimum: string) =>
    sum(some.map(lineTotal), currency).minor >= (parseDecimal(minimum, currency)?.minor ?? 0);
  const among = (ids: readonly string[]) => lines.filter(({ line }) => ids.includes(line.id));
  const { orderMinimumSubtotal, cartLineMinimumSubtotal, cartLineMinimumQuantity } = condition;
  if (orderMinimumSubtotal) {
    const excluded = orderMinimumSubtotal.excludedCartLineIds;
    return reaches(
      lines.filter(({ line }) => !excluded.includes(line.id)),
      orderMinimumSubtotal.minimumAmount,
    );
  }
  if (cartLineMinimumSubtotal) {
    return reaches(among(cartLineMinimumSubtotal.ids), cartLineMinimumSubtotal.minimumAmount);
  }
  if (!cartLineMinimumQuantity) return true;
  const pieces = among(cartLineMinimumQuantity.ids).reduce((total, { line }) => total + line.quantity, 0);
  return pieces >= cartLineMinimumQuantity.minimumQuantity;
}

function takeOff(
  lines: readonly PricedLine[],
  shares: Shares,
  discount: Omit<Allocation, 'amount'>,
): readonly PricedLine[] {
  return lines.map((priced, index) => {
    const amount = shares[index];
    return amount && amount.minor > 0
      ? { ...priced, allocations: [...priced.allocations, { ...discount, amount }] }
      : priced;
  });
}
