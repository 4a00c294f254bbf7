import type { Passage } from '../questions/passage.ts';

/** A part of a sentence that says one thing by itself. */
export interface Clause {
  readonly from: number;
  readonly words: string;
}

/** Commas part a clause only before what begins another one: lists of days, goods and places stay together. */
const borders =
  /[;:?!]|\.(?= )| - |, so |,? (?:but|while|whereas|although|though|however|otherwise) |, (?:and|then|or else|after that|or) (?=(?:we|you|it|they|there|the|a|your|our|then|no|nothing)\b)|\b, then |, (?!(?:within|in|after|for|up|at|by|from|no|not|on|of|over|under|about|usually|and|or|to|then|if|which|that|who) )(?=(?:[a-z-]+ ){1,4}(?:a single|one|two|three|four|five|six|seven|eight|nine|ten|\d))/g;

/** The clauses of a sentence, in order; together they are the whole of it. Linear in its words. */
export function clausesOf(words: string): readonly Clause[] {
  const found: Clause[] = [];
  let from = 0;
  for (const { index, 0: border } of words.matchAll(borders)) {
    found.push({ from, words: words.slice(from, index) });
    from = index + border.length;
  }
  found.push({ from, words: words.slice(from) });
  return found;
}

/** What a clause may lean on, the nearest first: its sentence, what was asked or said before, and the line above. */
export const around = (
  { words, context, question, sentence }: Passage,
  clause: string,
): readonly string[] => [clause, words, question ?? '', context, sentence.heading?.text.toLowerCase() ?? ''];

/**
 * The first of some names whose words stand in a clause, else in what it leans on.
 * @param names in the order in which they win in the same words
 */
export function nameAround<Named extends { readonly about: RegExp; readonly unless?: RegExp }>(
  names: readonly Named[],
  passage: Passage,
  clause: string,
): Named | null {
  for (const words of around(passage, clause)) {
    const isNamed = ({ about, unless }: Named): boolean => about.test(words) && unless?.test(words) !== true;
    const name = names.find(isNamed);
    if (name !== undefined) return name;
    // A sentence that is about one of them in some way is not about what stands above it.
    if (words === passage.words && names.some(({ about }) => about.test(words))) return null;
  }
  return null;
}
