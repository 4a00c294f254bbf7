import type { Locale } from '../document/locales.ts';
import { locales } from '../document/locales.ts';
import type { ShopperText } from '../document/policy.ts';
import { fallbackOf, textIn } from '../document/texts.ts';

/** A text of the policy as checkout carries it: without the languages that say what their fallback says. */
export function compileText(text: ShopperText): Partial<Record<Locale, string>> {
  const compiled: Partial<Record<Locale, string>> = {};
  for (const locale of locales) {
    const said = textIn(text, locale);
    const fallback = fallbackOf[locale];
    if (fallback === null || textIn(compiled, fallback) !== said) compiled[locale] = said;
  }
  return compiled;
}

/**
 * A text of the policy in a shopper's language, from the JSON that carries all its languages in compiled rules.
 * @returns the empty text when that JSON is broken.
 */
export function readPublishedText(json: string, locale: Locale): string {
  try {
    const texts: unknown = JSON.parse(json);
    return typeof texts === 'object' && texts !== null ? textIn(texts, locale) : '';
  } catch {
    return '';
  }
}
