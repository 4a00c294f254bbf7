import { rememberFormats } from './formats.ts';

const namesIn = {
  long: rememberFormats((locale) => new Intl.DisplayNames(locale, { type: 'region', style: 'long' })),
  short: rememberFormats((locale) => new Intl.DisplayNames(locale, { type: 'region', style: 'short' })),
};

/** Their long names are official ones: "Hong Kong SAR China". */
const knownByShortName: ReadonlySet<string> = new Set(['HK', 'MO']);

/** A country or region as people say it: "Hong Kong". In English unless another language is asked for. */
export function countryName(code: string, locale = 'en'): string {
  return namesIn[knownByShortName.has(code) ? 'short' : 'long'](locale).of(code) ?? code;
}
