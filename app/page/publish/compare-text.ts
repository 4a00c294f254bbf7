import { digest, readText } from './text-tree.ts';
import type { TextTree } from './text-tree.ts';

/** What we last wrote in a place in one language; hashes of trees, and of each sentence by its anchor. */
export interface LastWritten {
  readonly written: string | null;
  /** What we were about to write when we were last heard of: it may stand there as well. */
  readonly writing: string | null;
  /** A text of somebody else's that the merchant chose to keep. */
  readonly kept: string | null;
  /** Of a text that is kept: what the policy said when the merchant chose so. */
  readonly sentences: Readonly<Record<string, string>>;
}

/** How a sentence at Shopify stands to the one that the policy says now. */
export interface SentenceDifference {
  /** The statement's id, or the name of a question or a section. */
  readonly anchor: string;
  readonly found: string | null;
  readonly wanted: string | null;
  /** `behind`: it is as we wrote it, and the policy says another since. `changed`: somebody else wrote it, took it out or put it in. */
  readonly kind: 'behind' | 'changed';
}

export type TextState =
  /** It says what the policy says. */
  | { readonly kind: 'same' }
  /** Nothing stands there. */
  | { readonly kind: 'missing' }
  /** It is what we wrote, and the policy has changed since: it may be written over. */
  | { readonly kind: 'behind'; readonly differences: readonly SentenceDifference[] }
  /** Somebody else wrote it: only the merchant says which of the two stays. */
  | { readonly kind: 'changed'; readonly differences: readonly SentenceDifference[] }
  /** Somebody else's, which the merchant chose to keep; each sentence that the policy says in another way since then. */
  | { readonly kind: 'kept'; readonly differences: readonly SentenceDifference[] };

/** Whether the merchant has to say which of the two stays: one that was kept is asked about again where the policy has changed since. */
export const isTheirsToSettle = (state: TextState): boolean =>
  state.kind === 'changed' || (state.kind === 'kept' && state.differences.length > 0);

export const neverWritten: LastWritten = { written: null, writing: null, kept: null, sentences: {} };

/** Compares what stands at Shopify with what the policy says now and with what we last wrote there. */
export function compareText(found: string | null, wanted: string, last: LastWritten): TextState {
  // What nobody touched needs no reading, and of most texts that is so.
  if (found === wanted) return { kind: 'same' };
  const there = readText(found ?? '');
  const ours = readText(wanted);
  if (there.hash === ours.hash) return { kind: 'same' };
  if (there.isEmpty) return { kind: 'missing' };
  if (there.hash === last.kept) return { kind: 'kept', differences: saidSince(there, ours, last) };
  const isOurs = there.hash === last.written || there.hash === last.writing;
  const anchors = [...new Set([...ours.sentences.keys(), ...there.sentences.keys()])];
  const differences = anchors.flatMap((anchor): readonly SentenceDifference[] => {
    const [theirs = null, own = null] = [there.sentences.get(anchor), ours.sentences.get(anchor)];
    if (theirs === own) return [];
    const isAsWritten = theirs !== null && last.sentences[anchor] === digest(theirs);
    return [{ anchor, found: theirs, wanted: own, kind: isOurs || isAsWritten ? 'behind' : 'changed' }];
  });
  return { kind: isOurs ? 'behind' : 'changed', differences };
}

/** What the policy says now and did not say when the text was kept; nothing where it is not known what it said. */
function saidSince(
  there: TextTree,
  ours: TextTree,
  { sentences }: LastWritten,
): readonly SentenceDifference[] {
  if (Object.keys(sentences).length === 0) return [];
  const anchors = [...new Set([...ours.sentences.keys(), ...Object.keys(sentences)])];
  return anchors.flatMap((anchor): readonly SentenceDifference[] => {
    const wanted = ours.sentences.get(anchor) ?? null;
    if (wanted !== null && sentences[anchor] === digest(wanted)) return [];
    return [{ anchor, found: there.sentences.get(anchor) ?? null, wanted, kind: 'behind' }];
  });
}

/** What is remembered of a text that is about to be written. */
export function remembered(html: string): Pick<LastWritten, 'sentences'> & { readonly hash: string } {
  const { hash, sentences } = readText(html);
  return {
    hash,
    sentences: Object.fromEntries([...sentences].map(([anchor, text]) => [anchor, digest(text)])),
  };
}
