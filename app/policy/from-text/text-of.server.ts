import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** Characters. A long policy page has some thirty thousand; with a theme around it some hundred thousand more. */
export const longestPage = 1_000_000;

/** Characters that a reader sees of it: ten times a long policy. Each look at the page reads them all. */
const longestText = 300_000;

const html = unified().use(rehypeParse);

/** Tags that a page has and prose has not: a text with "<" in it is not HTML yet. */
const isHtml = (pasted: string): boolean =>
  /<\/?(?:html|body|div|p|br|li|ul|ol|h[1-6]|table|span)\b[^<>]*>/i.test(pasted);

/** Browsers nest no deeper than 512; whoever walks a tree by calling itself comes to its end not much later. */
const deepest = 500;

/** What never has anything in it, and what the next one of its kind closes: a page may have any number of them unclosed. */
const neverNests = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option'.split(
    ' ',
  ),
);

/** Whether tags stand in each other deeper than any page has them, counted without making a tree of them. */
function isTooDeep(pasted: string): boolean {
  let depth = 0;
  for (const [, end, name = ''] of pasted.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (neverNests.has(name.toLowerCase())) continue;
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** The words that a reader of a pasted page sees: plain text as it is, HTML without its tags, scripts and styles. */
export function textOf(pasted: string): Result<string, string> {
  if (pasted.length > longestPage)
    return fail(`This is too long: at most ${longestPage.toLocaleString('en')} characters can be read.`);
  if (/\0/.test(pasted)) return fail('This is not text. Save the page as HTML or text, or copy its words.');
  const isPage = isHtml(pasted);
  if (isPage && isTooDeep(pasted))
    return fail(
      'The tags of this page stand too deep in each other. Copy its words as you see them, without the tags.',
    );
  const text = isPage ? toText(html.parse(pasted)) : pasted;
  if (text.length > longestText)
    return fail(
      `These are more words than a policy has: at most ${longestText.toLocaleString('en')} characters can be read. Paste only the pages with your policy.`,
    );
  return text.trim() === '' ? fail('Paste the words of your page, or choose a file.') : ok(text);
}
