import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The words of one element of a page. */
export interface ServedWords {
  readonly words: string;
  /** As far as the HTML itself says so: what a stylesheet or a script hides is not seen here. */
  readonly isHidden: boolean;
  /** Within the theme's block of the policy, which may stand on the page beside its text. */
  readonly isInBlock: boolean;
}

/** What a page of a storefront says, as its HTML came. */
export interface ServedHtml {
  /** The words of each element that was asked for, by its id; an id may stand there more than once. */
  readonly byId: ReadonlyMap<string, readonly ServedWords[]>;
  /** All words that are not hidden. */
  readonly words: string;
  /** The text of each JSON-LD block. */
  readonly data: readonly string[];
}

/** Text that no reader sees. */
const silent: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'title']);

interface Open {
  readonly id: string | null;
  readonly isHidden: boolean;
  readonly isInBlock: boolean;
  words: string;
}

/**
 * Reads a page of any origin: how deep it is nested does not matter, and its scripts are not run.
 * @param ids of the elements whose words are wanted.
 */
export function readServedHtml(html: string, ids: ReadonlySet<string>): ServedHtml {
  const byId = new Map<string, ServedWords[]>();
  const data: string[] = [];
  const open: Open[] = [];
  const named: Open[] = [];
  let words = '';
  const say = (text: string): void => {
    if (open.at(-1)?.isHidden !== true) words += text;
    for (const each of named) each.words += text;
  };
  const close = (): void => {
    const closed = open.pop();
    if (closed?.id == null) return;
    named.pop();
    const { id, words: said, isHidden, isInBlock } = closed;
    byId.set(id, [...(byId.get(id) ?? []), { words: said, isHidden, isInBlock }]);
  };
  // A stack of our own: pages may be nested deeper than calls can be.
  const left: (Node | 'end')[] = parse(html).childNodes.toReversed();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node === 'end') close();
    else if ('value' in node) say(node.value);
    else if ('tagName' in node) {
      if (isData(node)) data.push(textOf(node));
      if (silent.has(node.tagName)) continue;
      if (attributeOf(node, 'data-cfemail') !== null) {
        say(decodeEmail(attributeOf(node, 'data-cfemail') ?? ''));
        continue;
      }
      const above = open.at(-1);
      const id = attributeOf(node, 'id');
      const opened: Open = {
        id: id !== null && ids.has(id) ? id : null,
        isHidden: above?.isHidden === true || hides(node),
        isInBlock: above?.isInBlock === true || /\bdoorstep-policy\b/.test(attributeOf(node, 'class') ?? ''),
        words: '',
      };
      open.push(opened);
      if (opened.id !== null) named.push(opened);
      left.push('end');
      for (const child of node.childNodes.toReversed()) left.push(child);
    }
  }
  return { byId, words, data };
}

const attributeOf = ({ attrs }: Element, wanted: string): string | null =>
  attrs.find(({ name }) => name === wanted)?.value ?? null;

const isData = (element: Element): boolean =>
  element.tagName === 'script' &&
  /^application\/ld\+json\b/i.test(attributeOf(element, 'type')?.trim() ?? '');

const textOf = ({ childNodes }: Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

const hides = (element: Element): boolean =>
  attributeOf(element, 'hidden') !== null ||
  /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(attributeOf(element, 'style') ?? '');

/** Cloudflare, which stands before some shops, hides e-mail addresses from programs and has a script put them back: bytes, each combined with the first. */
function decodeEmail(hexadecimal: string): string {
  const [key = 0, ...bytes] = Buffer.from(hexadecimal, 'hex');
  return Buffer.from(bytes.map((byte) => byte ^ key)).toString('utf8');
}
