import { sayAmount } from '../money/amount.ts';
import type { Money } from '../money/money.ts';
import { explained, type Reason } from '../reasons.ts';
import type { ShippingDecision } from './decisions.ts';
import { rateOf } from './decode-rules.ts';
import { decideDestination, isLeftOut } from './destination.ts';
import type { CartFacts, MerchandiseFacts, PlaceFacts } from './facts.ts';
import { merchandiseOf } from './merchandise.ts';
import { placeOf } from './place.ts';
import type { ShippingRate, ShippingRules } from './rules.ts';
import { thresholdIn } from './threshold.ts';

/**
 * What shipping costs for a cart and a place: free at or above the threshold, else the flat rate, and how much of
 * merchandise is missing to free [SHIP-01..04]. Thresholds are compared in the cart's currency and never by turning
 * the cart's amount back.
 */
export function decideShipping(rules: ShippingRules, cart: CartFacts, place: PlaceFacts): ShippingDecision {
  return decideShippingOf(rules, merchandiseOf(cart), place);
}

/** {@link decideShipping} for a cart that has been added up already. */
export function decideShippingOf(
  rules: ShippingRules,
  cart: MerchandiseFacts,
  place: PlaceFacts,
): ShippingDecision {
  const there = placeOf(place);
  if (there.countryCode === null) return { kind: 'unknown', because: [] };
  const rate = rateOf(rules, there.countryCode);
  if (rate === null || isLeftOut(rules.withoutProvinces, there)) {
    const destinations = () => ({ ...rules, countries: Object.keys(rules.rates) });
    return explained({ kind: 'not-served' as const }, () => decideDestination(destinations(), place).because);
  }
  if (!cart.ships) return { kind: 'nothing-to-ship', because: [] };
  return compare(rules, rate, cart);
}

function compare(rules: ShippingRules, rate: ShippingRate, cart: MerchandiseFacts): ShippingDecision {
  const flat: Money = { minor: rate.flat, currency: rules.currency };
  const freeFrom = thresholdIn(cart.currency, rate, rules.currency, cart.rate);
  if (freeFrom === null) {
    return explained({ kind: 'flat' as const, flat, freeFrom, missing: null }, () =>
      rate.freeFrom === undefined
        ? [flatReason(rate, flat)]
        : [unknownReason(rate, cart), flatReason(rate, flat)],
    );
  }
  const { currency } = cart;
  const minor = rules.basis === 'after-discounts' ? cart.retail - cart.discounts : cart.retail;
  if (minor >= freeFrom.minor) {
    return explained({ kind: 'free' as const, freeFrom }, () => [
      comparedReason(rate, { minor, currency }, '>=', freeFrom),
    ]);
  }
  const missing = { minor: freeFrom.minor - minor, currency };
  return explained({ kind: 'flat' as const, flat, freeFrom, missing }, () => [
    comparedReason(rate, { minor, currency }, '<', freeFrom),
    flatReason(rate, flat),
  ]);
}

function comparedReason(rate: ShippingRate, merchandise: Money, sign: string, freeFrom: Money): Reason {
  const says = `merchandise ${sayAmount(merchandise)} ${sign} ${sayAmount(freeFrom)}`;
  return { statement: freeStatement(rate), says };
}

function unknownReason(rate: ShippingRate, { currency }: MerchandiseFacts): Reason {
  const says = `free from a threshold that is not known in ${currency} without a rate`;
  return { statement: freeStatement(rate), says };
}

function flatReason(rate: ShippingRate, flat: Money): Reason {
  return { statement: flatStatement(rate), says: `flat rate ${sayAmount(flat)}` };
}

function freeStatement(rate: ShippingRate): 'SHIP-01' | 'SHIP-03' {
  return rate.freeIn === undefined ? 'SHIP-01' : 'SHIP-03';
}

function flatStatement(rate: ShippingRate): 'SHIP-02' | 'SHIP-04' {
  return rate.freeFrom !== undefined && rate.freeIn === undefined ? 'SHIP-02' : 'SHIP-04';
}
