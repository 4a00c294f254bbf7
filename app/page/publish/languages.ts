import type { Locale } from '@doorstep/policy';

/** A translation at Shopify: in a language of the shop's, for every market (`null`) or for one, with the text that we have for it. */
export interface Translated {
  readonly locale: string;
  readonly marketId: string | null;
  readonly text: Locale;
}

/** In which languages a shop reads the policy, and which of them we have no text for. */
export interface ShopLanguages {
  /** The shop's own language, in which Shopify keeps the text itself. */
  readonly own: { readonly locale: string; readonly text: Locale };
  readonly translations: readonly Translated[];
  /** Languages of the shop that read the shop's own, because we write none. */
  readonly without: readonly string[];
}

/** A market, as far as it says in which words its buyers read a language. */
export interface MarketCountries {
  readonly id: string;
  readonly countries: readonly string[];
}

/** What we write for a language of a shop's: exactly it, or what its speakers read as theirs; `null` when there is nothing. */
function textFor(locale: string): Locale | null {
  const exact = exactly[locale.toLowerCase()];
  if (exact) return exact;
  const [language = ''] = locale.toLowerCase().split('-');
  // What is written for Taiwan is nothing that Shanghai reads.
  return language === 'zh' ? null : (exactly[language] ?? null);
}

const exactly: Readonly<Record<string, Locale>> = {
  en: 'en',
  fr: 'fr',
  'fr-ca': 'fr-CA',
  ja: 'ja',
  ko: 'ko',
  'zh-tw': 'zh-TW',
  'zh-hk': 'zh-HK',
};

/** Words of one country that a market of it alone can have, where the shop has its language and not those words. */
const ofCountries = [
  { country: 'CA', text: 'fr-CA', language: 'fr' },
  { country: 'HK', text: 'zh-HK', language: 'zh-TW' },
] as const;

/**
 * The texts that a shop is given, by the languages that its buyers can choose, its own first. French as Canada writes it and
 * Chinese as Hong Kong does go, where the shop has them not as languages, to the market that is that country alone.
 */
export function planLanguages(
  locales: readonly string[],
  markets: readonly MarketCountries[],
): ShopLanguages {
  const [own = 'en', ...others] = locales;
  const all = [own, ...others];
  const ofLanguages = others.flatMap((locale): readonly Translated[] => {
    const text = textFor(locale);
    return text === null ? [] : [{ locale, marketId: null, text }];
  });
  const ofMarkets = ofCountries.flatMap(({ country, text, language }): readonly Translated[] => {
    const locale = all.find((each) => textFor(each) === language);
    const market = markets.find(({ countries }) => countries.length === 1 && countries[0] === country);
    if (locale === undefined || market === undefined || all.some((each) => textFor(each) === text)) return [];
    return [{ locale, marketId: market.id, text }];
  });
  return {
    own: { locale: own, text: textFor(own) ?? 'en' },
    translations: [...ofLanguages, ...ofMarkets],
    without: all.filter((locale) => textFor(locale) === null),
  };
}
