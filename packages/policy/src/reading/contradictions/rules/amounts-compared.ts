import { sayAmount } from '../../../money/amount.ts';
import type { FoundByRule } from '../finding.ts';
import { placesMeet } from '../overlap.ts';
import type { Rule } from '../rule.ts';
import { factsOf, isOfShipping, sentencesOf } from '../rule.ts';

/** What is kept for a way differs from what the way costs. */
export const keptForAWay: Rule = {
  name: 'arithmetic',
  find: (reading) => {
    const amounts = factsOf(reading, 'amount');
    return amounts
      .filter(({ per }) => per === 'direction')
      .flatMap((kept): readonly FoundByRule[] => {
        const paid = amounts.find(
          ({ topic, amount, scope, sentence }) =>
            sentence !== kept.sentence &&
            isOfShipping(topic) &&
            amount.currency === kept.amount.currency &&
            scope.countries !== null &&
            kept.scope.countries !== null &&
            scope.countries.length > 1 === kept.scope.countries.length > 1 &&
            placesMeet(scope, kept.scope),
        );
        if (paid === undefined || paid.amount.minor === kept.amount.minor) return [];
        return [
          {
            severity: 'low',
            quotes: sentencesOf(reading, [paid, kept]),
            why: `The way costs ${sayAmount(paid.amount)}, and ${sayAmount(kept.amount)} are kept for it.`,
            fix: 'Keep what was paid.',
          },
        ];
      });
  },
};

/** To send a parcel again costs less than to send it the first time. */
export const cheaperAgain: Rule = {
  name: 'cheaper-again',
  find: (reading) => {
    const again = factsOf(reading, 'amount').find(
      ({ topic, role, scope, sentence }) =>
        topic === 'returned-parcel' &&
        role === 'price' &&
        scope.countries === null &&
        scope.except.length === 0 &&
        /\bre-?sen[dt]|\bre-?ship|\bsen[dt] (?:it )?again/.test(reading.sentences[sentence]?.plain ?? ''),
    );
    if (again === undefined) return [];
    const first = factsOf(reading, 'amount').find(
      ({ topic, role, amount }) =>
        isOfShipping(topic) &&
        role === 'price' &&
        amount.currency === again.amount.currency &&
        amount.minor > again.amount.minor,
    );
    if (first === undefined) return [];
    return [
      {
        severity: 'medium',
        quotes: sentencesOf(reading, [first, again]),
        why: `The first shipment costs ${sayAmount(first.amount)}, the second ${sayAmount(again.amount)}.`,
        fix: 'Say for which countries the second amount holds.',
      },
    ];
  },
};

const strict = ['KR', 'GB', 'DE', 'FR', 'IT', 'ES', 'NL', 'BE', 'AT', 'IE', 'SE', 'DK', 'FI', 'PL'];

/** Countries whose law gives buyers more than the text: a note to ask somebody who knows, no legal advice. */
export const destinationLaw: Rule = {
  name: 'destination-law',
  find: (reading) => {
    if (reading.home !== null && strict.includes(reading.home)) return [];
    if (
      reading.sentences.some(({ plain }) =>
        /\bstatutory\b|\bwithdraw|\bcooling[- ]off\b|\bconsumer (?:law|rights)\b|\blocal law\b/.test(plain),
      )
    )
      return [];
    const list = factsOf(reading, 'countries').find(
      ({ countries, how }) =>
        how === 'named' && countries.some((country) => country !== reading.home && strict.includes(country)),
    );
    const fees = factsOf(reading, 'amount').filter(
      ({ topic, role }) => topic === 'return' && role !== 'surcharge',
    );
    const fee =
      fees.find(({ scope }) => scope.except.length > 0) ?? fees.find(({ scope }) => scope.countries === null);
    if (list === undefined || fee === undefined) return [];
    return [
      {
        severity: 'medium',
        quotes: sentencesOf(reading, [list, fee]),
        why: 'Some of these countries give buyers a time to withdraw whatever a shop says, and limit fees.',
        fix: 'Ask a lawyer of the country; this is no legal advice.',
      },
    ];
  },
};
