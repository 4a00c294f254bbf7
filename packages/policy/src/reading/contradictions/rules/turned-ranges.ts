import { countOf, countPattern } from '../../words/numbers.ts';
import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quotesOf, saying } from '../rule.ts';

const unit =
  '(?:(?:business|working|calendar|week)[ -]?)?(?:days?|weeks?|months?|years?|hours?|minutes?)|%|percent|per cent|kg|g|lbs?|oz|cm|mm|(?:items?|pieces?|pairs?|suits?|units?|boxes|bottles|orders?)';
const range = new RegExp(
  `(?<![\\w.,/:$€£-])(?:(${countPattern}) ?(?:-|to|up to) ?(${countPattern})|between (${countPattern}) and (${countPattern})) ?(?:${unit})(?![a-z])`,
  'g',
);
/** What falls from one number to a smaller one is no range. */
const falls = /\b(?:reduc|shorten|cut|lower|down|drop|fell|decreas|shrink)/;

/** A range whose least is larger than its most: `12 to 8 working days`. */
export const turnedRanges: Rule = {
  name: 'turned-range',
  find: (reading) =>
    saying(reading, /\d|[a-z]+ (?:to|and) [a-z]+ /).flatMap((sentence): readonly FoundByRule[] => {
      if (falls.test(sentence.plain)) return [];
      const turned = [...sentence.plain.matchAll(range)].find(([, one, other, least, most]) => {
        const [first, last] = [one ?? least, other ?? most];
        return first !== undefined && last !== undefined && countOf(first) > countOf(last);
      });
      return turned === undefined
        ? []
        : [
            {
              severity: 'medium',
              quotes: quotesOf([sentence]),
              why: `The range “${turned[0]}” runs backwards: its least is more than its most.`,
              fix: 'Turn the two numbers round, or correct one of them.',
            },
          ];
    }),
};
