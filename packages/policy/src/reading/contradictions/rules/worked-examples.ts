import { sayAmount } from '../../../money/amount.ts';
import type { Fact } from '../../fact.ts';
import type { Sentence } from '../../reading.ts';
import { countOf, countPattern } from '../../words/numbers.ts';
import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { factsOf, groupBy, quotesOf } from '../rule.ts';

/** Words that show a calculation: its numbers have to come out. */
const shows =
  /\bfor example\b|\bby way of example\b|\bfor instance\b|\be\.g\b|\bexample\b|\bso\b|\bsay\b|\binstead of\b|\brather than\b|\bmeans\b|\bworks? out\b|\bcomes? (?:out )?(?:to|at)\b|\bwould\b|\bin (?:all|total)\b|\btotal\b|\bthat(?:'s| is)\b|=|\bmaking\b|\bwe keep\b|\byou (?:get|pay|receive)\b|\bgets? back\b|\bdown from\b/;

/** `30 % down: on £1,200 you pay £400`: an example whose amounts do not follow from the share beside it. */
export const workedExamples: Rule = {
  name: 'worked-example',
  find: (reading) => {
    const amountsIn = bySentence(factsOf(reading, 'amount'), factsOf(reading, 'threshold'));
    const sharesIn = bySentence(factsOf(reading, 'percentage'));
    return reading.sentences.flatMap((sentence, number): readonly FoundByRule[] => {
      const amounts = (amountsIn.get(number) ?? []).flatMap((fact) =>
        'amount' in fact ? [fact.amount] : [],
      );
      if (amounts.length < 2 || !shows.test(sentence.plain)) return [];
      const isOneCurrency = new Set(amounts.map(({ currency }) => currency)).size === 1;
      if (!isOneCurrency) return [];
      const minors = amounts.map(({ minor }) => minor);
      const before = reading.sentences[number - 1];
      const isBeside = before?.paragraph === sentence.paragraph;
      const own = sharesIn.get(number) ?? [];
      const shares = (own.length > 0 || !isBeside ? own : (sharesIn.get(number - 1) ?? [])).flatMap((fact) =>
        fact.kind === 'percentage' ? [fact.percent] : [],
      );
      const [share] = shares;
      const currency = amounts[0]?.currency ?? 'USD';
      if (shares.length === 1 && share !== undefined && !comesOut(minors, share))
        return [
          {
            severity: 'high',
            quotes: quotesOf(own.length > 0 || before === undefined ? [sentence] : [before, sentence]),
            why: `${share} % of ${sayAmount({ minor: Math.max(...minors), currency })} is ${sayAmount({ minor: Math.round((Math.max(...minors) * share) / 100), currency })}: the amounts of the example do not follow.`,
            fix: 'Correct the share or the amounts.',
          },
        ];
      return wrongProduct(sentence, minors) ? [sayProduct(sentence)] : [];
    });
  },
};

/** One amount is the share of another, or what is left of it; a unit off for rounding. */
const comesOut = (minors: readonly number[], share: number): boolean =>
  minors.some((whole) =>
    minors.some(
      (part) =>
        part <= whole &&
        [share, 100 - share, 100 + share].some((percent) => Math.abs((whole * percent) / 100 - part) <= 1.5),
    ),
  ) || minors.some((part) => minors.some((whole) => Math.abs((whole * (100 + share)) / 100 - part) <= 1.5));

const times = new RegExp(
  `\\b(${countPattern}) (?:[a-z]+ ){0,3}?(?:at|x|×|@) [$€£]?[\\d.,]+[^.;]{0,40}?(?:instead of|that's|that is|total|in all|comes to|=|so|making|for)`,
);

/** `Six bags at $18, so $99`: no amount is the product. */
function wrongProduct({ plain }: Sentence, minors: readonly number[]): boolean {
  const count = times.exec(plain)?.[1];
  const [each] = minors;
  if (count === undefined || each === undefined || minors.length < 2) return false;
  return !/%|percent|off\b/.test(plain) && !minors.includes(each * countOf(count));
}

const sayProduct = (sentence: Sentence): FoundByRule => ({
  severity: 'high',
  quotes: quotesOf([sentence]),
  why: 'The number of pieces times the price of one is not the amount that is named.',
  fix: 'Correct the number, the price or the sum.',
});

const bySentence = (...kinds: readonly (readonly Fact[])[]): ReadonlyMap<number, readonly Fact[]> =>
  new Map(
    groupBy(kinds.flat(), ({ sentence }) => String(sentence)).flatMap((same) => {
      const [first] = same;
      return first === undefined ? [] : [[first.sentence, same] as const];
    }),
  );
