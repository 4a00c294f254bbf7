import { convert, type Money } from './money.ts';
import type { ShopState } from './state.ts';

/**
 * An amount in another currency, at the rates of the shop's markets; half a minor unit rounds up. An amount in a
 * currency that no market has stays as it is.
 */
export function exchange(state: ShopState, amount: Money, currency: string): Money {
  const from = rateOf(state, amount.currency);
  const to = rateOf(state, currency);
  return from === null || to === null ? amount : convert(amount, currency, to / from);
}

/** Units of a currency for one unit of the shop's. */
function rateOf(state: ShopState, currency: string): number | null {
  if (currency === state.shop.currency) return 1;
  for (const market of state.markets.values()) if (market.currency === currency) return market.rate;
  return null;
}
