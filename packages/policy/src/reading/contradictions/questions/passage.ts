import type { Fact } from '../../fact.ts';
import type { Reading, Sentence } from '../../reading.ts';

/** A sentence with what it is understood by: the facts in it, and the words around it that its own words lean on. */
export interface Passage {
  readonly sentence: Sentence;
  readonly number: number;
  /** The sentence's own words, in lower case. */
  readonly words: string;
  /** What `it`, `they` and headless sentences may speak of: the line above, and the sentence before in the same paragraph. */
  readonly context: string;
  /** The question that it answers, where it begins with yes or no. */
  readonly question: string | null;
  readonly reply: 'yes' | 'no' | null;
  readonly facts: readonly Fact[];
}

/** Words that point back to the sentence before. */
const pointsBack =
  /^(?:and |but |so |also,? )?(?:it|its|they|their|them|these|those|this|that|both|either|each|one|the (?:same|latter|rest|fee|charge|balance|piece)|after (?:that|this)|thereafter|otherwise|afterwards|then)/;

/** What a customer is made to say before it is answered: `My new cap is too tight!` */
const isCustomers = /^["']?(?:my|i|i'm|i've|i'd)\b/;

/** A question, also one in quotation marks. */
const isAsked = /\?["')]*$/;

const yes = /^(?:yes|yep|yeah|sure|of course|absolutely|certainly|always|we do|you can|happily|indeed)\b/;
const no =
  /^(?:no|nope|sorry|(?:i'm |we're )?afraid not|unfortunately not|never|not (?:at|yet|any)|we don't|you can't)\b/;

/** Each sentence of a text with what is needed to understand it, in order. Linear in the text. */
export function passagesOf({ sentences, facts }: Reading): readonly Passage[] {
  const bySentence: Fact[][] = sentences.map(() => []);
  for (const fact of facts) bySentence[fact.sentence]?.push(fact);
  return sentences.map((sentence, number) => {
    const words = sentence.plain;
    const before = sentences[number - 1];
    const beside = before?.paragraph === sentence.paragraph ? before.plain : null;
    const heading = sentence.heading?.text.toLowerCase() ?? '';
    const asked =
      beside !== null && isAsked.test(beside) && beside.length < 160
        ? beside
        : heading.endsWith('?')
          ? heading
          : null;
    const leans =
      beside !== null && (pointsBack.test(words) || isAsked.test(beside) || isCustomers.test(beside));
    return {
      sentence,
      number,
      words,
      context: leans ? `${heading}. ${beside}` : heading,
      question: asked,
      reply: asked === null ? null : yes.test(words) ? 'yes' : no.test(words) ? 'no' : null,
      facts: bySentence[number] ?? [],
    };
  });
}
