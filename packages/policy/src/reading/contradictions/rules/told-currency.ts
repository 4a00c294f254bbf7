import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quotesOf, saying } from '../rule.ts';

/** Currencies with their signs; the words are those that a sentence about all amounts names them by. */
const currencies: readonly { readonly named: string; readonly sign: RegExp }[] = [
  { named: 'euros?|eur', sign: /€ ?\d|\d ?€|\d ?(?:eur|euros?)\b/ },
  { named: 'pounds(?: sterling)?|sterling|gbp', sign: /£ ?\d|\d ?gbp\b/ },
  {
    named: '(?:[a-z.]+ (?:zealand |kong )?)?dollars|usd|aud|cad|nzd|hkd|sgd',
    sign: /\$ ?\d|\d ?(?:usd|dollars)\b/,
  },
  { named: 'swiss francs|francs|chf', sign: /\bchf ?\d|\d ?(?:chf|francs)\b/ },
  { named: '(?:[a-z]+ )?(?:kronor|kroner)|sek|dkk|nok', sign: /\d ?(?:kr|sek|dkk|nok|kronor|kroner)\b/ },
  { named: 'yen|jpy', sign: /¥ ?\d|\d ?(?:yen|jpy)\b/ },
];
const all =
  '\\b(?:all|every|everything|exclusively|only|always|prices|amounts|we (?:charge|bill|price|refund|sell))\\b[^.;]{0,60}?\\bin ';
/** What an amount comes to elsewhere is said besides. */
const besides =
  /\babout\b|\bapprox|\brough|\bequivalent|\bworth\b|\bconver|\bequals\b|\bi\.e\.|\bcustomers (?:in|from)\b|\bcheckout\b|\bcustoms\b|\bdut(?:y|ies)\b/;

/** `All prices are in euros`, and an amount in another currency. */
export const toldCurrency: Rule = {
  name: 'told-currency',
  find: (reading) =>
    currencies.flatMap(({ named, sign }): readonly FoundByRule[] => {
      const [told] = saying(reading, new RegExp(`${all}(?:the )?(?:${named})(?![a-z])`));
      if (told === undefined || / or (?:in )?(?:[a-z.]+ )?(?:dollars|euros|pounds|usd|eur)/.test(told.plain))
        return [];
      const others = currencies.filter((other) => other.sign !== sign);
      const strange = saying(reading, /\d/).filter(
        (sentence) =>
          sentence !== told &&
          !sign.test(sentence.plain) &&
          !besides.test(sentence.plain) &&
          others.some((other) => other.sign.test(sentence.plain)),
      );
      if (strange.length === 0 || strange.length > few) return [];
      return strange.map((sentence) => ({
        severity: 'medium',
        quotes: quotesOf([told, sentence]),
        why: 'All amounts are said to be in one currency, and this one is in another.',
        fix: 'Write the amount in the currency that is charged.',
      }));
    }),
};

/** A text with more amounts in another currency has two price lists. */
const few = 3;
