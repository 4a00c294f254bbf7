import { sayAmount } from '../../../money/amount.ts';
import type { AmountFact, FreeFact } from '../../fact.ts';
import type { Reading } from '../../reading.ts';
import type { FoundByRule } from '../finding.ts';
import { atHome, canMeet, conditionsAgree, placesMeet } from '../overlap.ts';
import type { Rule } from '../rule.ts';
import { factsOf, isOfReturns, isOfShipping, pairsOf, sentenceOf, sentencesOf } from '../rule.ts';

/** One thing with two prices, or with a price and for nothing. */
export const twoAmounts: Rule = {
  name: 'two-values',
  find: (reading) => [...twoPrices(reading), ...freeAndPaid(reading), ...twoPercentages(reading)],
};

function twoPrices(reading: Reading): readonly FoundByRule[] {
  const inTier = new Set(factsOf(reading, 'threshold').map(({ sentence }) => sentence));
  return pairsOf(factsOf(reading, 'amount'))
    .filter(
      ([one, other]) =>
        one.sentence !== other.sentence &&
        one.amount.currency === other.amount.currency &&
        one.amount.minor !== other.amount.minor &&
        !isExample(reading, one) &&
        !isExample(reading, other) &&
        one.role === other.role &&
        one.per === other.per &&
        isSameThing(reading, one, other) &&
        !(inTier.has(one.sentence) && inTier.has(other.sentence)) &&
        canMeet(atHome(one.scope, reading.home), atHome(other.scope, reading.home)),
    )
    .map(([one, other]) => ({
      severity: 'high',
      quotes: sentencesOf(reading, [one, other]),
      why: `The same thing costs ${sayAmount(one.amount)} in one sentence and ${sayAmount(other.amount)} in the other.`,
      fix: 'Keep one of the two amounts, or say when each applies.',
    }));
}

/** `Say you buy eighteen: that's $59.80`: a sum, and no price. */
const isExample = (reading: Reading, fact: AmountFact): boolean =>
  /\bsay you\b|\bfor (?:example|instance)\b|\be\.g\b|\bby way of example\b|\bin total\b/.test(
    sentenceOf(reading, fact)?.plain ?? '',
  );

/** What an amount is called, where policies have a name for it. */
const named =
  /\b(restocking|flat[- ]rate|flat|standard|handling|re-?stocking|label|replacement|returns? fee|exchange fee|shipping fee|postage|delivery|carriage|shipping)\b/;

function isSameThing(reading: Reading, one: AmountFact, other: AmountFact): boolean {
  if (one.topic !== other.topic && !(isOfShipping(one.topic) && isOfShipping(other.topic))) return false;
  const [first, second] = [one, other].map((fact) => nameOf(reading, fact));
  return (
    first !== null &&
    second !== null &&
    (first === second || (isOfShipping(one.topic) && bothShipping(first, second)))
  );
}

const bothShipping = (...names: readonly (string | undefined)[]): boolean =>
  names.every((name) => name !== undefined && /flat|standard|postage|delivery|carriage|shipping/.test(name));

function nameOf(reading: Reading, fact: AmountFact): string | null {
  const sentence = sentenceOf(reading, fact);
  return sentence === null ? null : (named.exec(sentence.plain)?.[1] ?? null);
}

function freeAndPaid(reading: Reading): readonly FoundByRule[] {
  const amounts = factsOf(reading, 'amount').filter(
    (amount) => amount.role !== 'surcharge' && isPaidForReturn(reading, amount),
  );
  return factsOf(reading, 'free')
    .filter(({ topic }) => isOfReturns(topic))
    .flatMap((free): readonly FoundByRule[] => {
      const paid = amounts.filter((amount) => contradicts(free, amount));
      const [first] = paid;
      if (first === undefined) return [];
      return [
        {
          severity: 'high',
          quotes: sentencesOf(reading, [free, ...paid.slice(0, 4)]),
          why: `It costs nothing by one sentence and ${sayAmount(first.amount)} by another.`,
          fix: 'Say which of the two holds, and for whom.',
        },
      ];
    });
}

/** What a return costs; also of a parcel that came back, where the text calls that a return. */
const isPaidForReturn = (reading: Reading, amount: AmountFact): boolean =>
  isOfReturns(amount.topic) ||
  (amount.topic === 'returned-parcel' &&
    /\bas (?:a )?(?:standard |normal )?return\b/.test(sentenceOf(reading, amount)?.plain ?? ''));

function contradicts(free: FreeFact, amount: AmountFact): boolean {
  const isSame = free.topic === amount.topic || (free.topic !== 'exchange' && amount.topic !== 'exchange');
  return isSame && amount.amount.minor > 0 && placesMeet(free.scope, amount.scope);
}

function twoPercentages(reading: Reading): readonly FoundByRule[] {
  return pairsOf(factsOf(reading, 'percentage'))
    .filter(
      ([one, other]) =>
        one.percent !== other.percent &&
        one.sentence !== other.sentence &&
        one.topic === other.topic &&
        one.topic !== 'promotion' &&
        placesMeet(one.scope, other.scope) &&
        conditionsAgree(one.scope, other.scope),
    )
    .map(([one, other]) => ({
      severity: 'high',
      quotes: sentencesOf(reading, [one, other]),
      why: `It is ${one.percent} % in one sentence and ${other.percent} % in the other.`,
      fix: 'Keep one of the two.',
    }));
}
