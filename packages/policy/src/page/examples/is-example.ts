import type { Locale } from '../../document/locales.ts';
import { textIn } from '../../document/texts.ts';
import { partsOf } from '../../statements/slots.ts';
import { exampleWords, examplesTitle } from './words.ts';

/** Whether a line of a page is one of its examples in a language, whatever values stand in it, or their title. Linear in its length. */
export const isExample = (line: string, locale: Locale): boolean =>
  line === textIn(examplesTitle, locale) ||
  Object.values(exampleWords).some((template) => hasParts(line, partsOf(textIn(template, locale))));

/** Whether a text is these words in this order, with something in the place of each slot. */
function hasParts(text: string, parts: ReturnType<typeof partsOf>): boolean {
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (typeof part !== 'string') {
      at += 1;
      continue;
    }
    const found =
      index === 0
        ? text.startsWith(part)
          ? 0
          : -1
        : index === parts.length - 1
          ? text.length - part.length
          : text.indexOf(part, at);
    if (found < at || !text.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return at <= text.length;
}
