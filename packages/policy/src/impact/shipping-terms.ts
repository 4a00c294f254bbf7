import { overchargeOf } from '../checkout/overcharge.ts';
import { decideShipping } from '../checkout/shipping.ts';
import { rateTo } from '../checkout/ships-free.ts';
import type { Policy } from '../document/policy.ts';
import { formatAmount } from '../money/amount.ts';
import type { CurrencyCode } from '../money/money.ts';
import { sayCountry } from '../statements/say-value.ts';
import { cartOf, freeFromAt, placesOf, rulesOf } from './shipping-changes.ts';
import type { Versions } from './versions.ts';
import { sayList } from './words.ts';

/** [SHIP-01] Carts that reach a threshold before their discounts and not after them. */
export function sayBasis(versions: Versions): readonly string[] {
  const { before, after, reader } = versions;
  if (before.destinations.basis === after.destinations.basis) return [];
  const currency = after.merchant.shopCurrency;
  const rules = { before: rulesOf(before), after: rulesOf(after) };
  const sentences = new Map<string, string[]>();
  for (const place of placesOf(before, after).filter(({ provinceCode }) => provinceCode === null)) {
    const amounts = [freeFromAt(before, place), freeFromAt(after, place)].flatMap((free) =>
      free === null ? [] : thresholdIn(free, currency),
    );
    if (amounts.length === 0) continue;
    const [retail, net] = [Math.max(...amounts), Math.min(...amounts) - 1];
    const cart = cartOf(currency, retail, retail - net);
    const [was, is] = [rules.before, rules.after].map((side) => decideShipping(side, cart, place).kind);
    if (was === is || (was !== 'free' && is !== 'free')) continue;
    const say = (minor: number) => reader.amount({ minor, currency });
    const text = `worth ${say(retail)} or more before discounts, and less than ${say(net + 1)} after them, will ${is === 'free' ? 'ship free instead of paying the flat rate' : 'pay the flat rate instead of nothing'}`;
    sentences.set(text, [...(sentences.get(text) ?? []), sayCountry(place.countryCode ?? '', reader)]);
  }
  return [...sentences].map(([text, places]) => `orders to ${sayList(places)} ${text}`);
}

const thresholdIn = (
  { amount, shopEquivalent }: NonNullable<ReturnType<typeof freeFromAt>>,
  currency: CurrencyCode,
): readonly number[] =>
  [amount, shopEquivalent].flatMap((money) => (money?.currency === currency ? [money.minor] : []));

/** [SHIP-02, SHIP-04] Whether a rate that somebody raised by hand is charged. */
export function sayClamp({ before, after }: Versions): readonly string[] {
  const raised = (policy: Policy) => {
    const [destination] = policy.destinations.served;
    const rules = rulesOf(policy);
    const place = { countryCode: destination?.country ?? null, provinceCode: null };
    const rate = rateTo(rules, place);
    if (destination === undefined || rate === null) return null;
    const { minor, currency } = destination.flat;
    const price = formatAmount({ minor: minor + 1, currency });
    return overchargeOf(rules, rate, cartOf(currency, 0), price) !== null;
  };
  const [was, is] = [raised(before), raised(after)];
  if (was === is || was === null || is === null) return [];
  return is
    ? ['orders will not pay more than the flat rate any more, even where somebody raised it by hand']
    : ['orders will pay what somebody raised a rate to by hand, also above the flat rate'];
}
