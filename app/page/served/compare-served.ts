import type { ServedHtml } from './read-html.ts';

/** A sentence that shoppers are served otherwise than it stands at Shopify. */
export interface ServedDifference {
  /** The statement's id, or the name of a question or a section. */
  readonly anchor: string;
  readonly wanted: string;
  /** What they read instead; `null` where they read nothing of it. */
  readonly found: string | null;
  /** `hidden`: it is in the page, which keeps it from being seen. */
  readonly kind: 'other' | 'missing' | 'hidden';
}

/**
 * Compares a page that is served with the sentences that its text has at Shopify. A theme that drops anchors, or spaces sentences
 * otherwise, says the same; where else on the page a sentence stands does not matter.
 */
export function compareServed(
  { byId, words }: ServedHtml,
  sentences: ReadonlyMap<string, string>,
): readonly ServedDifference[] {
  const all = bare(words);
  return [...sentences].flatMap(([anchor, wanted]): readonly ServedDifference[] => {
    if (all.includes(bare(wanted))) return [];
    const there = (byId.get(anchor) ?? []).filter(({ isInBlock }) => !isInBlock);
    if (there.some((each) => bare(each.words) === bare(wanted)))
      return [{ anchor, wanted, found: null, kind: 'hidden' }];
    const other = there.find(({ isHidden }) => !isHidden);
    return other
      ? [{ anchor, wanted, found: spaced(other.words), kind: 'other' }]
      : [{ anchor, wanted, found: null, kind: 'missing' }];
  });
}

/**
 * Compares what the theme's block shows with what was written for it: it may show a part, and in the words of whatever country it takes
 * the visitor to be in.
 * @param written by anchor, what the block has been given in each language.
 */
export function compareBlock(
  { byId }: ServedHtml,
  written: ReadonlyMap<string, readonly string[]>,
): readonly ServedDifference[] {
  return [...written].flatMap(([anchor, texts]): readonly ServedDifference[] => {
    const [wanted = ''] = texts;
    const shown = (byId.get(anchor) ?? []).filter(({ isInBlock }) => isInBlock);
    return shown.flatMap(({ words, isHidden }): readonly ServedDifference[] => {
      if (!texts.some((text) => bare(text) === bare(words)))
        return isHidden ? [] : [{ anchor, wanted, found: spaced(words), kind: 'other' }];
      return isHidden ? [{ anchor, wanted, found: null, kind: 'hidden' }] : [];
    });
  });
}

/** The letters alone: spaces, and what shows none, are the theme's. */
const bare = (text: string): string => text.replaceAll(/[\s\u00a0\u00ad\u200b\u202f\u2060]+/g, '');

const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
