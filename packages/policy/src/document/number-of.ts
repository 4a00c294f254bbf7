/** A number made of texts, the same for the same texts in the same order; what it is made of cannot be told from it. */
export function numberOf(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const text of texts)
    for (let at = 0; at <= text.length; at += 1) {
      // FNV-1a, with a mark between texts.
      hash = Math.imul(hash ^ (at < text.length ? text.charCodeAt(at) : 0xffff), 0x01000193) >>> 0;
    }
  return hash.toString(36);
}
