import { formatAmount } from '@doorstep/policy';
import type { Locale, Reader } from '@doorstep/policy';

import { countryName } from './country-name.ts';
import { rememberFormats } from './formats.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** To make a format takes a hundred times as long as to use it. */
function formatOf(locale: Locale, currency: string): Intl.NumberFormat {
  const known = formats.get(`${locale} ${currency}`);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  formats.set(`${locale} ${currency}`, format);
  return format;
}

const amountsIn = rememberFormats((name) => {
  const [locale, currency = ''] = name.split(' ');
  return new Intl.NumberFormat(locale, { style: 'currency', currency });
});

/** Somebody who reads sentences of the policy in a language; `Intl` knows what it calls countries, amounts and time zones. */
export function readerIn(locale: Locale): Reader {
  return {
    locale,
    country: (code) => countryName(code, locale),
    amount: (money) => formatOf(locale, money.currency).format(Number(formatAmount(money))),
    timeZone: (timeZone) =>
      new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' })
        .formatToParts(0)
        .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone,
  };
}
