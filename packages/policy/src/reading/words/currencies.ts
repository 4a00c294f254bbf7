import type { CountryCode } from '../../document/country-code.ts';
import type { CurrencyCode } from '../../money/money.ts';

/** Signs before an amount that name one currency, in lower case; a bare `$` is whose the text says. */
export const signs: ReadonlyMap<string, CurrencyCode> = new Map([
  ['us$', 'USD'],
  ['u.s.$', 'USD'],
  ['u.s. $', 'USD'],
  ['hk$', 'HKD'],
  ['ca$', 'CAD'],
  ['c$', 'CAD'],
  ['cad$', 'CAD'],
  ['au$', 'AUD'],
  ['a$', 'AUD'],
  ['nz$', 'NZD'],
  ['s$', 'SGD'],
  ['nt$', 'TWD'],
  ['mx$', 'MXN'],
  ['r$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['¥', 'JPY'],
]);

/** Codes and words for a currency, before an amount or behind it. */
export const currencyWords: ReadonlyMap<string, CurrencyCode> = new Map([
  ...'usd hkd cad aud nzd sgd twd mxn eur gbp chf jpy krw sek dkk nok pln brl cny inr'
    .split(' ')
    .map((code) => [code, code.toUpperCase()] as const),
  ['us dollars', 'USD'],
  ['us dollar', 'USD'],
  ['u.s. dollars', 'USD'],
  ['american dollars', 'USD'],
  ['canadian dollars', 'CAD'],
  ['canadian dollar', 'CAD'],
  ['australian dollars', 'AUD'],
  ['australian dollar', 'AUD'],
  ['aussie dollars', 'AUD'],
  ['new zealand dollars', 'NZD'],
  ['hong kong dollars', 'HKD'],
  ['swiss francs', 'CHF'],
  ['swedish kronor', 'SEK'],
  ['danish kroner', 'DKK'],
  ['norwegian kroner', 'NOK'],
  ['singapore dollars', 'SGD'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['€', 'EUR'],
  ['pounds sterling', 'GBP'],
  ['pounds', 'GBP'],
  ['pound', 'GBP'],
  ['sterling', 'GBP'],
  ['quid', 'GBP'],
  ['£', 'GBP'],
  ['yen', 'JPY'],
  ['francs', 'CHF'],
]);

const dollars: Readonly<Record<string, CurrencyCode | undefined>> = {
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  HK: 'HKD',
  SG: 'SGD',
};

/** Whether a country's own currency is a dollar. */
export const isOwnDollar = (country: CountryCode): boolean => dollars[country] !== undefined;

/** Whose dollar a bare `$` is, by the merchant's country. */
export const dollarOf = (home: CountryCode | null): CurrencyCode => dollars[home ?? 'US'] ?? 'USD';

/** `All prices are in Canadian dollars`: the currency that a text names for all its amounts; `null` where it names none. */
export function statedCurrency(lower: string): CurrencyCode | null {
  const match =
    /\b(?:in|are|currency[a-z ]{0,12}) (usd|cad|aud|nzd|hkd|sgd|gbp|eur|(?:us|u\.s\.|canadian|australian|new zealand|hong kong|singapore) dollars|euros?|pounds sterling)\b/.exec(
      lower,
    );
  return currencyWords.get(match?.[1] ?? '') ?? null;
}
