import { regions } from '../../words/regions.ts';
import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quotesOf, saying } from '../rule.ts';

const sends = '(?:ship|send|deliver|post|mail|courier|go|travel|sell)(?:s|es|ed|ing)?';
const refuses = new RegExp(
  `\\b(?:cannot|can't|can not|do not|don't|does not|doesn't|no longer|unable to|not able to|never|will not|won't)(?: [a-z]+){0,2} ${sends}\\b|\\bno (?:shipping|delivery|deliveries|orders|parcels) (?:to|for)\\b|\\bexcept\\b|\\bexcluding\\b|\\bbut not (?:to )?|\\bother than\\b`,
);
const grants = new RegExp(
  `\\b(?:we|we'll|also|happily|gladly|yes|can|will|now)\\b[^.;]{0,40}\\b${sends}\\b|\\b(?:costs?|rate|postage|shipping|delivery|parcels|orders)\\b[^.;]{0,40}\\bto\\b|[$€£]\\s?\\d`,
);

/** A part of the country or world where nothing is sent by one sentence, and something is by another. */
export const servedPlaces: Rule = {
  name: 'served-places',
  find: (reading) => {
    const no = saying(reading, refuses).filter(({ plain }) => new RegExp(`\\b${sends}\\b`).test(plain));
    const yes = saying(reading, grants).filter(
      ({ plain }) => !refuses.test(plain) && !/\breturn|\blaw|\bcourt/.test(plain),
    );
    return no.slice(0, 20).flatMap((one): readonly FoundByRule[] => {
      const at = refuses.exec(one.plain)?.index ?? 0;
      const refused = regions.filter(({ named }) => named.test(one.plain.slice(at)));
      const other = yes.find(
        (sentence) =>
          sentence !== one &&
          refused.some(({ within }) => within.test(sentence.plain)) &&
          !/\bexcept\b|\breturn/.test(sentence.plain),
      );
      return other === undefined
        ? []
        : [
            {
              severity: 'high',
              quotes: quotesOf([one, other]),
              why: 'Nothing is sent there by one sentence, and something is by the other.',
              fix: 'Say once which places are served, and with what.',
            },
          ];
    });
  },
};
