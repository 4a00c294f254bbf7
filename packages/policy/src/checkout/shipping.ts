import { sayAmount } from '../money/amount.ts';
import { convert } from '../money/convert.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import type { Reason } from '../reasons.ts';
import type { ShippingDecision } from './decisions.ts';
import { decideDestination } from './destination.ts';
import type { CartFacts, PlaceFacts } from './facts.ts';
import { discountedMerchandise, hasMerchandise, retailMerchandise } from './merchandise.ts';
import { placeOf } from './place.ts';
import type { ShippingRate, ShippingRules } from './rules.ts';

/**
 * What shipping costs for a cart and a place: free at or above the threshold, else the flat rate, and how much of
 * merchandise is missing to free [SHIP-01..04]. Thresholds are compared in the cart's currency and never by turning
 * the cart's amount back.
 */
export function decideShipping(rules: ShippingRules, cart: CartFacts, place: PlaceFacts): ShippingDecision {
  const { countryCode } = placeOf(place);
  if (countryCode === null) return { kind: 'unknown', because: [] };
  const rate = Object.hasOwn(rules.rates, countryCode) ? rules.rates[countryCode] : undefined;
  const destination = decideDestination(
    { countries: Object.keys(rules.rates), withoutProvinces: rules.withoutProvinces },
    place,
  );
  if (rate === undefined || destination.kind !== 'served') {
    return { kind: 'not-served', because: destination.because };
  }
  if (!hasMerchandise(cart.lines)) return { kind: 'nothing-to-ship', because: [] };
  return compare(rules, rate, cart);
}

function compare(rules: ShippingRules, rate: ShippingRate, cart: CartFacts): ShippingDecision {
  const flat: Money = { minor: rate.flat, currency: rules.currency };
  const flatReason: Reason = { statement: flatStatement(rate), says: `flat rate ${sayAmount(flat)}` };
  if (rate.freeFrom === undefined) {
    return { kind: 'flat', flat, freeFrom: null, missing: null, because: [flatReason] };
  }
  const freeFrom = thresholdIn(cart.currency, rate, rules.currency, cart.rate);
  if (freeFrom === null) {
    const says = `free from a threshold that is not known in ${cart.currency} without a rate`;
    const because = [{ statement: freeStatement(rate), says }, flatReason];
    return { kind: 'flat', flat, freeFrom: null, missing: null, because };
  }
  const minor =
    rules.basis === 'after-discounts' ? discountedMerchandise(cart.lines) : retailMerchandise(cart.lines);
  const merchandise = sayAmount({ minor, currency: cart.currency });
  if (minor >= freeFrom.minor) {
    const says = `merchandise ${merchandise} >= ${sayAmount(freeFrom)}`;
    return { kind: 'free', freeFrom, because: [{ statement: freeStatement(rate), says }] };
  }
  const says = `merchandise ${merchandise} < ${sayAmount(freeFrom)}`;
  const missing = { minor: freeFrom.minor - minor, currency: cart.currency };
  return {
    kind: 'flat',
    flat,
    freeFrom,
    missing,
    because: [{ statement: freeStatement(rate), says }, flatReason],
  };
}

/** [SHIP-03] Exact in its own currency; in any other, the explicit equivalent in the shop's currency times the cart's rate. */
function thresholdIn(
  currency: CurrencyCode,
  rate: ShippingRate,
  shop: CurrencyCode,
  cartRate: string | null,
): Money | null {
  const own = rate.freeIn ?? shop;
  if (rate.freeFrom !== undefined && currency === own) return { minor: rate.freeFrom, currency };
  const inShop = own === shop ? rate.freeFrom : rate.shopEquivalent;
  return inShop === undefined ? null : convert({ minor: inShop, currency: shop }, currency, cartRate);
}

function freeStatement(rate: ShippingRate): 'SHIP-01' | 'SHIP-03' {
  return rate.freeIn === undefined ? 'SHIP-01' : 'SHIP-03';
}

function flatStatement(rate: ShippingRate): 'SHIP-02' | 'SHIP-04' {
  return rate.freeFrom !== undefined && rate.freeIn === undefined ? 'SHIP-02' : 'SHIP-04';
}
