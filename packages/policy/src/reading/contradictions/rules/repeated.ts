import type { Fact } from '../../fact.ts';
import type { Reading } from '../../reading.ts';
import type { Condition } from '../../vocabulary.ts';
import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { groupBy, isOfReturns, quotesOf, sentencesOf } from '../rule.ts';

/** In a page of so many sentences nobody sees any more that two of them say the same. */
const manySentences = 100;

/** The same value in several sentences: right today, and at the next change only one of them is renewed. */
export const repeated: Rule = {
  name: 'repeated',
  find: (reading) => {
    if (reading.sentences.length < manySentences) return [];
    const byValue = groupBy(
      reading.facts.flatMap((fact) => {
        const key = keyOf(fact, reading);
        return key === null ? [] : [{ fact, key }];
      }),
      ({ key }) => key,
    );
    return byValue.flatMap((same): readonly FoundByRule[] => {
      const quotes = quotesOf(
        sentencesOf(
          reading,
          same.map(({ fact }) => fact),
        ),
      );
      if (quotes.length < 2) return [];
      return [
        {
          severity: 'low',
          quotes,
          why: 'The same is said in several places, which will differ after the next change.',
          fix: 'Say it once, and point to it from the other places.',
        },
      ];
    });
  },
};

/** What holds of other orders or goods is said of them again; a remedy, such as store credit, is none. */
const otherGoods: readonly Condition[] = ['event', 'sale'];

function keyOf(fact: Fact, { sentences }: Reading): string | null {
  const place = `${isOfReturns(fact.topic) ? 'returns' : fact.topic} ${String(fact.scope.countries)} ${String(fact.scope.except)} ${fact.scope.conditions.filter((each) => otherGoods.includes(each)).join(' ')}`;
  if (fact.kind === 'threshold')
    return `${place} ${fact.amount.minor} ${fact.amount.currency} ${fact.bound} ${String(fact.isFree)}`;
  if (fact.kind === 'window')
    return fact.anchor === null ? null : `${place} ${fact.least} ${fact.most} ${fact.unit} ${fact.anchor}`;
  if (fact.kind === 'countries')
    return fact.countries.length > 2 &&
      /\b(?:ship|deliver|post|mail)\b/.test(sentences[fact.sentence]?.plain ?? '')
      ? `served ${String(fact.countries)}`
      : null;
  return null;
}
