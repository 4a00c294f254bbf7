import type { CountryCode } from '../document/policy.ts';
import type {
  BlockRules,
  DeliveryRules,
  PromoRules,
  ShippingRate,
  ShippingRules,
  ValidationRules,
} from './rules.ts';
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

type Fields = Readonly<Record<string, unknown>>;

function isStamped(value: unknown): value is Fields {
  return isFields(value) && value.format === rulesFormat && isWhole(value.version);
}

function isRate(value: unknown): boolean {
  if (!isFields(value) || !isWhole(value.flat)) return false;
  const { freeFrom, freeIn, shopEquivalent } = value;
  return (
    (freeFrom === undefined || isWhole(freeFrom)) &&
    (freeIn === undefined || isText(freeIn)) &&
    (shopEquivalent === undefined || isWhole(shopEquivalent))
  );
}

function isDestinations(value: unknown): boolean {
  return isFields(value) && isListOf(value.countries, isText) && isListOf(value.withoutProvinces, isText);
}

function isAddresses(value: unknown): boolean {
  return (
    isFields(value) &&
    isVerdict(value.poBox) &&
    isVerdict(value.streetAndPoBox) &&
    isVerdict(value.privateMailbox) &&
    isVerdict(value.ruralBox) &&
    isVerdict(value.generalDelivery)
  );
}

function isVerdict(value: unknown): boolean {
  return value === 'refuse' || value === 'ask' || value === 'allow';
}

function isEvent(value: unknown): boolean {
  if (!isFields(value) || !isTexts(value.text) || !isFields(value.period)) return false;
  return isDayRule(value.period.from) && isDayRule(value.period.until);
}

function isDayRule(value: unknown): boolean {
  return isFields(value) && (value.kind !== 'date' || isText(value.date));
}

function isSignature(value: unknown): boolean {
  return isFields(value) && isWhole(value.above) && isText(value.currency) && isText(value.carrier);
}

function isProtectionLine(value: unknown): value is Fields {
  return isFields(value) && isText(value.variantId) && isListOf(value.countries, isText);
}

function isProtection(value: unknown): boolean {
  return (
    isProtectionLine(value) &&
    typeof value.offered === 'boolean' &&
    isWhole(value.price) &&
    isText(value.currency) &&
    isListOf(value.waives, isText) &&
    isText(value.finalSaleTag) &&
    isTexts(value.name)
  );
}

function isTexts(value: unknown): boolean {
  return isRecordOf(value, isText);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

function isNullOr(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === null || is(value);
}

function isListOf(value: unknown, is: (value: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isRecordOf(value: unknown, is: (value: unknown) => boolean): boolean {
  if (!isFields(value)) return false;
  for (const key in value) if (!is(value[key])) return false;
  return true;
}
