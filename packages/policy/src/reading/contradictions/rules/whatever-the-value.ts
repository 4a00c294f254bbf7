import type { FoundByRule } from '../finding.ts';
import { placesMeet } from '../overlap.ts';
import type { Rule } from '../rule.ts';
import { factsOf, quotesOf, saying, sentenceOf } from '../rule.ts';

const always =
  /\bwhatever (?:the|your|it is|they are|its|their|you (?:buy|order|spend))\b|\bregardless of\b|\birrespective of\b|\bno matter (?:the|what|how)\b|\bnever free\b|\bnever (?:ships?|travels?) free\b|\balways (?:costs?|pays?|charged)\b|\bhowever (?:large|big|much|small)\b|\bfor (?:an order|orders) of any (?:size|value)\b|\b(?:not|never) (?:included in|part of|covered by|eligible for) (?:the |our )?free\b|\bdo(?:es)? not qualify for free\b|\bexcluded from (?:the |our )?free\b/;
const everywhere =
  /\banywhere\b|\beverywhere\b|\bevery (?:address|corner|part|country|postcode)\b|\ball (?:of|over|addresses|countries|parts|[0-9]+ states)\b|\bworldwide\b|\bwhole of\b|\bincluding\b|\bwherever\b/;
const free =
  /\bfree\b|\bincluded\b|\bon us\b|\bcomplimentary\b|\bwaived\b|\bno (?:charge|cost)\b|\bat our (?:cost|expense)\b/;

/** A charge that is made whatever the order is worth, and the same place for nothing elsewhere. */
export const whateverTheValue: Rule = {
  name: 'scope-leak-of-a-charge',
  find: (reading) => {
    const charged = saying(reading, always).filter(
      (sentence) =>
        /[$€£\d]|\bcharge|\bpays?\b|\bfee\b/.test(sentence.plain) &&
        !/\breturn|\brefund|\bsubscri/.test(sentence.plain),
    );
    const generous = [
      ...factsOf(reading, 'threshold').filter(({ isFree }) => isFree),
      ...factsOf(reading, 'free'),
    ].flatMap((fact) => sentenceOf(reading, fact) ?? []);
    const said = [...generous, ...saying(reading, everywhere).filter(({ plain }) => free.test(plain))];
    return charged.slice(0, 20).flatMap((one): readonly FoundByRule[] => {
      const other = said.find(
        (sentence) =>
          sentence !== one &&
          everywhere.test(sentence.plain) &&
          placesMeet(sentence.scope, one.scope) &&
          !/\breturn|\bexchange|\bsample|\bgift/.test(sentence.plain),
      );
      return other === undefined
        ? []
        : [
            {
              severity: 'high',
              quotes: quotesOf([one, other]),
              why: 'It is charged whatever the order is worth by one sentence, and free in the same place by the other.',
              fix: 'Say in the free one for which places it holds.',
            },
          ];
    });
  },
};
