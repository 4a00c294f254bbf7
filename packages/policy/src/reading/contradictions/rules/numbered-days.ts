import { countOf, countPattern } from '../../words/numbers.ts';
import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quotesOf, saying } from '../rule.ts';

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );
const nth = `(?:(${ordinals.join('|')})|(\\d{1,3})(?:st|nd|rd|th))`;
const firstDays = new RegExp(
  `\\b(?:during|in|within|for) the first (${countPattern}) (?:(?:business|working) )?days\\b`,
);
const upToDay = new RegExp(`\\b(?:up to|until|through|to)(?: and including)? (?:the )?${nth} day\\b`);
const fromDay = new RegExp(`\\bfrom (?:the )?${nth} day\\b`);

/** `In the first two days …. From the fifth day on …`: days in between of which nothing is said, or in both. */
export const numberedDays: Rule = {
  name: 'numbered-days',
  find: (reading) =>
    saying(reading, fromDay).flatMap((sentence): readonly FoundByRule[] => {
      const at = reading.sentences.indexOf(sentence);
      const before = [sentence, reading.sentences[at - 1]].find(
        (each) =>
          each?.paragraph === sentence.paragraph && (firstDays.test(each.plain) || upToDay.test(each.plain)),
      );
      if (before === undefined) return [];
      const least = dayOf(fromDay.exec(sentence.plain));
      const count = firstDays.exec(before.plain)?.[1];
      const most = count === undefined ? dayOf(upToDay.exec(before.plain)) : countOf(count);
      if (least === 0 || most === 0 || least === most + 1) return [];
      return [
        {
          severity: 'high',
          quotes: quotesOf([before, sentence]),
          why: least > most + 1 ? `Of day ${most + 1} nothing is said.` : `Day ${least} is in both steps.`,
          fix: 'Let the second step begin right after the first one ends.',
        },
      ];
    }),
};

function dayOf(hit: RegExpExecArray | null): number {
  const [, word, digits] = hit ?? [];
  return digits === undefined ? ordinals.indexOf(word ?? '') + 1 : Number(digits);
}
