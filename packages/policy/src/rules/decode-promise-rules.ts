import {
  isAddresses,
  isDestinations,
  isFields,
  isSavings,
  isText,
  isTexts,
  isWhole,
  type Fields,
} from './shapes.ts';
import { isStamped } from './stamp.ts';
import type { PromiseRules } from './promise.ts';

/**
 * Reads $app/promise-rules. Every byte counts in an extension, and publishing writes every field of a format: so what is
 * checked is that it was our publishing, and all sections are there.
 * @returns `null` for anything that this engine's format is not; the card then says nothing.
 */
export function decodePromiseRules(value: unknown): PromiseRules | null {
  if (!isStamped(value)) return null;
  const { merchant, calendar, missingParcels, returns, exchanges, international, responsibility } = value;
  const wellFormed =
    isWhole(value.version) &&
    isFields(merchant) &&
    isText(merchant.timeZone) &&
    [calendar, missingParcels, returns, exchanges, international].every(isFields) &&
    isDestinations(value.destinations) &&
    isAddresses(value.addresses) &&
    Array.isArray(value.events) &&
    value.signature !== undefined &&
    hasProtection(value) &&
    isTexts(responsibility);
  return wellFormed ? (value as unknown as PromiseRules) : null;
}

/** Whether the section is there, and what it saves can be read where it says that. */
const hasProtection = ({ protection }: Fields): boolean =>
  protection === null ||
  (isFields(protection) && (protection.saves === undefined || isSavings(protection.saves)));
