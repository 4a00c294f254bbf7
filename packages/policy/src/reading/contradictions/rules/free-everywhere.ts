import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quotesOf, saying } from '../rule.ts';

const everywhere =
  /\b(?:no matter where|wherever|anywhere|everywhere|worldwide|around the (?:world|globe)|to any (?:country|address|destination)|every (?:country|destination|address)|all (?:countries|destinations|addresses|orders))\b/;
const free =
  /\b(?:ships?|shipping|delivery|delivered|postage|travels?|goes)\b[^.;]{0,40}\b(?:free|on us|at our (?:cost|expense)|costs nothing)\b|\bfree (?:standard )?(?:shipping|delivery|postage)\b/;
const never =
  /\bno free (?:shipping|delivery|postage)\b|\bnever (?:ships? |travels? |goes )?free\b|\bfree (?:shipping|delivery|postage) (?:is|are) (?:not|never)\b|\balways (?:charged|paid|costs)\b|\b(?:without|not) (?:any )?free (?:shipping|delivery)\b|\bno free\b/;
const besides = /\breturn|\bexchang|\bsample|\bgift\b|\bexpress\b|\bwithin\b|\binside\b|\bin the\b/;

/** `Your order ships free, no matter where you live`, and a place with no free shipping. */
export const freeEverywhere: Rule = {
  name: 'free-everywhere',
  find: (reading) => {
    const [claim] = saying(reading, everywhere).filter(
      ({ plain, scope }) =>
        free.test(plain) && !never.test(plain) && !besides.test(plain) && scope.countries === null,
    );
    const charged = saying(reading, never).filter(
      (sentence) =>
        sentence !== claim &&
        !/\bexpress|\bexpedited|\bpriority|\bovernight/.test(sentence.plain) &&
        (sentence.scope.countries !== null || sentence.scope.conditions.includes('part')),
    );
    if (claim === undefined || charged.length === 0) return [];
    const finding: FoundByRule = {
      severity: 'high',
      quotes: quotesOf([claim, ...charged.slice(0, 4)]),
      why: 'It ships free everywhere by one sentence, and never free to a place by the other.',
      fix: 'Say in the free one for which places it holds.',
    };
    return [finding];
  },
};
