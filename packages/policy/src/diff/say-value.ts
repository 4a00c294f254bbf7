import { isObject } from '../document/is-object.ts';
import { sayAmount } from '../money/amount.ts';

const months = [
  ...(['January', 'February', 'March', 'April', 'May', 'June'] as const),
  ...(['July', 'August', 'September', 'October', 'November', 'December'] as const),
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ordinals: Readonly<Record<string, string>> = { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th' };

/**
 * A value of the policy that is one thing to a merchant, in words: an amount, a day rule, a period, on or off.
 * @returns `null` for a value that is made of several things.
 */
export function sayValue(value: unknown): string | null {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (!isObject(value)) return null;
  if (typeof value.minor === 'number' && typeof value.currency === 'string') {
    return sayAmount({ minor: value.minor, currency: value.currency });
  }
  if (typeof value.kind === 'string') return sayDay(value);
  if ('from' in value && 'until' in value)
    return `${sayValue(value.from) ?? ''} through ${sayValue(value.until) ?? ''}`;
  return null;
}

function sayDay({ kind, month, day, weekday, nth, date }: Readonly<Record<string, unknown>>): string | null {
  const monthName = months[Number(month) - 1] ?? '';
  if (kind === 'fixed') return `${monthName} ${String(day)}`;
  if (kind === 'nth-weekday') {
    return `${ordinals[String(nth)] ?? 'last'} ${weekdays[Number(weekday)] ?? ''} of ${monthName}`;
  }
  return kind === 'date' ? String(date) : null;
}
