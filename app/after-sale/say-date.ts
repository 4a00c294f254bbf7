import type { Locale, PlainDate } from '@doorstep/policy';

import { rememberFormats } from '../formats.ts';

/** A calendar date has no time zone: it is written as it is. */
const formats = rememberFormats(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);

/** A date as it is written in a language: `November 26, 2026`. */
export const sayDate = (date: PlainDate, locale: Locale): string =>
  formats(locale).format(new Date(`${date}T00:00:00Z`));
