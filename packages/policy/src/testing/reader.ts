import type { Locale } from '../document/locales.ts';
import { formatAmount } from '../money/amount.ts';
import type { Reader } from '../statements/reader.ts';

/** A reader as the app makes one: `Intl` names countries, amounts and time zones. */
export function readerIn(locale: Locale): Reader {
  const regions = (style: 'long' | 'short') => new Intl.DisplayNames(locale, { type: 'region', style });
  return {
    locale,
    country: (code) => regions(code === 'HK' ? 'short' : 'long').of(code) ?? code,
    amount: (money) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency }).format(
        Number(formatAmount(money)),
      ),
    timeZone: (timeZone) =>
      new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' })
        .formatToParts(0)
        .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone,
  };
}
