import type { Locale } from '../document/locales.ts';
import { textIn } from '../document/texts.ts';

/**
 * A text of the policy in a shopper's language, from the JSON that carries all its languages in compiled rules.
 * @returns the empty text when that JSON is broken.
 */
export function publishedText(json: string, locale: Locale): string {
  try {
    const texts: unknown = JSON.parse(json);
    return typeof texts === 'object' && texts !== null ? textIn(texts, locale) : '';
  } catch {
    return '';
  }
}
