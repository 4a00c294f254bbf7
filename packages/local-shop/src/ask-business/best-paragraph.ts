import type { Paragraph } from './paragraphs.ts';

/** Words that mean the same to whoever asks a shop; the first stands for all. */
const alike = [
  ['cost', 'price', 'fee', 'pay', 'charge', 'much'],
  ['arrive', 'take', 'deliver', 'long', 'estimate'],
  ['return', 'back'],
  ['missing', 'lost', 'stolen', 'stole'],
  ['refund', 'money'],
  ['broken', 'damage', 'faulty', 'problem'],
  ['cancel', 'stop'],
  ['code', 'coupon'],
  ['buy', 'order', 'purchase'],
] as const;

const standsFor = new Map<string, string>(
  alike.flatMap(([first, ...others]) => others.map((word) => [word, first])),
);

const common = new Set(
  'a an and any are be by can do does for from get have how i if in is it me my not of on or the to us we what when where which will with you your'.split(
    ' ',
  ),
);

/** A word without its ending: ships, shipped and shipping are one. */
function stem(word: string): string {
  const bare = word.replace(/(?<=..[a-z])(ies|ing|ed|es|s|y|e)$/, '');
  const whole = bare.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  return whole;
}

const stems = new Map([...standsFor].map(([word, first]) => [stem(word), stem(first)]));

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\bu\.s\.|\bp\.o\./g, (short) => short.replaceAll('.', ''))
    .split(/[^\p{L}\p{N}$]+/u)
    .filter((word) => word !== '' && !common.has(word))
    .map((word) => stems.get(stem(word)) ?? stem(word));

/**
 * The paragraph that a question is answered by: the one that has most of its words, a rare word counting more than one that stands in many.
 * A heading's words count half, as they are those of all paragraphs beneath it, and beside those of the paragraph. `null`: none has
 * any of them.
 * @param also words that are not typed and still meant, such as the name of the buyer's country; they count half.
 */
export function bestParagraph(paragraphs: readonly Paragraph[], asked: string, also = ''): Paragraph | null {
  const read = paragraphs.map((paragraph) => ({
    paragraph,
    own: new Set(wordsOf(paragraph.text)),
    above: new Set(wordsOf(paragraph.heading)),
  }));
  const rarity = (word: string): number => {
    const having = read.filter(({ own, above }) => own.has(word) || above.has(word)).length;
    return having === 0 ? 0 : Math.log(1 + read.length / having);
  };
  const typed = new Map(wordsOf(asked).map((word) => [word, rarity(word)]));
  const meant = new Map(wordsOf(also).map((word) => [word, rarity(word) / 2]));
  const weights = new Map([...meant, ...typed]);
  const scores = read.map(({ paragraph, own, above }) => ({
    paragraph,
    score: [...weights].reduce(
      (sum, [word, weight]) => sum + (own.has(word) ? weight : 0) + (above.has(word) ? weight / 2 : 0),
      0,
    ),
  }));
  const best = scores.reduce<(typeof scores)[number] | null>(
    (found, each) => (each.score > (found?.score ?? 0) ? each : found),
    null,
  );
  return best?.paragraph ?? null;
}
