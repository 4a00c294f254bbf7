import type { Found, Line } from './facts/line.ts';
import { segmentAt } from './facts/line.ts';
import type { Heading, Sentence } from './reading.ts';
import type { Topic } from './vocabulary.ts';
import { topicOf } from './words/topics.ts';

/**
 * What a fact is about: the words of its segment tell, else those of the sentence, else the heading, else the sentence before
 * it in the same paragraph.
 * @param fact `null` for the sentence itself
 */
export function topicAt(
  line: Line,
  fact: Found | null,
  above: Sentence | null,
  heading: Heading | null,
): Topic {
  const own = fact === null ? null : topicOf(segmentWords(line, fact));
  return own ?? topicOf(line.lower) ?? heading?.topic ?? above?.topic ?? 'other';
}

/** From the segment that the fact begins in up to the end of the one it ends in. */
function segmentWords(line: Line, { from, to }: Found): string {
  return line.lower.slice(segmentAt(line, from).from, segmentAt(line, to - 1).to);
}
