import type { Reading, Sentence } from '../reading.ts';
import { labelOf } from '../sentences/label.ts';

/** Words by which a sentence says of itself that another one holds besides, and that it goes further or less far. */
const apart =
  /\b(?:beyond|besides|in addition to|on top of|over and above|instead of|exceptions?|except|unless|other than|apart from|aside from|however|extend(?:s|ed)?|extension|extra time|more time|voluntar(?:y|ily)|goodwill|holiday (?:shoppers|gifts|orders|season|period)|during (?:the )?(?:holidays|sales?)|in sale weeks|different (?:story|matter)|the law gives|by law|statutory)\b/;

/** Whether a sentence tells itself apart from another rule, which stays as it is: `Beyond the legal right we take back …`. */
export const tellsException = (plain: string): boolean => apart.test(plain);

const excepted = /\b(?:except|other than|apart from|aside from|with the exception of)\b/;

/** Whether a sentence names what it does not hold for: `every parcel, except letters`. */
export const namesExceptions = (plain: string): boolean => excepted.test(plain);

const below = /\b(?:up to|under|below|less than|fewer than|at most|until) [$€£]?(\d[\d.,]*)/;
const above = /\b(?:over|above|more than|from|at least|beyond) [$€£]?(\d[\d.,]*)/;

/** Whether two sentences speak of the two sides of one number: `up to 40 %` and `more than 40 %`. */
export function areSides(one: string, other: string): boolean {
  const meets = (first: string, second: string): boolean => {
    const number = below.exec(first)?.[1];
    return number !== undefined && number === above.exec(second)?.[1];
  };
  return meets(one, other) || meets(other, one);
}

/** The names that a text excepts from a rule: `unused, except under the Lake Test`. */
export function exceptedNames({ sentences }: Reading): (sentence: Sentence) => boolean {
  const names = sentences.flatMap(({ plain }) =>
    [
      ...plain.matchAll(
        /\b(?:except|other than|apart from)(?: under| for| in| with| by| as| on)? (?:the |our |a )?([a-z][a-z' -]{2,40})/g,
      ),
    ].map(([, name = '']) => name),
  );
  return (sentence) => {
    const label = labelOf(sentence);
    return label !== null && names.some((name) => name.startsWith(label));
  };
}
