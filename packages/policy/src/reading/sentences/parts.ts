import type { PlainText } from '../plain/plain-text.ts';
import { isHeading, isLead, isPlaceName, isRunIn } from './heading.ts';
import { findBlocks } from './lines.ts';
import { splitSentences } from './split.ts';

/** Where a heading or a sentence stands in the plain text. */
export type Part = HeadingPart | SentencePart;

interface HeadingPart {
  readonly kind: 'heading';
  readonly from: number;
  readonly to: number;
  /** It names only the lines right below it, inside of what the section names. */
  readonly isLead: boolean;
  readonly section: Section;
}

/** Where the heading above stands that is no lead. */
type Section = { readonly from: number; readonly to: number } | null;

interface SentencePart {
  readonly kind: 'sentence';
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  /** The lines of a lead have ended before it, and the heading above holds again. */
  readonly leavesLead: boolean;
  readonly section: Section;
  /** It stands in one item of a list with the sentence before. */
  readonly goesOn: boolean;
}

/** The headings and sentences of a text, in order. */
export function findParts(plain: PlainText): readonly Part[] {
  const parts: Part[] = [];
  let paragraph = 0;
  let section: Section = null;
  /** The last heading that names a matter: the places below it each stand inside of that. */
  let matter: Section = null;
  let isInLead = false;
  let isInList = false;
  for (const block of findBlocks(plain)) {
    const words = plain.text.slice(block.from, block.to);
    const leavesLead: boolean = isInLead && block.opens;
    if (block.opens) {
      isInLead = false;
      isInList = false;
      paragraph += 1;
    }
    const isPlace = !block.isBullet && !block.closes && isPlaceName(words);
    if (isPlace) {
      isInLead = true;
      isInList = false;
      parts.push({ kind: 'heading', from: block.from, to: block.to, isLead: true, section: matter });
      continue;
    }
    if (!isInList && !block.isBullet && isHeading(words, block.opens)) {
      matter = { from: block.from, to: block.to };
      isInLead = !block.closes;
      isInList = !block.closes;
      parts.push({ kind: 'heading', from: block.from, to: block.to, isLead: isInLead, section });
      if (block.closes) section = { from: block.from, to: block.to };
      continue;
    }
    isInList ||= isLead(words);
    let first = true;
    const sentences = splitSentences(plain.text, block.from, block.to);
    const [title] = sentences;
    if (
      title !== undefined &&
      sentences.length > 1 &&
      !block.isBullet &&
      isRunIn(plain.text.slice(title[0], title[1]))
    ) {
      isInLead = true;
      parts.push({ kind: 'heading', from: title[0], to: title[1], isLead: true, section });
      sentences.shift();
      first = false;
    }
    for (const [from, to] of sentences) {
      parts.push({
        kind: 'sentence',
        from,
        to,
        paragraph,
        leavesLead: leavesLead && first,
        section,
        goesOn: block.isBullet && !first,
      });
      first = false;
    }
  }
  return parts;
}
