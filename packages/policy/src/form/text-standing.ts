import { leftBehind } from '../document/left-behind.ts';
import type { Locale } from '../document/locales.ts';
import { locales } from '../document/locales.ts';
import { fallbackOf } from '../document/texts.ts';
import type { FormTexts } from './form-texts.ts';
import type { ShopperTextInForm } from './shopper-texts.ts';

/** How a text for shoppers stands in one language. */
export interface TextStanding {
  readonly locale: Locale;
  /**
   * `missing`: there is none, and shoppers read English (English itself: they read nothing). `borrowed`: there is none, and shoppers read it as
   * another country of their language does. `stale`: it is the one of before, although the text of `by` changed. `kept`: so it is, and the
   * merchant said that it still fits. `own`: everything else.
   */
  readonly kind: 'own' | 'borrowed' | 'missing' | 'stale' | 'kept';
  /** The language that shoppers read it in. */
  readonly readIn: Locale;
  /** The language whose change left it behind, where one did. */
  readonly by: Locale | null;
}

/** The texts by whose change others are left behind: every language makes the promise of a name [PROT-06]; else English is what is translated. */
const leadingFor = (name: string): readonly Locale[] => (name === 'protection.name' ? locales : ['en']);

/**
 * How a text stands in every language.
 * @param texts all that is typed, for what the merchant has confirmed.
 * @param before the same text in the version that is being changed; `null` for a text that is new.
 */
export function standingsOf(
  { name, said }: ShopperTextInForm,
  before: ShopperTextInForm | null,
  texts: FormTexts,
): readonly TextStanding[] {
  const behind = before === null ? [] : leftBehind(before.said, said, leadingFor(name));
  return locales.map((locale) => {
    const readIn = readInsteadOf(locale, said);
    const by = behind.find((each) => each.locale === locale)?.by ?? null;
    if (readIn !== locale) return { locale, kind: readIn === 'en' ? 'missing' : 'borrowed', readIn, by };
    if (by === null) return { locale, kind: said[locale] === '' ? 'missing' : 'own', readIn, by };
    const isKept = texts[keptField(name, locale)] === keptAgainst(said, locale, by);
    return { locale, kind: isKept ? 'kept' : 'stale', readIn, by };
  });
}

function readInsteadOf(locale: Locale, said: ShopperTextInForm['said']): Locale {
  const next = said[locale] === '' ? fallbackOf[locale] : null;
  return next === null ? locale : readInsteadOf(next, said);
}

/**
 * The change by which a merchant says that a text that was left as it was still fits. It says nothing any more once that text, or
 * the one that was changed, is typed anew.
 */
export const keepText = (
  { name, said }: Pick<ShopperTextInForm, 'name' | 'said'>,
  { locale, by }: Pick<TextStanding, 'locale' | 'by'>,
): FormTexts => ({ [keptField(name, locale)]: by === null ? '' : keptAgainst(said, locale, by) });

const keptField = (name: string, locale: Locale): string => `${name}.${locale}.kept`;

const keptAgainst = (said: ShopperTextInForm['said'], locale: Locale, by: Locale): string =>
  `${said[by]} | ${said[locale]}`;
