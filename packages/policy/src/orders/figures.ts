import type { PostalAddress } from '../addresses/address.ts';
import { judgeAddress } from '../checkout/address.ts';
import { whyUnserved, type Unserved } from '../checkout/destination.ts';
import type { AddressVerdict, CountryCode } from '../document/policy.ts';
import { retailMerchandise } from '../facts/merchandise.ts';
import { placeOf } from '../facts/place.ts';
import type { AddressText } from '../messages/text-names.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import type { AddressRules } from '../rules/addresses.ts';
import type { HoldRules } from '../rules/promise.ts';
import { hasProtection } from './order-promise.ts';
import type { OrderShipping } from './order-shipping.ts';
import { isValueRead } from './order-signature.ts';
import type { OrderFacts } from './order.ts';
import { isConcerned } from './shipment.ts';

/**
 * What an order is found and counted by, as it was when it was decided: kinds and amounts, and nothing that somebody typed.
 * Amounts are minor units of `currency`, the shop's.
 */
export interface OrderFigures {
  readonly country: CountryCode | null;
  readonly currency: CurrencyCode;
  /** [SHIP-01] What ships, at retail; `null` where not every amount can be read. */
  readonly merchandise: number | null;
  /** What shipping was charged at; `null` where nothing is shipped, or it cannot be read. */
  readonly shipping: number | null;
  /** [PROT-01] What the protection was charged at. */
  readonly fee: number;
  /** [SHIP-01, SHIP-03] How far it was from shipping free; `null` where nothing ships free. */
  readonly threshold: ThresholdFigures | null;
  /** What kind of address it goes to; `null` where nobody has to judge it. */
  readonly address: AddressFigures | null;
  /** [SHIP-05, SHIP-06] Why it goes where nothing is shipped to; `null` where it does not. */
  readonly unserved: Unserved | null;
}

/** A threshold in its own currency or the buyer's. */
export interface ThresholdFigures {
  readonly freeFrom: Money;
  /** Minor units of its currency: what was missing to it, below zero what was more than enough. */
  readonly missing: number;
}

/** [ADDR-01, ADDR-03] */
export interface AddressFigures {
  readonly class: AddressText | 'unread' | 'street';
  readonly verdict: AddressVerdict;
  /** The form that was found, in English for support staff; `null` for what is simply a street's. */
  readonly form: string | null;
}

/** @param order of the shop's currency. What has left of it since counts as what was sold. */
export function figuresOf(
  rules: HoldRules,
  order: OrderFacts & { readonly currency: CurrencyCode },
  shipping: OrderShipping | null,
): OrderFigures {
  const { lines, currency, shippingAddress, protectionVariantId } = order;
  const isShipped = wasShipped(order);
  return {
    country: placeOf(shippingAddress).countryCode,
    currency,
    merchandise: isValueRead(order) ? retailMerchandise(lines) : null,
    shipping: isShipped ? (order.shipping ?? null) : null,
    fee: feeIn(lines, protectionVariantId),
    threshold: shipping === null ? null : thresholdOf(shipping),
    address: isShipped && shippingAddress !== null ? addressFigures(rules.addresses, shippingAddress) : null,
    unserved: isShipped ? whyUnserved(rules.destinations, shippingAddress) : null,
  };
}

/** Whether an order goes to an address, or went there. */
export function wasShipped(order: OrderFacts): boolean {
  const sold = order.lines.map(({ stillToShip: _, ...line }) => line);
  return isConcerned({ ...order, lines: sold }, 'address');
}

function feeIn(lines: OrderFacts['lines'], protectionVariantId: string | null): number {
  let fee = 0;
  for (const line of lines) {
    const isFee = hasProtection({ lines: [line], protectionVariantId });
    if (isFee) fee += Math.max(0, line.subtotal - (line.discount ?? 0));
  }
  return fee;
}

function thresholdOf({ decision, counted }: OrderShipping): ThresholdFigures | null {
  const freeFrom = decision.kind === 'free' || decision.kind === 'flat' ? decision.freeFrom : null;
  return freeFrom === null ? null : { freeFrom, missing: freeFrom.minor - counted.minor };
}

function addressFigures(rules: AddressRules, address: PostalAddress): AddressFigures {
  const judged = judgeAddress(rules, address);
  if (judged === null) return { class: 'street', verdict: 'allow', form: null };
  return { class: judged.text, verdict: judged.verdict, form: judged.why };
}
