import type { CountryCode } from '../document/policy.ts';
import type {
  BlockRules,
  DeliveryRules,
  PromoRules,
  ShippingRate,
  ShippingRules,
  ValidationRules,
} from './rules.ts';
import type { Fields } from './rule-shapes.ts';
import {
  isAddresses,
  isDestinations,
  isEvent,
  isFields,
  isListOf,
  isNullOr,
  isProtection,
  isRate,
  isSignature,
  isText,
  isTexts,
  isWhole,
} from './rule-shapes.ts';
import { rulesFormat } from './rules.ts';

/**
 * Reads $app/shipping-policy. @returns `null` for anything that this engine's format is not: no metafield, a broken one,
 * one that an older or newer engine wrote. The caller then does nothing. Each instruction counts in a function, so the
 * one rate that a cart needs is read by {@link rateOf}, not all of them here.
 */
export function decodeShippingRules(value: unknown): ShippingRules | null {
  if (!isStamped(value)) return null;
  const wellFormed =
    isText(value.currency) &&
    isText(value.option) &&
    (value.basis === 'after-discounts' || value.basis === 'before-discounts') &&
    isFields(value.rates) &&
    Array.isArray(value.withoutProvinces);
  return wellFormed ? (value as unknown as ShippingRules) : null;
}

/** A country's rate; `null` when it has none, or none that can be read. */
export function rateOf({ rates }: ShippingRules, country: CountryCode): ShippingRate | null {
  const rate: unknown = rates[country];
  return isRate(rate) ? (rate as ShippingRate) : null;
}

/** Reads $app/delivery-policy; `null` as for {@link decodeShippingRules}. */
export function decodeDeliveryRules(value: unknown): DeliveryRules | null {
  if (!isStamped(value)) return null;
  const wellFormed =
    isFields(value.destinations) &&
    Array.isArray(value.destinations.countries) &&
    Array.isArray(value.destinations.withoutProvinces) &&
    isNullOr(value.signature, isSignature) &&
    isFields(value.texts);
  return wellFormed ? (value as unknown as DeliveryRules) : null;
}

/** Reads $app/checkout-policy; `null` as for {@link decodeShippingRules}. */
export function decodeValidationRules(value: unknown): ValidationRules | null {
  if (!isStamped(value)) return null;
  const wellFormed =
    isFields(value.destinations) &&
    Array.isArray(value.destinations.countries) &&
    Array.isArray(value.destinations.withoutProvinces) &&
    isFields(value.addresses) &&
    (value.addresses.exceptions === undefined || Array.isArray(value.addresses.exceptions)) &&
    (value.protection === null ||
      (isFields(value.protection) &&
        isText(value.protection.variantId) &&
        Array.isArray(value.protection.countries) &&
        Array.isArray(value.protection.retired))) &&
    isFields(value.texts);
  return wellFormed ? (value as unknown as ValidationRules) : null;
}

/** Reads $app/promo-policy; `null` as for {@link decodeShippingRules}. */
export function decodePromoRules(value: unknown): PromoRules | null {
  if (!isStamped(value)) return null;
  const wellFormed = isWhole(value.codes) && isListOf(value.events, isEvent) && isTexts(value.text);
  return wellFormed ? (value as unknown as PromoRules) : null;
}

/** Reads $app/checkout-blocks; `null` as for {@link decodeShippingRules}. */
export function decodeBlockRules(value: unknown): BlockRules | null {
  if (!isStamped(value)) return null;
  const wellFormed =
    isText(value.contact) &&
    isDestinations(value.destinations) &&
    isAddresses(value.addresses) &&
    isNullOr(value.protection, isProtection) &&
    isNullOr(value.signature, isSignature);
  return wellFormed ? (value as unknown as BlockRules) : null;
}

function isStamped(value: unknown): value is Fields {
  return isFields(value) && value.format === rulesFormat && isWhole(value.version);
}
