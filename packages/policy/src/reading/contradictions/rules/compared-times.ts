import type { WindowFact } from '../../fact.ts';
import type { Reading } from '../../reading.ts';
import type { FoundByRule } from '../finding.ts';
import { calendarDaysOf } from '../lengths.ts';
import type { Rule } from '../rule.ts';
import { factsOf, quotesOf, sentencesOf } from '../rule.ts';

/** What a time is compared with, by the words behind `than`. */
const things: readonly RegExp[] = [
  /\b(?:refunds?|returns?|money back)\b/,
  /\bexchang|\bswap/,
  /\bstandard|\bregular|\bnormal/,
  /\bexpress|\bpriority/,
  /\bwarrant|\bguarantee/,
  /\bvouchers?|\bgift cards?/,
  /\bthe law\b|\blegal\b|\bstatutory\b/,
];
const compares =
  /\b(longer|more time|more days|later|shorter|less time|fewer days|sooner|faster|quicker)\b[^.;:]{0,50}?\bthan (?:for |with |on |our |the |a |an )*([a-z][a-z -]{2,40})/;

/** `We keep exchanges open longer than refunds: 21 days`, where refunds have 30. */
export const comparedTimes: Rule = {
  name: 'compared-times',
  find: (reading) => {
    const windows = factsOf(reading, 'window').filter(({ unit }) => unit !== 'minute');
    return windows.flatMap((window): readonly FoundByRule[] => {
      const plain = reading.sentences[window.sentence]?.plain ?? '';
      const [, word = '', named = ''] = compares.exec(plain) ?? [];
      const thing = things.find((each) => each.test(named));
      if (thing === undefined || windows.filter(({ sentence }) => sentence === window.sentence).length > 1)
        return [];
      const other = windows.find((each) => isOf(reading, each, thing, window));
      if (other === undefined) return [];
      const [own, than] = [window, other].map((each) => calendarDaysOf(each, each.most));
      const isLonger = /longer|more|later/.test(word);
      const isTrue = own === undefined || than === undefined || (isLonger ? own > than : own < than);
      return isTrue
        ? []
        : [
            {
              severity: 'medium',
              quotes: quotesOf(sentencesOf(reading, [other, window])),
              why: `“${window.text}” is not ${word} than “${other.text}”.`,
              fix: 'Correct one of the two times, or the comparison.',
            },
          ];
    });
  },
};

const isOf = (
  { sentences }: Reading,
  other: WindowFact,
  thing: RegExp,
  { sentence, anchor }: WindowFact,
): boolean =>
  other.sentence !== sentence &&
  (other.anchor === anchor || other.anchor === null || anchor === null) &&
  thing.test(sentences[other.sentence]?.plain ?? '') &&
  !/\bwe (?:refund|pay|send)|\brefunds? (?:go|are|take|reach)/.test(sentences[other.sentence]?.plain ?? '');
