/** The length of a text in UTF-8 bytes, as Shopify counts metafields. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** JSON in ASCII. A function reads a text outside it at ten times the cost of one inside. */
export function inAscii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A 64-bit fingerprint as 16 hex digits: FNV-1a over UTF-16 code units, once from each end, so that no bigint is
 * needed. It tells whether two documents are the same; it keeps no secret.
 */
export function fingerprint(text: string): string {
  let forward = 0x811c9dc5;
  let backward = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    forward = Math.imul(forward ^ text.charCodeAt(index), 0x01000193);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
  }
  return hex(forward) + hex(backward);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
