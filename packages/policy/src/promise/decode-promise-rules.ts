import type { Fields } from '../checkout/rule-shapes.ts';
import {
  isFields,
  isListOf,
  isNullOr,
  isSignature,
  isText,
  isTexts,
  isWhole,
} from '../checkout/rule-shapes.ts';
import { rulesFormat } from '../checkout/rules.ts';
import type { PromiseRules } from './rules.ts';

/** Reads $app/promise-rules. @returns `null` for anything that this engine's format is not; the card then says nothing. */
export function decodePromiseRules(value: unknown): PromiseRules | null {
  if (!isFields(value) || value.format !== rulesFormat || !isWhole(value.version)) return null;
  const { merchant, calendar, missingParcels, returns, exchanges, international } = value;
  const wellFormed =
    isFields(merchant) &&
    isText(merchant.timeZone) &&
    isCalendar(calendar) &&
    hasWhole(missingParcels, 'waitBusinessDays', 'daysAfterExpected', 'monthsAfterOrder') &&
    hasWhole(returns, 'refundDays', 'creditDays') &&
    hasLists(returns, 'countries', 'events') &&
    hasWhole(returns.refundWithin, 'least', 'most') &&
    hasWhole(exchanges, 'days') &&
    hasLists(exchanges, 'countries') &&
    hasWhole(international, 'days') &&
    hasLists(international, 'remedies') &&
    isNullOr(value.signature, isSignature) &&
    isNullOr(value.protection, isPromisedProtection) &&
    isTexts(value.responsibility);
  return wellFormed ? (value as unknown as PromiseRules) : null;
}

function isCalendar(value: unknown): boolean {
  return (
    hasWhole(value, 'scanGapHours') &&
    hasLists(value, 'seasons', 'transit') &&
    hasLists(value.warehouse, 'workdays', 'holidays') &&
    hasLists(value.carrier, 'workdays', 'holidays')
  );
}

function isPromisedProtection(value: unknown): boolean {
  return (
    hasLists(value, 'waives') &&
    isText(value.variantId) &&
    isListOf(value.countries, isText) &&
    isTexts(value.name)
  );
}

function hasWhole(value: unknown, ...names: readonly string[]): value is Fields {
  return isFields(value) && names.every((name) => isWhole(value[name]));
}

function hasLists(value: unknown, ...names: readonly string[]): value is Fields {
  return isFields(value) && names.every((name) => Array.isArray(value[name]));
}
