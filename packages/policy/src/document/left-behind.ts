import { languageNames, locales } from './locales.ts';
import type { Locale } from './locales.ts';
import type { ShopperText } from './policy.ts';
import type { Problem } from './problem.ts';
import { fallbackOf, textIn } from './texts.ts';

/**
 * [PROT-06] The languages that a change of name left behind: their own name is the one of before, while another
 * language's was changed. What a name means cannot be compared across languages, so each must be changed too, be taken
 * out (its shoppers then read the language it falls back to), or be confirmed by the merchant, which is the caller's to
 * ask. A name that is added to a language, or taken out of one, leaves nobody behind; an empty one is none.
 * @param before the names of the version that is being changed.
 * @param path where the names stand in the document; a problem stands at its language.
 */
export function namesLeftBehind(before: ShopperText, after: ShopperText, path: string): readonly Problem[] {
  const changed = locales.find(
    (locale) => before[locale] && after[locale] && before[locale] !== after[locale],
  );
  if (changed === undefined) return [];
  return locales
    .filter((locale) => after[locale] && after[locale] === before[locale])
    .map((locale) => ({
      path: `${path}.${locale}`,
      code: 'left-behind',
      message: `${languageNames[changed]} now says “${textIn(after, changed)}”, and this is still the name of before. ${wayOut(after, locale)}`,
    }));
}

/** What would settle it. English has nothing to fall back to. */
function wayOut(after: ShopperText, locale: Locale): string {
  const next = fallbackOf[locale];
  return next === null
    ? 'Change it, or confirm that it still fits.'
    : `Change it, empty it to show “${textIn(after, next)}”, or confirm that it still fits.`;
}
