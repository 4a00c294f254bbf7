import type { ShippingDecision } from '../checkout/decisions.ts';
import { decideShipping } from '../checkout/shipping.ts';
import type { Policy } from '../document/policy.ts';
import { destinations } from '../document/schema/sections/destinations.ts';
import type { CartFacts } from '../facts/cart.ts';
import type { PlaceFacts } from '../facts/place.ts';
import { isSame } from '../document/is-same.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import { compileShipping, type ShippingRules } from '../rules/shipping.ts';
import type { RangeDifference } from './value-ranges.ts';
import { rangesThatDiffer } from './value-ranges.ts';
import type { Versions } from './versions.ts';
import { publicationOn, union } from './versions.ts';

/** What an order pays for shipping; `null` where it cannot be placed. */
export type Pays = Money | null;

/** Values of carts for which the two versions charge something else, at places for which they do so alike. */
export interface ShippingChange {
  readonly places: readonly PlaceFacts[];
  /** The carts' currency. */
  readonly currency: CurrencyCode;
  readonly ranges: readonly RangeDifference<Pays>[];
}

/** Merchandise of a value, without discounts unless told otherwise. */
export const cartOf = (currency: CurrencyCode, value: number, discount = 0): CartFacts => ({
  currency,
  rate: null,
  lines: [{ merchandiseId: null, quantity: 1, requiresShipping: true, subtotal: value, discount }],
});

function paysBy(decision: ShippingDecision, currency: CurrencyCode): Pays {
  if (decision.kind === 'free') return { minor: 0, currency };
  return decision.kind === 'flat' ? decision.flat : null;
}

/** [SHIP-01..06] Where orders can be sent that could not before, or not any more, and which of them pay something else. */
export function shippingChanges({ before, after }: Versions): readonly ShippingChange[] {
  const rules = { before: rulesOf(before), after: rulesOf(after) };
  const pays = (side: ShippingRules, currency: CurrencyCode, value: number, place: PlaceFacts) =>
    paysBy(decideShipping(side, cartOf(currency, value), place), side.currency);
  const changes: { places: PlaceFacts[]; currency: CurrencyCode; ranges: ShippingChange['ranges'] }[] = [];
  for (const place of placesOf(before, after)) {
    for (const currency of currenciesAt(before, after, place)) {
      const ranges = rangesThatDiffer(thresholdsAt(place, currency, before, after), (value) => ({
        before: pays(rules.before, currency, value, place),
        after: pays(rules.after, currency, value, place),
      }));
      const same = changes.find((known) => known.currency === currency && isSame(known.ranges, ranges));
      if (same) same.places.push(place);
      else if (ranges.length > 0) changes.push({ places: [place], currency, ranges });
    }
  }
  return changes;
}

/** What checkout would decide by. */
export const rulesOf = (policy: Policy): ShippingRules => compileShipping(policy, publicationOn(0));

const { usTerritories, usMilitary } = destinations.fields;
/** Every country that one of them ships to, and the parts of the United States that are decided for themselves. */
export function placesOf(before: Policy, after: Policy): readonly PlaceFacts[] {
  const served = ({ destinations: { served: rows } }: Policy) => rows.map(({ country }) => country);
  const countries = union(served(before), served(after));
  const provinces = [...Object.keys(usTerritories.keys), ...Object.keys(usMilitary.keys)];
  return [
    ...countries.map((countryCode) => ({ countryCode, provinceCode: null })),
    ...(countries.includes('US')
      ? provinces.map((provinceCode) => ({ countryCode: 'US', provinceCode }))
      : []),
  ];
}

/** The threshold of a place. */
export const freeFromAt = ({ destinations: { served } }: Policy, { countryCode }: PlaceFacts) =>
  served.find(({ country }) => country === countryCode)?.freeFrom ?? null;

/**
 * The shop's currency, and that of a threshold as long as no other currency's threshold takes its place: what that is worth
 * depends on the rate of the day.
 */
function currenciesAt(before: Policy, after: Policy, place: PlaceFacts): readonly CurrencyCode[] {
  const own = [freeFromAt(before, place), freeFromAt(after, place)].flatMap((free) =>
    free === null ? [] : [free.amount.currency],
  );
  const shop = after.merchant.shopCurrency;
  const foreign = [...new Set(own)].filter((currency) => currency !== shop);
  return new Set(own).size === 1 ? [shop, ...foreign] : [shop];
}

/** The amounts at which what an order to a place pays can turn. */
const thresholdsAt = (
  place: PlaceFacts,
  currency: CurrencyCode,
  ...policies: readonly Policy[]
): readonly number[] =>
  policies.flatMap((policy) => {
    const freeFrom = freeFromAt(policy, place);
    return [freeFrom?.amount, freeFrom?.shopEquivalent].flatMap((amount) =>
      amount?.currency === currency ? [amount.minor] : [],
    );
  });
