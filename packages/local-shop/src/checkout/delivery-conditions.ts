import type { DeliveryCondition } from '../state/delivery.ts';
import type { Money } from '../state/money.ts';
import type { ShopState } from '../state/state.ts';
import { exchange } from '../state/exchange.ts';

const GRAMS: Readonly<Record<string, number>> = {
  GRAMS: 1,
  KILOGRAMS: 1000,
  OUNCES: 28.349523125,
  POUNDS: 453.59237,
};

/** Whether a rate's condition holds for lines of this price and weight. Both operators include the bound. */
export function conditionHolds(
  state: ShopState,
  condition: DeliveryCondition,
  subtotal: Money,
  grams: number,
): boolean {
  const [have, bound] =
    condition.field === 'TOTAL_PRICE'
      ? [exchange(state, subtotal, condition.amount.currency).minor, condition.amount.minor]
      : [grams, condition.weight.value * (GRAMS[condition.weight.unit] ?? 1)];
  switch (condition.operator) {
    case 'GREATER_THAN_OR_EQUAL_TO':
      return have >= bound;
    case 'LESS_THAN_OR_EQUAL_TO':
      return have <= bound;
    default:
      return condition.operator satisfies never;
  }
}
