import type { CountryCode } from '../document/policy.ts';
import { placeOf } from '../facts/place.ts';
import type { CurrencyCode } from '../money/money.ts';
import type { PromiseRules } from '../rules/promise.ts';
import type { PromisedDates, PromiseFacts } from '../schedule/dates.ts';
import { localTimeOf } from '../schedule/local-time.ts';
import { lastDayFor, returnWindow } from '../schedule/return-window.ts';
import type { PromisePolicy } from '../schedule/terms.ts';
import { holdOf } from './hold.ts';
import { orderSignature, type SignedOrder } from './order-signature.ts';
import type { OrderFacts, OrderPromise, PromisedReturns, PromiseTerms } from './order.ts';
import { isConcerned } from './shipment.ts';

/** An order as its promise sees it. Amounts are minor units of `currency`. */
export interface PromisedOrder
  extends
    Omit<SignedOrder, 'currency'>,
    Pick<OrderFacts, 'placedAt' | 'deliveredOn' | 'zone' | 'shippingAddress'> {
  /** Shop money for an order; what the buyer pays in on the thank-you page, where no rate is known. */
  readonly currency: CurrencyCode;
}

/** How the dates of a promise are decided. */
type DatesFor = (policy: PromisePolicy, facts: PromiseFacts) => PromisedDates | null;

/**
 * What an order is promised, and what it waits for before that counts [ADDR-02]. The thank-you page asks this before the
 * order has its metafield, and the job that writes the metafield asks the same: so both pages say the same.
 * @param datesFor `decidePromise`; on the thank-you page, where nothing has happened yet, `promiseAtPurchase`.
 */
export function promiseFor(rules: PromiseRules, order: PromisedOrder, datesFor: DatesFor): OrderPromise {
  const held = holdOf(rules, order);
  const promise = promiseUnheld(rules, order, datesFor);
  return held === null ? promise : { ...promise, hold: held.what };
}

/** {@link promiseFor} for an order whose address nobody has to judge: without the classifier, which is large. */
export function promiseUnheld(rules: PromiseRules, order: PromisedOrder, datesFor: DatesFor): OrderPromise {
  const country = placeOf(order.shippingAddress).countryCode;
  const protectionVariantId = rules.protection?.variantId ?? null;
  const isProtected = !isUndone(order) && hasProtection({ lines: order.lines, protectionVariantId });
  return {
    format: 1,
    policyVersion: rules.version,
    signature: orderSignature(rules.signature, order),
    protected: isProtected,
    waives: isProtected ? (rules.protection?.waives ?? []) : [],
    dates: isConcerned(order, 'dates') ? datesFor(rules, factsOf(order, country)) : null,
    terms: termsFor(rules, order, country, isProtected),
  };
}

/** [PROT-01] Whether an order was bought with protection: a line of its variant, still there. */
export function hasProtection({
  lines,
  protectionVariantId,
}: Pick<OrderFacts, 'lines' | 'protectionVariantId'>): boolean {
  if (protectionVariantId === null) return false;
  return lines.some((line) => line.variantId === protectionVariantId && line.quantity > 0);
}

/** [PROT-05] Cancelled before anything of it left: its protection is paid back, and its lines may stay as they were bought. */
const isUndone = ({ cancelled = false, shippedOn = null }: PromisedOrder): boolean =>
  cancelled && shippedOn === null;

function factsOf(order: PromisedOrder, countryCode: CountryCode | null): PromiseFacts {
  const { placedAt, shippedOn, deliveredOn, zone } = order;
  return { placedAt, shippedOn, deliveredOn, zone, countryCode };
}

function termsFor(
  rules: PromiseRules,
  order: PromisedOrder,
  country: CountryCode | null,
  isProtected: boolean,
): PromiseTerms {
  const { protection, signature, calendar, missingParcels, responsibility } = rules;
  const offered = country !== null && protection?.countries.includes(country);
  const could = isProtected || offered;
  return {
    protection: could && protection ? protection.name : null,
    ...(offered && protection?.saves && { saves: protection.saves }),
    signature:
      orderSignature(signature, { ...order, carrier: 'unknown' }) === 'not-required' ? null : signature,
    scanGapHours: calendar.scanGapHours,
    claimWaits: missingParcels.waitBusinessDays,
    returns: country === null ? null : returnsFor(rules, order, country),
    responsibility,
  };
}

function returnsFor(rules: PromiseRules, order: PromisedOrder, country: CountryCode): PromisedReturns | null {
  const placed = localTimeOf(rules, order);
  const window = placed === null ? null : returnWindow(rules, country, placed.day);
  if (window === null) return null;
  return {
    anchor: window.anchor,
    refundDays: lastDayFor(window, 'refund'),
    creditDays: lastDayFor(window, 'store-credit') ?? lastDayFor(window, 'exchange'),
    because: window.because,
  };
}
