import type { Quote } from '../reading.ts';

/** A finding's id: its rule, and a number made of the quoted words, so that a decision about it outlives changes elsewhere in the text. */
export function idOf(rule: string, quotes: readonly Quote[]): string {
  let hash = 0x811c9dc5;
  for (const { text } of quotes)
    for (let at = 0; at <= text.length; at += 1) {
      // FNV-1a, with a mark between quotes.
      hash = Math.imul(hash ^ (at < text.length ? text.charCodeAt(at) : 0xffff), 0x01000193) >>> 0;
    }
  return `${rule}/${hash.toString(36)}`;
}
