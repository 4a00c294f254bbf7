import type { Passage } from '../questions/passage.ts';
import type { Condition } from '../../vocabulary.ts';

/** A thing that a shop does or does not do, has or has not, in whatever words: yes, no, or both for different cases. */
export interface Whether {
  /** In lower case with hyphens. */
  readonly name: string;
  /** As it goes on after “It is said in two ways”: `whether parcels are tracked`. */
  readonly asks: string;
  /** What speaks of it: each has to be in the sentence, or in the question or heading that it answers. */
  readonly about: readonly RegExp[];
  readonly yes: RegExp;
  readonly no: RegExp;
  /** Words that make it another question. */
  readonly unless?: RegExp;
  /** Whether it names the goods that it is about, so that what a sentence begins with tells nothing apart. */
  readonly isOfGoods?: true;
  /** Conditions that do not tell two answers apart here. */
  readonly ignores?: readonly Condition[];
}

export type Side = 'yes' | 'no' | 'both';

/** Where a sentence turns to another case: `…, but large parcels …`. */
const turn = /[;(]|,? (?:but|though|although|whereas|while|otherwise|however) /;
/** What stands behind it is an exception, and no answer. */
const exception = /\b(?:unless|except|other than|apart from|with the exception of)\b.*$/;

/** What a sentence answers; `null` where it is not about the question or answers nothing. */
export function sideOf({ about, yes, no, unless }: Whether, passage: Passage, thread: string): Side | null {
  const { words, reply } = passage;
  if (words.endsWith('?') || unless?.test(words) === true) return null;
  if (!about.every((pattern) => pattern.test(words) || pattern.test(thread))) return null;
  const sides = new Set(
    words.split(turn).flatMap((clause): readonly Side[] => {
      const said = clause.replace(exception, '');
      return no.test(said) ? ['no'] : yes.test(said) ? ['yes'] : [];
    }),
  );
  const [side] = sides;
  if (sides.size > 1) return 'both';
  if (side !== undefined) return side;
  const asked = passage.question ?? '';
  const isAnswered = about.every((pattern) => pattern.test(asked)) && (yes.test(asked) || no.test(asked));
  return isAnswered ? reply : null;
}

/** How far a sentence reaches: to every case, to some only, or as far as it goes without saying. */
export type Reach = 'all' | 'some' | 'plain';

const some =
  /\b(?:unless|except|other than|apart from|provided|as long as|only (?:if|when|for|where|on)|if (?!you (?:change|decide|want|need|like|would like|'d like|wish|prefer)\b|(?:a|an|the|your|something|anything|it) )|(?:over|above|under|below|beneath|exceeding|less than|more than|worth|up to|heavier than|from|orders? of) (?:[a-z]{2})?[$€£]\s?\d+|(?:over|above|under|below|less than|more than|heavier than) \d+|after (?:that|this|which)|once|ordinary|selected|certain|some)\b/;
const all =
  /\b(?:(?:any|every|all) (?!of\b|day|time|week|month|year|point|stage|two|three|four|other|the|our|your|in\b|yet\b|right)[a-z]+|there(?:'s| is| are) no|always|never|everything|anything|anybody|anyone|everyone|everybody|whatever|whatsoever|whichever|regardless|nobody|no one|nothing|ever|no matter|not even|no exceptions?|without exceptions?|or beyond|no circumstances|any circumstances|anywhere|everywhere)\b/;

/** How far a sentence reaches, by its words. */
export const reachOf = (words: string): Reach =>
  some.test(words) ? 'some' : all.test(words) ? 'all' : 'plain';
