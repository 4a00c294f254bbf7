import { languageNames, locales } from './locales.ts';
import type { Locale } from './locales.ts';
import type { ShopperText } from './policy.ts';
import type { Problem } from './problem.ts';
import { fallbackOf, textIn } from './texts.ts';

/** A text in some languages. */
type Said = Readonly<Partial<Record<Locale, string>>>;

/** A language whose own text is the one of before, while that of another language was changed. */
export interface LeftBehind {
  readonly locale: Locale;
  /** The language that was changed. */
  readonly by: Locale;
}

/**
 * The languages that a change of one of `leading` left behind. What a text means cannot be compared across languages, so
 * each must be changed too, be taken out (its shoppers then read the language it falls back to), or be confirmed by the
 * merchant, which is the caller's to ask. A text that is added to a language, or taken out of one, leaves nobody behind;
 * an empty one is none.
 * @param before the texts of the version that is being changed.
 */
export function leftBehind(before: Said, after: Said, leading: readonly Locale[]): readonly LeftBehind[] {
  const by = leading.find((locale) => before[locale] && after[locale] && before[locale] !== after[locale]);
  if (by === undefined) return [];
  return locales
    .filter((locale) => after[locale] && after[locale] === before[locale])
    .map((locale) => ({ locale, by }));
}

/**
 * [PROT-06] The languages that a change of name left behind, in whatever language it was changed: the name is a promise,
 * and each language makes it.
 * @param path where the names stand in the document; a problem stands at its language.
 */
export function namesLeftBehind(before: ShopperText, after: ShopperText, path: string): readonly Problem[] {
  return leftBehind(before, after, locales).map(({ locale, by }) => ({
    path: `${path}.${locale}`,
    code: 'left-behind',
    message: `${languageNames[by]} now says “${textIn(after, by)}”, and this is still the name of before. ${wayOut(after, locale)}`,
  }));
}

/** What would settle it. English has nothing to fall back to. */
function wayOut(after: ShopperText, locale: Locale): string {
  const next = fallbackOf[locale];
  return next === null
    ? 'Change it, or confirm that it still fits.'
    : `Change it, empty it to show “${textIn(after, next)}”, or confirm that it still fits.`;
}
