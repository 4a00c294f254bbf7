import { placeAt } from '@doorstep/policy';
import type { PageBlock, PageExamples, PageQuestion, PageSection, PolicyPage, Said } from '@doorstep/policy';

/**
 * The policy's page as HTML that every theme, Shopify's own policies and agents can read: headings, paragraphs, lists and
 * links, and what folds examples away. Statements have their ids as anchors (`#RET-02`), questions their names. Whatever a merchant wrote is escaped.
 */
export const pageHtml = ({ sections }: PolicyPage): string => sections.map(sectionHtml).join('\n');

/** One section of it, for a policy of Shopify's that is only about shipping or returns. */
export const sectionHtml = ({ id, title, questions, leftOut }: PageSection): string =>
  [
    `<h2 id="${id}">${leftOut.map(anchorHtml).join('')}${escapeHtml(title)}</h2>`,
    ...questions.map(questionHtml),
  ].join('\n');

/** Where a link to what is not there any more leads: an element without words, which editors may take without changing what is said. */
const anchorHtml = (id: string): string => `<span id="${id}"></span>`;

/** One question with its answers. */
export const questionHtml = ({ id, title, blocks, examples }: PageQuestion): string =>
  [
    `<h3 id="${id}">${escapeHtml(title)}</h3>`,
    ...blocks.map(blockHtml),
    ...(examples === null ? [] : [examplesHtml(id, examples)]),
  ].join('\n');

/** Folded away, so that answers are read first; where an editor takes the fold, a list under its title is left. */
const examplesHtml = (question: string, { title, items }: PageExamples): string =>
  [
    `<details id="${question}-examples"><summary>${escapeHtml(title)}</summary>`,
    '<ul>',
    ...items.map(({ pieces }) => `<li>${pieces.map(pieceHtml).join('')}</li>`),
    '</ul>',
    '</details>',
  ].join('\n');

/** One paragraph. */
export const blockHtml = ({ statement, pieces }: PageBlock): string =>
  `<p${statement === null ? '' : ` id="${statement}"`}>${pieces.map(pieceHtml).join('')}</p>`;

const pieceHtml = ({ text, path }: Said): string => {
  const address = path === null ? null : addressOf(text, path);
  return address === null ? escapeHtml(text) : `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
};

/** Where a value leads that is a link or a contact; `null` for every other value. */
function addressOf(text: string, path: string): string | null {
  const kind = placeAt(path)?.kind;
  if (kind !== 'link' && kind !== 'contact') return null;
  if (/^(\/(?!\/)|https:\/\/)/.test(text)) return text;
  return text.includes('@') ? `mailto:${text}` : null;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
