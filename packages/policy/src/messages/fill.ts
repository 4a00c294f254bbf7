/** A sentence with a value in the place of a sign such as `{name}`, which stands in it once or not at all. */
export function fill(sentence: string, sign: `{${string}}`, value: string): string {
  const at = sentence.indexOf(sign);
  return at < 0 ? sentence : sentence.slice(0, at) + value + sentence.slice(at + sign.length);
}
