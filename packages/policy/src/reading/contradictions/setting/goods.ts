import type { Reading } from '../../reading.ts';
import { isPolicyWord } from '../../words/policy-words.ts';
import { isGeneral, singular, subjectsOf } from '../questions/subjects.ts';

/** The kinds of goods that words speak of, in the singular; none for words that tell no goods apart. */
export type GoodsOf = (words: string) => ReadonlySet<string>;

/** Those who make goods are none: `our knitters need a week`. */
const word = /(?<![a-z'-])(?!(?<=\bour )[a-z]+ers\b)[a-z][a-z'-]{2,}/g;

/** Words for goods are those of no policy's own English. */
const namesIn = (words: string): readonly string[] =>
  [...words.matchAll(word)].flatMap(([each]) => {
    const one = singular(each.replace(/'s$/, ''));
    return isPolicyWord(each) || isPolicyWord(one) || isGeneral(one) || /ly$/.test(one) ? [] : [one];
  });

/** `unframed` speaks of frames as well. */
const stem = (name: string): string => name.replace(/^(?:un|non-)(?=[a-z]{4})/, '');

/**
 * What tells a text's goods apart: words that are in two of its sentences or headings at least and that no policy has for
 * anything else, and what a sentence begins to speak of. Linear in the text.
 */
export function goodsIn({ sentences, headings }: Reading): GoodsOf {
  const counts = new Map<string, number>();
  for (const words of [
    ...sentences.map(({ plain }) => plain),
    ...headings.map(({ text }) => text.toLowerCase()),
  ])
    for (const name of new Set(namesIn(words).map(stem))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (words) =>
    new Set([
      ...namesIn(words).filter((name) => (counts.get(stem(name)) ?? 0) > 1),
      ...subjectsOf(words).filter((name) => !isPolicyWord(name) && !words.includes(`our ${name}s`)),
    ]);
}

/** Words of which goods have one or the other. */
const opposites: readonly (readonly [string, string])[] = [
  ['small', 'large'],
  ['light', 'heavy'],
  ['new', 'used'],
  ['standard', 'custom'],
  ['soft', 'hard'],
  ['short', 'long'],
  ['indoor', 'outdoor'],
  ['fresh', 'frozen'],
  ['digital', 'paper'],
  ['wet', 'dry'],
];

function areOpposed(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const opposed = (first: ReadonlySet<string>, second: ReadonlySet<string>): boolean =>
    opposites.some(([left, right]) => first.has(left) && second.has(right)) ||
    [...first].some((name) => second.has(`un${name}`) || second.has(`non-${name}`));
  return opposed(one, other) || opposed(other, one);
}

/** What is said of everything that is sold. */
const ofAll =
  /\b(?:all|any|every|everything|anything|always|never|whatever|no exceptions?|each|without exception)\b/;
const ofOthers = /\b(?:else|other|others|otherwise|rest|remaining|most|except|unless|apart)\b/;

/** Something said, and the goods that it is said of. */
export interface OfGoods {
  readonly words: string;
  readonly goods: ReadonlySet<string>;
}

/** Whether two statements speak of the same goods: of one kind, of none in particular, or one of them of everything that there is. */
export function isOfSameGoods(one: OfGoods, other: OfGoods): boolean {
  if (one.goods.size === 0 && other.goods.size === 0) return true;
  if (one.goods.size === 0 || other.goods.size === 0) {
    const open = one.goods.size === 0 ? one.words : other.words;
    return ofAll.test(open) && !ofOthers.test(open);
  }
  return [...one.goods].some((name) => other.goods.has(name)) && !areOpposed(one.goods, other.goods);
}

/** Whether both of two statements name goods, and not the same: a weaker test than {@link isOfSameGoods}, where one may be said of all. */
export const tellGoodsApart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && (![...one].some((name) => other.has(name)) || areOpposed(one, other));
