import type { Sentence } from '../../reading.ts';
import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { groupBy, quotesOf } from '../rule.ts';

const unit = '(kg|kilos?|g|grams?|lbs?|pounds|oz|ounces|cm|mm|metres?|meters?|km|miles|inch(?:es)?|litres?)';
const amount = '(\\d{1,5}(?:[.,]\\d{1,2})?)';
const range = new RegExp(
  `\\b(?:(up to(?: and including)?|under|below|less than|at most|maximum) ${amount} ?${unit}\\b(?!\\w)|(from|over|above|more than|heavier than)? ?${amount} ?(?:${unit})? ?(?:-|to|up to|and up to),? ?(?:up to |under |and including )?${amount} ?${unit}\\b|(from|over|above|more than|heavier than) ${amount} ?${unit}\\b)`,
);

interface Step {
  readonly sentence: Sentence;
  readonly unit: string;
  readonly from: number;
  readonly isFromIn: boolean;
  readonly to: number;
  readonly isToIn: boolean;
}

/** Steps of weight or size that share their end, or leave something out: `Up to 2 kg`, `2 kg to 10 kg`. */
export const measureTiers: Rule = {
  name: 'measure-tiers',
  find: ({ sentences }) =>
    groupBy(
      sentences.flatMap((sentence) => stepOf(sentence) ?? []),
      ({ sentence, unit: of }) => `${sentence.paragraph} ${of}`,
    ).flatMap((steps) =>
      steps.flatMap((one, index): readonly FoundByRule[] => {
        const other = steps[index + 1];
        if (other === undefined) return [];
        const isShared = other.from === one.to && one.isToIn && other.isFromIn;
        const isGap =
          other.from > one.to &&
          other.from - one.to < one.to &&
          !(other.from - one.to <= 1 && other.from > 20);
        if (!isShared && !isGap) return [];
        return [
          {
            severity: 'high',
            quotes: quotesOf([one.sentence, other.sentence]),
            why: isShared
              ? `Exactly ${one.to} ${one.unit} is in both steps.`
              : `What lies between ${one.to} and ${other.from} ${one.unit} is in neither step.`,
            fix: 'Let the second step begin right above the end of the first: “over …”.',
          },
        ];
      }),
    ),
};

function stepOf(sentence: Sentence): Step | null {
  const hit = range.exec(sentence.plain);
  if (hit === null) return null;
  const [, upTo, most = '', unitOne, lower, least = '', , end = '', unitTwo, above, floor = '', unitThree] =
    hit;
  const number = (written: string): number => Number(written.replace(',', '.'));
  const of = (unitOne ?? unitTwo ?? unitThree ?? '').slice(0, 2);
  if (upTo !== undefined)
    return {
      sentence,
      unit: of,
      from: 0,
      isFromIn: true,
      to: number(most),
      isToIn: !/under|below|less/.test(upTo),
    };
  if (above !== undefined)
    return {
      sentence,
      unit: of,
      from: number(floor),
      isFromIn: above === 'from',
      to: Infinity,
      isToIn: false,
    };
  return {
    sentence,
    unit: of,
    from: number(least),
    isFromIn: lower === undefined || lower === 'from',
    to: number(end),
    isToIn: true,
  };
}
