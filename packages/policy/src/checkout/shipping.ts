import { sayAmount } from '../money/amount.ts';
import type { Money } from '../money/money.ts';
import type { Reason } from '../reasons.ts';
import type { ShippingDecision } from './decisions.ts';
import { codeList } from './code-list.ts';
import { decideDestination, isLeftOut } from './destination.ts';
import type { CartFacts, MerchandiseFacts, PlaceFacts } from './facts.ts';
import { merchandiseOf } from './merchandise.ts';
import { placeOf } from './place.ts';
import { countriesOf, rateIn, type ShippingRate } from './rate-table.ts';
import type { ShippingRules } from './rules.ts';
import { countedMerchandise, thresholdIn } from './threshold.ts';

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
  const rate = rateIn(rules.rates, there.countryCode);
  if (rate === null || (there.countryCode === 'US' && isLeftOut(rules.withoutProvinces, there))) {
    return {
      kind: 'not-served',
      get because() {
        const countries = codeList(countriesOf(rules.rates));
        return decideDestination({ countries, withoutProvinces: rules.withoutProvinces }, place).because;
      },
    };
  }
  if (!cart.ships) return { kind: 'nothing-to-ship', because: [] };
  return compare(rules, rate, cart);
}

function compare(rules: ShippingRules, rate: ShippingRate, cart: MerchandiseFacts): ShippingDecision {
  const { currency } = cart;
  const freeFrom = thresholdIn(currency, rate, rules.currency, cart.rate);
  const minor = countedMerchandise(rules.basis, cart);
  if (freeFrom !== null && minor >= freeFrom.minor) {
    return {
      kind: 'free',
      freeFrom,
      get because() {
        return [comparedReason(rate, { minor, currency }, '>=', freeFrom)];
      },
    };
  }
  const flat = { minor: rate.flat, currency: rules.currency };
  return {
    kind: 'flat',
    flat,
    freeFrom,
    missing: freeFrom === null ? null : { minor: freeFrom.minor - minor, currency },
    get because() {
      const says = flatReason(rate, flat);
      if (freeFrom !== null) return [comparedReason(rate, { minor, currency }, '<', freeFrom), says];
      return rate.freeFrom === null ? [says] : [unknownReason(rate, cart), says];
    },
  };
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
  return rate.freeIn === null ? 'SHIP-01' : 'SHIP-03';
}

function flatStatement(rate: ShippingRate): 'SHIP-02' | 'SHIP-04' {
  return rate.freeFrom !== null && rate.freeIn === null ? 'SHIP-02' : 'SHIP-04';
}
