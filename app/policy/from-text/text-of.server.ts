import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** Characters. A long policy page has some thirty thousand; with a theme around it some hundred thousand more. */
export const longestPage = 1_000_000;

const html = unified().use(rehypeParse);

/** Tags that a page has and prose has not: a text with "<" in it is not HTML yet. */
const isHtml = (pasted: string): boolean =>
  /<\/?(?:html|body|div|p|br|li|ul|ol|h[1-6]|table|span)\b[^<>]*>/i.test(pasted);

/** The words that a reader of a pasted page sees: plain text as it is, HTML without its tags, scripts and styles. */
export function textOf(pasted: string): Result<string, string> {
  if (pasted.length > longestPage)
    return fail(`This is too long: at most ${longestPage.toLocaleString('en')} characters can be read.`);
  if (/\0/.test(pasted)) return fail('This is not text. Save the page as HTML or text, or copy its words.');
  const text = isHtml(pasted) ? toText(html.parse(pasted)) : pasted;
  return text.trim() === '' ? fail('Paste the words of your page, or choose a file.') : ok(text);
}
