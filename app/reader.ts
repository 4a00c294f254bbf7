import { formatAmount } from '@doorstep/policy';
import type { Locale, Reader } from '@doorstep/policy';

import { countryName } from './country-name.ts';
import { rememberFormats } from './formats.ts';

const amountsIn = rememberFormats((name) => {
  const [locale, currency = ''] = name.split(' ');
  return new Intl.NumberFormat(locale, { style: 'currency', currency });
});

const zonesIn = rememberFormats((name) => {
  const [locale, timeZone = ''] = name.split(' ');
  return new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' });
});

/** Somebody who reads sentences of the policy in a language; `Intl` knows what it calls countries, amounts and time zones. */
export function readerIn(locale: Locale): Reader {
  return {
    locale,
    country: (code) => countryName(code, locale),
    amount: (money) => amountsIn(`${locale} ${money.currency}`).format(Number(formatAmount(money))),
    timeZone: (timeZone) =>
      zonesIn(`${locale} ${timeZone}`)
        .formatToParts(0)
        .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone,
  };
}
