import type { Sentence, Scope } from '../../reading.ts';
import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { factsOf, isOfShipping, quotesOf, saying, sentenceOf, sentencesOf } from '../rule.ts';

const forAll =
  /\b(?:all|every|any) (?:[a-z]+ )?(?:orders?|parcels?|customers?|returns?|purchases?|buyers?)\b|\beverywhere\b|\beveryone\b|\banywhere\b/;

const isForEverybody = ({ countries, except }: Scope): boolean => countries === null && except.length === 0;

const isAbroad = ({ countries, except }: Scope, home: string | null): boolean =>
  except.length > 0 || (countries !== null && home !== null && !countries.includes(home));

/** `Free shipping on all orders` beside a price for other countries: what is meant for home is given to the world. */
export const benefitForAll: Rule = {
  name: 'scope-leak',
  find: (reading) => {
    const free = [
      ...factsOf(reading, 'free'),
      ...factsOf(reading, 'threshold').filter(({ isFree }) => isFree),
    ].filter((fact) => {
      const sentence = sentenceOf(reading, fact);
      return isForEverybody(fact.scope) && forAll.test(sentence?.plain ?? '');
    });
    return free.flatMap((fact): readonly FoundByRule[] => {
      const paid = factsOf(reading, 'amount')
        .filter(
          (amount) =>
            isOfShipping(fact.topic) && isOfShipping(amount.topic) && isAbroad(amount.scope, reading.home),
        )
        .slice(0, 3);
      const bears = isOfShipping(fact.topic)
        ? undefined
        : saying(
            reading,
            /\b(?:pay|bear|responsible for|cover)s?\b[a-z ]{0,25}\b(?:return|postage|shipping)/,
          ).find(({ scope }) => isAbroad(scope, reading.home));
      const quotes = quotesOf([
        ...sentencesOf(reading, [fact, ...paid]),
        ...(bears === undefined ? [] : [bears]),
      ]);
      return quotes.length < 2
        ? []
        : [
            {
              severity: 'high',
              quotes,
              why: 'It is free for everybody in one sentence; the other makes customers abroad pay.',
              fix: 'Say in the first sentence for which countries it holds.',
            },
          ];
    });
  },
};

const everyOther =
  /\b(?:all|any|every) other\b[a-z.,\- ]{0,20}\b(?:countr|orders?|destinations?|international)|\brest of the world\b|\ball international\b/;
const served =
  /\b(?:ship|deliver|post|mail|send)s?\b[a-z ]{0,20} (?:only )?to\b|\bfollowing countries\b|\b(?:ship|deliver|post)s? only\b|\bnowhere else\b/;

/** A price for `all other countries` beside a list of the countries that are served. */
export const allOtherCountries: Rule = {
  name: 'all-other-countries',
  find: (reading) => {
    const rate = saying(reading, everyOther).find(
      ({ plain, topic }) =>
        isOfShipping(topic) && /\d/.test(plain) && !/\bother (?:countries )?(?:of|in) the\b/.test(plain),
    );
    const list = saying(reading, served).find(
      (sentence) =>
        sentence !== rate &&
        namesSome(sentence) &&
        factsOf(reading, 'countries').some(
          (fact) => reading.sentences[fact.sentence] === sentence && fact.countries.length > 1,
        ),
    );
    if (rate === undefined || list === undefined) return [];
    return [
      {
        severity: 'high',
        quotes: quotesOf([rate, list]),
        why: 'One sentence has a price for every other country, the other one ships to a few countries only.',
        fix: 'Name the countries that the price is for.',
      },
    ];
  },
};

const namesSome = ({ scope, plain }: Sentence): boolean =>
  scope.countries !== null || /\bonly\b|\bfollowing\b/.test(plain);

/** What is sold in the cart, where nobody knows the country yet, and holds in one country only. */
export const offeredToAll: Rule = {
  name: 'offered-to-all',
  find: (reading) => {
    const offer = reading.sentences.find(
      ({ plain, scope, topic }) =>
        scope.countries !== null &&
        /\b(?:cart|checkout)\b/.test(plain) &&
        (topic === 'protection' || /\bpaying\b|\bopt(?:ing)? in\b|\btoggle\b/.test(plain)),
    );
    const abroad =
      offer === undefined
        ? undefined
        : reading.sentences.find(
            ({ scope, plain }) =>
              scope.except.length > 0 &&
              /\breturn|\bfee\b/.test(plain) &&
              /\bresponsible\b|\bpay\b|\$|\bfee\b/.test(plain),
          );
    if (offer === undefined || abroad === undefined) return [];
    return [
      {
        severity: 'high',
        quotes: quotesOf([offer, abroad]),
        why: 'It is sold in the cart to everybody, but customers of other countries get nothing for it.',
        fix: 'Offer it only where it holds, and say so beside the switch.',
      },
    ];
  },
};
