import type { CountryCode } from '../document/country-code.ts';
import type { Locale } from '../document/locales.ts';
import { fallbackOf } from '../document/texts.ts';
import type { Reader } from '../statements/reader.ts';
import type { CountryNames } from './bare-facts.ts';

/** What people also call a country. */
const alsoCalled: Readonly<Record<Locale, Readonly<Record<string, CountryCode>>>> = {
  en: {
    ...{ 'U.S.': 'US', 'U.S.A.': 'US', US: 'US', USA: 'US', America: 'US' },
    ...{ 'U.K.': 'GB', UK: 'GB', Britain: 'GB', England: 'GB', Korea: 'KR', 'Hong Kong': 'HK' },
  },
  fr: { USA: 'US', Angleterre: 'GB', Corée: 'KR', 'Hong Kong': 'HK' },
  'fr-CA': {},
  ja: { アメリカ: 'US', 米国: 'US', 英国: 'GB', 香港: 'HK' },
  ko: { 한국: 'KR', 영국: 'GB', 홍콩: 'HK' },
  'zh-TW': { 美國: 'US', 英國: 'GB', 韓國: 'KR', 南韓: 'KR', 香港: 'HK' },
  'zh-HK': {},
};

/** Names that mean something else as often: a state, first names, Korean words for "means", "called", "pride" and "sidewalk". */
const ambiguous: ReadonlySet<string> = new Set([
  ...['Georgia', 'Jordan', 'Chad', 'Jersey'],
  ...['수단', '이란', '오만', '가나', '인도', '말리', '차드', '기니'],
]);

/** What countries are called in a reader's language; made once for each, because it is a long pattern. */
export function countryNamesFor(reader: Reader, countries: readonly CountryCode[]): CountryNames {
  const called = (locale: Locale | null): readonly (readonly [string, CountryCode])[] =>
    locale === null ? [] : [...called(fallbackOf[locale]), ...Object.entries(alsoCalled[locale])];
  const codes = new Map([
    ...called(reader.locale),
    ...countries.map((code) => [reader.country(code), code] as const),
  ]);
  const names = [...codes.keys()]
    .filter((name) => !ambiguous.has(name))
    // The longer first: "Papua New Guinea" is not Guinea.
    .sort((one, other) => other.length - one.length)
    .map(whole);
  return { pattern: new RegExp(names.join('|'), 'gu'), codes };
}

/** A name as a pattern that is no part of a longer word; Chinese characters stand next to each other without a space. */
function whole(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  if (/^\p{sc=Han}+$/u.test(name)) return escaped;
  if (/\p{sc=Hang}/u.test(name)) return String.raw`(?<!\p{sc=Hang})${escaped}`;
  const script = /\p{sc=Kana}/u.test(name) ? String.raw`[\p{sc=Kana}ー]` : String.raw`\p{sc=Latn}`;
  return `(?<!${script})${escaped}(?!${script})`;
}
