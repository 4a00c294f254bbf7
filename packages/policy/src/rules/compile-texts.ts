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
