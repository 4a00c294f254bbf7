import { sayAmount } from '../money/amount.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import type { Reason } from '../reasons.ts';
import type { ShippingDecision } from './decisions.ts';
import { codeList } from '../facts/code-list.ts';
import { decideDestination } from './destination.ts';
import type { CartFacts, MerchandiseFacts } from '../facts/cart.ts';
import { merchandiseOf } from '../facts/merchandise.ts';
import type { PlaceFacts } from '../facts/place.ts';
import { countriesOf, flatOf, freeFromOf, freeInOf, type RateRow } from '../rules/rate-table.ts';
import type { ShippingRules } from '../rules/shipping.ts';
import { rateTo } from './ships-free.ts';
import { countMerchandise, thresholdIn } from './threshold.ts';

/**
 * What shipping costs for a cart and a place: free at or above the threshold, else the flat rate, and how much of
 * merchandise is missing to free [SHIP-01..04]. Thresholds are compared in the cart's currency and never by turning
 * the cart's amount back.
 */
export function decideShipping(rules: ShippingRules, cart: CartFacts, place: PlaceFacts): ShippingDecision {
  if (place.countryCode === null) return { kind: 'unknown', because: [] };
  const rate = rateTo(rules, place);
  if (rate === null) {
    const countries = codeList(countriesOf(rules.rates));
    const { because } = decideDestination({ countries, withoutProvinces: rules.withoutProvinces }, place);
    return { kind: 'not-served', because };
  }
  const merchandise = merchandiseOf(cart);
  return merchandise.ships ? compare(rules, rate, merchandise) : { kind: 'nothing-to-ship', because: [] };
}

function compare(rules: ShippingRules, rate: RateRow, cart: MerchandiseFacts): ShippingDecision {
  const { currency } = cart;
  const threshold = thresholdIn(currency, rate, rules.currency, cart.rate);
  const freeFrom = threshold === null ? null : { minor: threshold, currency };
  const minor = countMerchandise(rules.basis, cart);
  if (freeFrom !== null && minor >= freeFrom.minor)
    return {
      kind: 'free',
      freeFrom,
      because: [explainComparison(rate, { minor, currency }, 'reaches', freeFrom)],
    };
  const flat = { minor: flatOf(rate), currency: rules.currency };
  const missing = freeFrom === null ? null : { minor: freeFrom.minor - minor, currency };
  return { kind: 'flat', flat, freeFrom, missing, because: flatReasons(rate, flat, cart, minor, freeFrom) };
}

function flatReasons(
  rate: RateRow,
  flat: Money,
  { currency }: MerchandiseFacts,
  minor: number,
  freeFrom: Money | null,
): readonly Reason[] {
  const message = flatReason(rate, flat);
  if (freeFrom !== null) return [explainComparison(rate, { minor, currency }, 'is below', freeFrom), message];
  return freeFromOf(rate) === null ? [message] : [unknownReason(rate, currency), message];
}

function explainComparison(rate: RateRow, merchandise: Money, how: string, freeFrom: Money): Reason {
  const message = `Its merchandise is ${sayAmount(merchandise)}, which ${how} the ${sayAmount(freeFrom)} from which shipping is free.`;
  return { statement: freeStatement(rate), message };
}

function unknownReason(rate: RateRow, currency: CurrencyCode): Reason {
  const message = `From which amount in ${currency} shipping is free is not known without an exchange rate.`;
  return { statement: freeStatement(rate), message };
}

function flatReason(rate: RateRow, flat: Money): Reason {
  return { statement: flatStatement(rate), message: `Shipping costs the flat rate of ${sayAmount(flat)}.` };
}

function freeStatement(rate: RateRow): 'SHIP-01' | 'SHIP-03' {
  return freeInOf(rate) === null ? 'SHIP-01' : 'SHIP-03';
}

function flatStatement(rate: RateRow): 'SHIP-02' | 'SHIP-04' {
  return freeFromOf(rate) !== null && freeInOf(rate) === null ? 'SHIP-02' : 'SHIP-04';
}
