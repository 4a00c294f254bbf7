/** A part of a sentence that says one thing: between commas, colons, brackets, `but` and `and`. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

const borders = /[;:,()]|\.(?= )| - | (?:but|and|while|whereas|yet|however|otherwise|or else) /g;

/** The segments of a sentence, in order; together they are the whole of it. */
export function segmentsOf(sentence: string): readonly Segment[] {
  const found: Segment[] = [];
  let from = 0;
  for (const { index, 0: border } of sentence.matchAll(borders)) {
    // The comma of 14,95 and the brackets of $100 (AU) part nothing.
    if (border === ',' && /\d/.test(sentence.charAt(index + 1)) && /\d/.test(sentence.charAt(index - 1)))
      continue;
    if (/^\((?:us|usa|au|nz|uk|ca|eu|hk|usd|aud|nzd|cad|hkd)\)/.test(sentence.slice(index, index + 5)))
      continue;
    if (
      border === ')' &&
      /\((?:us|usa|au|nz|uk|ca|eu|hk|usd|aud|nzd|cad|hkd)$/.test(
        sentence.slice(Math.max(0, index - 4), index),
      )
    )
      continue;
    found.push({ from, to: index });
    from = index + 1;
  }
  found.push({ from, to: sentence.length });
  return found;
}
