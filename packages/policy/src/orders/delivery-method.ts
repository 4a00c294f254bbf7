import type { DeliveryMethod } from './order.ts';

/** One method for an order that goes several ways: what is shipped decides where several are mixed, and `shipping` where nothing is said. */
export function methodOfAll(ways: readonly DeliveryMethod[]): DeliveryMethod {
  const [first = 'shipping'] = ways;
  return ways.includes('shipping') ? 'shipping' : first;
}
