import type { WindowFact } from '../../fact.ts';
import type { FoundByRule } from '../finding.ts';
import { calendarDaysOf, together } from '../lengths.ts';
import type { Rule } from '../rule.ts';
import { factsOf, groupBy, sentenceOf, sentencesOf } from '../rule.ts';

/** A whole that is shorter than its parts: `within four weeks: ten days in the mail, five with us, ten at your bank`. */
export const sumOfParts: Rule = {
  name: 'sum-of-parts',
  find: (reading) => {
    const bySentence = groupBy(factsOf(reading, 'window'), ({ sentence }) => String(sentence));
    return bySentence.flatMap((windows): readonly FoundByRule[] => {
      const [first] = windows;
      const last = windows.at(-1);
      if (windows.length < 3 || first === undefined || last === undefined) return [];
      const whole = [first, last].find((window) =>
        isWhole(sentenceOf(reading, window)?.plain ?? '', window, sentenceOf(reading, window)?.from ?? 0),
      );
      if (whole === undefined) return [];
      const days = together(windows.filter((window) => window !== whole));
      if (days <= calendarDaysOf(whole, whole.most)) return [];
      return [
        {
          severity: 'high',
          quotes: sentencesOf(reading, [whole]),
          why: `The parts may take ${days} days together, the whole is promised in “${whole.text}”.`,
          fix: 'Promise the sum of the parts, or shorten a part.',
        },
      ];
    });
  },
};

const isWhole = (plain: string, { from }: WindowFact, start: number): boolean =>
  /\b(?:within|in total|altogether|no later than|at most) (?:about )?$/.test(
    plain.slice(Math.max(0, from - start - 30), from - start),
  );
