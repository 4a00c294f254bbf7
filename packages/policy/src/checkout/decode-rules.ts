import type { DeliveryRules, PromoRules, ShippingRules, ValidationRules } from './rules.ts';
import type { BlockRules } from './block-rules.ts';
import { decodeNoticeRules } from './decode-notice-rules.ts';
import {
  isAddresses,
  isArrivals,
  isClock,
  isDestinations,
  isEvent,
  isFreeShipping,
  isListOf,
  isNullOr,
  isProtection,
  isSignature,
  isValidatedProtection,
  isWhole,
} from './rule-shapes.ts';
import { isStamped } from './stamp.ts';

/**
 * Reads $app/shipping-policy. @returns `null` for anything that this engine's format is not: no metafield, a broken one,
 * one that an older or newer engine wrote. The caller then does nothing. Each instruction counts in a function, so fields
 * are looked at in place (a call costs as much as four looks), and the one rate that a cart needs is read by `rateIn`.
 */
export function decodeShippingRules(value: unknown): ShippingRules | null {
  if (!isStamped(value)) return null;
  const wellFormed =
    typeof value.currency === 'string' &&
    typeof value.option === 'string' &&
    typeof value.rates === 'string' &&
    typeof value.withoutProvinces === 'string' &&
    (value.basis === 'after-discounts' || value.basis === 'before-discounts');
  return wellFormed ? (value as unknown as ShippingRules) : null;
}

/** Reads $app/delivery-policy; `null` as for {@link decodeShippingRules}. */
export function decodeDeliveryRules(value: unknown): DeliveryRules | null {
  if (!isStamped(value)) return null;
  const wellFormed =
    isDestinations(value.destinations) &&
    (value.signature === null || isSignature(value.signature)) &&
    typeof value.option === 'string' &&
    (value.arrivals === null || isArrivals(value.arrivals)) &&
    typeof value.cutOff === 'string';
  return wellFormed ? (value as unknown as DeliveryRules) : null;
}

/** Reads $app/checkout-policy; `null` as for {@link decodeShippingRules}. */
export function decodeValidationRules(value: unknown): ValidationRules | null {
  if (!isStamped(value)) return null;
  const wellFormed =
    isDestinations(value.destinations) &&
    isAddresses(value.addresses) &&
    (value.protection === null || isValidatedProtection(value.protection)) &&
    typeof value.contact === 'string';
  return wellFormed ? (value as unknown as ValidationRules) : null;
}

/** Reads $app/promo-policy; `null` as for {@link decodeShippingRules}. */
export function decodePromoRules(value: unknown): PromoRules | null {
  if (!isStamped(value)) return null;
  const wellFormed = isWhole(value.codes) && isListOf(value.events, isEvent);
  return wellFormed ? (value as unknown as PromoRules) : null;
}

/** Reads $app/checkout-blocks; `null` as for {@link decodeShippingRules}. */
export function decodeBlockRules(value: unknown): BlockRules | null {
  if (!isStamped(value) || decodeNoticeRules(value) === null) return null;
  const wellFormed =
    isNullOr(value.protection, isProtection) &&
    isNullOr(value.signature, isSignature) &&
    isNullOr(value.arrivals, isArrivals) &&
    isClock(value.clock) &&
    isFreeShipping(value.freeShipping);
  return wellFormed ? (value as unknown as BlockRules) : null;
}
