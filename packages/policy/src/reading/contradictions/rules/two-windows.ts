import { setting, type ValueChange } from '../../../document/value-change.ts';
import type { WindowFact } from '../../fact.ts';
import type { Reading } from '../../reading.ts';
import { tellsException } from '../exceptions.ts';
import type { FoundByRule } from '../finding.ts';
import { calendarDaysOf } from '../lengths.ts';
import { areRows, conditionsAgree, placesMeet } from '../overlap.ts';
import type { Rule } from '../rule.ts';
import { factsOf, pairsOf, sentenceOf, sentencesOf } from '../rule.ts';
import { goodsIn, tellGoodsApart } from '../setting/goods.ts';
import { returnWindows, stepOf } from '../windows.ts';

/** One time with two lengths: returns within 14 days here, within 21 days there. */
export const twoWindows: Rule = {
  name: 'two-windows',
  find: (reading) => [
    ...ofReturns(reading),
    ...ofOthers(reading),
    ...ofFaults(reading),
    ...ofPacking(reading),
  ],
};

function ofReturns(reading: Reading): readonly FoundByRule[] {
  const goods = goodsIn(reading);
  return pairsOf(returnWindows(reading))
    .filter(
      ([one, other]) =>
        one.sentence !== other.sentence &&
        !areRows(sentenceOf(reading, one), sentenceOf(reading, other)) &&
        one.least === 0 &&
        other.least === 0 &&
        lengthOf(one) !== lengthOf(other) &&
        isSameStep(reading, one, other) &&
        ![one, other].some((each) => tellsException(wordsOf(reading, each))) &&
        !tellGoodsApart(goods(wordsOf(reading, one)), goods(wordsOf(reading, other))) &&
        one.topic !== 'exchange' &&
        other.topic !== 'exchange' &&
        (one.anchor === other.anchor || one.anchor === null || other.anchor === null) &&
        placesMeet(one.scope, other.scope) &&
        conditionsAgree(one.scope, other.scope),
    )
    .map(([one, other]) => say(reading, one, other, longer('returns.refundDays', one, other)));
}

/** The longer of the two, which takes nothing from anybody who read it. */
const longer = (path: ValueChange['path'], one: WindowFact, other: WindowFact): readonly ValueChange[] => [
  setting(path, Math.max(lengthOf(one), lengthOf(other))),
];

const isSameStep = (reading: Reading, one: WindowFact, other: WindowFact): boolean => {
  const [first, second] = [stepOf(reading, one), stepOf(reading, other)];
  return (
    first === second ||
    (first !== 'request' && second !== 'request' && first !== 'arrive' && second !== 'arrive')
  );
};

/** Times of which a text has one for all it says: how long a refund, an answer, packing or travelling takes. */
const others = ['refund', 'support', 'delivery', 'price-adjustment', 'warranty'];

function ofOthers(reading: Reading): readonly FoundByRule[] {
  const counted = new Set(returnWindows(reading));
  const windows = factsOf(reading, 'window').filter(
    (window) => others.includes(window.topic) && !counted.has(window),
  );
  const isAlone = (window: WindowFact): boolean =>
    windows.filter(({ sentence }) => sentence === window.sentence).length === 1;
  return pairsOf(windows)
    .filter(
      ([one, other]) =>
        one.sentence !== other.sentence &&
        !areRows(sentenceOf(reading, one), sentenceOf(reading, other)) &&
        one.topic === other.topic &&
        isAlone(one) &&
        isAlone(other) &&
        one.unit !== 'hour' &&
        other.unit !== 'hour' &&
        calendarDaysOf(one, one.most) !== calendarDaysOf(other, other.most) &&
        one.anchor !== null &&
        one.anchor === other.anchor &&
        placesMeet(one.scope, other.scope) &&
        conditionsAgree(one.scope, other.scope),
    )
    .map(([one, other]) => say(reading, one, other, []));
}

/** Until when a fault has to be told: one text has one such time, whatever it counts from. */
function ofFaults(reading: Reading): readonly FoundByRule[] {
  const told = /\b(?:tell|report(?:ed)?|let us know|contact|write|notify|claims?|inform|raised?)\b/;
  const windows = factsOf(reading, 'window').filter(
    ({ topic, sentence }) => topic === 'product-issue' && told.test(reading.sentences[sentence]?.plain ?? ''),
  );
  return pairsOf(windows)
    .filter(
      ([one, other]) =>
        one.sentence !== other.sentence &&
        lengthOf(one) !== lengthOf(other) &&
        placesMeet(one.scope, other.scope),
    )
    .map(([one, other]) => say(reading, one, other, longer('productIssues.days', one, other)));
}

/** How long an order takes to leave, in sentences that do not tell orders apart by hour or day. */
function ofPacking(reading: Reading): readonly FoundByRule[] {
  const apart =
    /\bplaced\b|\blater\b|\bothers?\b|\bbefore (?:\d|noon)|\bafter (?:\d|noon)|\bmorning\b|\be-?mail|\btracking\b|\bscan|\bseason\b|\bholidays?\b/;
  const windows = factsOf(reading, 'window').filter(
    ({ topic, sentence }) => topic === 'dispatch' && !apart.test(reading.sentences[sentence]?.plain ?? ''),
  );
  const alone = windows.filter(
    ({ sentence }) => windows.filter((other) => other.sentence === sentence).length === 1,
  );
  const goods = goodsIn(reading);
  return pairsOf(alone)
    .filter(
      ([one, other]) =>
        one.sentence !== other.sentence &&
        !areRows(sentenceOf(reading, one), sentenceOf(reading, other)) &&
        (one.anchor === other.anchor || one.anchor === null || other.anchor === null) &&
        one.anchor !== 'delivery' &&
        other.anchor !== 'delivery' &&
        lengthOf(one) !== lengthOf(other) &&
        !tellGoodsApart(goods(wordsOf(reading, one)), goods(wordsOf(reading, other))) &&
        placesMeet(one.scope, other.scope) &&
        conditionsAgree(one.scope, other.scope),
    )
    .map(([one, other]) => say(reading, one, other, []));
}

const wordsOf = ({ sentences }: Reading, { sentence }: WindowFact): string =>
  sentences[sentence]?.plain ?? '';

const lengthOf = (window: WindowFact): number => calendarDaysOf(window, window.most);

function say(
  reading: Reading,
  one: WindowFact,
  other: WindowFact,
  changes: readonly ValueChange[],
): FoundByRule {
  return {
    severity: 'high',
    quotes: sentencesOf(reading, [one, other]),
    why: `The same time is “${one.text}” in one sentence and “${other.text}” in the other.`,
    fix: 'Keep one of the two, or say when each applies.',
    ...(changes.length === 0 ? {} : { changes }),
  };
}
