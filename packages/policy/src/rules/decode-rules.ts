import { rulesFormat } from './rules.ts';
import type { DeliveryRules, PromoRules, ShippingRules, ValidationRules } from './rules.ts';
import type { BlockRules } from './block-rules.ts';
import { decodeNoticeRules } from './decode-notice-rules.ts';
import type { Fields } from './shapes.ts';
import { isEvent, isFreeShipping, isListOf, isNullOr, isProtection, isSignature } from './shapes.ts';
import { isStamped } from './stamp.ts';

/** A value that is an object in all likelihood: of anything else the fields are `undefined`. */
type Looked = Fields | null | undefined;

/**
 * Reads $app/shipping-policy. @returns `null` for anything that this engine's format is not: no metafield, a broken one,
 * one that an older or newer engine wrote. The caller then does nothing. Each instruction counts in a function, so fields
 * are looked at in place (a call costs as much as four looks), and lists where they are used.
 */
export function decodeShippingRules(value: unknown): ShippingRules | null {
  const rules = value as Looked;
  const wellFormed =
    rules?.format === rulesFormat &&
    typeof rules.currency === 'string' &&
    typeof rules.option === 'string' &&
    typeof rules.rates === 'string' &&
    typeof rules.withoutProvinces === 'string' &&
    (rules.basis === 'after-discounts' || rules.basis === 'before-discounts');
  return wellFormed ? (value as ShippingRules) : null;
}

/** Reads $app/delivery-policy; `null` as for {@link decodeShippingRules}. */
export function decodeDeliveryRules(value: unknown): DeliveryRules | null {
  const rules = value as Looked;
  if (rules?.format !== rulesFormat) return null;
  const destinations = rules.destinations as Looked;
  const signature = rules.signature as Looked;
  const arrivals = rules.arrivals as Looked;
  const wellFormed =
    typeof destinations?.countries === 'string' &&
    typeof destinations.withoutProvinces === 'string' &&
    (signature === null ||
      (typeof signature?.above === 'number' &&
        typeof signature.currency === 'string' &&
        typeof signature.carrier === 'string')) &&
    (arrivals === null || (typeof arrivals?.countries === 'string' && Array.isArray(arrivals.windows))) &&
    typeof rules.option === 'string';
  return wellFormed ? (value as DeliveryRules) : null;
}

/** Reads $app/checkout-policy; `null` as for {@link decodeShippingRules}. */
export function decodeValidationRules(value: unknown): ValidationRules | null {
  const rules = value as Looked;
  if (rules?.format !== rulesFormat) return null;
  const destinations = rules.destinations as Looked;
  const addresses = rules.addresses as Looked;
  const protection = rules.protection as Looked;
  const wellFormed =
    typeof destinations?.countries === 'string' &&
    typeof destinations.withoutProvinces === 'string' &&
    typeof addresses?.refuse === 'string' &&
    typeof addresses.ask === 'string' &&
    (addresses.exceptions === undefined || Array.isArray(addresses.exceptions)) &&
    (protection === null ||
      (typeof protection?.variantId === 'string' &&
        typeof protection.countries === 'string' &&
        typeof protection.names === 'string' &&
        Array.isArray(protection.retired))) &&
    typeof rules.contact === 'string';
  return wellFormed ? (value as ValidationRules) : null;
}

/** Reads $app/promo-policy; `null` as for {@link decodeShippingRules}. */
export function decodePromoRules(value: unknown): PromoRules | null {
  const rules = value as Looked;
  const wellFormed =
    rules?.format === rulesFormat && typeof rules.codes === 'number' && isListOf(rules.events, isEvent);
  return wellFormed ? (value as PromoRules) : null;
}

/** Reads $app/checkout-blocks; `null` as for {@link decodeShippingRules}. */
export function decodeBlockRules(value: unknown): BlockRules | null {
  if (!isStamped(value) || decodeNoticeRules(value) === null) return null;
  const wellFormed =
    isNullOr(value.protection, isProtection) &&
    isNullOr(value.signature, isSignature) &&
    isFreeShipping(value.freeShipping);
  return wellFormed ? (value as unknown as BlockRules) : null;
}
