import { createHash } from 'node:crypto';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A text at Shopify, read as what it says: whatever an editor does to its spaces, styles and quotes changes nothing. */
export interface TextTree {
  /** The same for texts that say the same. Empty text: of nothing. */
  readonly hash: string;
  readonly isEmpty: boolean;
  /** The words below each element with an id, by that id: our statements have theirs. */
  readonly sentences: ReadonlyMap<string, string>;
}

/** Reads HTML of any origin; never throws. Scripts, styles and comments say nothing to a reader, but they are a change. */
export function readText(html: string): TextTree {
  const fragment = parseFragment(html);
  const normal = normalOf(fragment).trim();
  const sentences = new Map<string, string>();
  collect(fragment, sentences);
  return { hash: digest(normal), isEmpty: normal === '', sentences };
}

/** The hash of one sentence. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Of all attributes these alone mean something: anchors and addresses. */
const kept: ReadonlySet<string> = new Set(['id', 'href', 'src', 'onclick', 'onerror']);

function normalOf(parent: Parent): string {
  return parent.childNodes
    .map(normalNode)
    .join('')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/ ?(<\/?(?:h\d|p|ul|ol|li|div|table|tr|td|th)\b[^>]*>) ?/g, '$1');
}

function normalNode(node: Node): string {
  if ('value' in node) return escapeTags(spaced(node.value));
  if (!('tagName' in node)) return '';
  // What editors wrap around text without meaning anything by it, and what they may take from around the examples.
  if (node.tagName === 'span' || node.tagName === 'meta' || node.tagName === 'details') return normalOf(node);
  if (node.tagName === 'summary') return `<p>${normalOf(node)}</p>`;
  const attributes = node.attrs
    .filter(({ name }) => kept.has(name))
    .map(({ name, value }) => ` ${name}="${value}"`)
    .sort()
    .join('');
  return `<${node.tagName}${attributes}>${normalOf(node)}</${node.tagName}>`;
}

const spaced = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ');

const escapeTags = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function collect(parent: Parent, into: Map<string, string>): void {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    const id = node.attrs.find(({ name }) => name === 'id')?.value;
    // One without words is where a link leads, and says nothing.
    const words = id === undefined || into.has(id) ? '' : wordsOf(node).trim();
    if (id !== undefined && words !== '') into.set(id, words);
    collect(node, into);
  }
}

function wordsOf(parent: Parent): string {
  return spaced(
    parent.childNodes
      .map((node) => ('value' in node ? node.value : 'tagName' in node ? wordsOf(node) : ''))
      .join(''),
  );
}
