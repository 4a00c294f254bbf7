import type { ValueChange } from '../../../document/value-change.ts';
import type { Reading } from '../../reading.ts';
import type { FoundByRule, Severity } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quotesOf, saying } from '../rule.ts';

interface Term {
  readonly name: string;
  readonly severity: Severity;
  readonly used: RegExp;
  /** What would say what it means, anywhere in the text. */
  readonly defined: RegExp;
  /** It matters only in a text that also has these words. */
  readonly matters?: RegExp;
  readonly why: string;
  readonly fix: string;
  readonly changes?: readonly ValueChange[];
}

const terms: readonly Term[] = [
  {
    name: 'threshold-basis',
    severity: 'medium',
    used: /\bfree\b.*(?:[$€£]\d|\d+ ?(?:€|£|usd|hkd))|(?:[$€£]\d|\d+ ?(?:€|£|usd|hkd)).*\bfree\b/,
    defined:
      /\b(?:before|after) (?:any |all |the )?(?:discounts?|codes?|coupons?|promotions?|tax(?:es)?)\b|\bsubtotal\b|\bmerchandise (?:total|value)\b|\bbefore any code\b/,
    matters: /\bcoupons?\b|\bpromo(?:tion)?s?\b|\b(?:discount|voucher) codes?\b/,
    why: 'It is not said what counts toward the amount: before or after discounts, with or without tax and gift cards.',
    fix: 'Say what counts, for example “merchandise after discounts”.',
    changes: [{ kind: 'set', path: 'destinations.basis', value: 'after-discounts' }],
  },
  {
    name: 'domestic',
    severity: 'medium',
    used: /\bdomestic\b/,
    defined:
      /\balaska\b|\bhawaii\b|\bpuerto rico\b|\bterritor|\bmilitary address|\bapo\b|\bcontiguous\b|\b50 states\b/,
    why: 'It is not said whether islands, territories and military addresses are domestic.',
    fix: 'Name the places that the domestic rate is for.',
  },
  {
    name: 'retail-value',
    severity: 'high',
    used: /\bretail (?:value|price|worth)\b|\bhigh[- ]value orders?\b/,
    defined: /\bretail (?:value|price) (?:means|is the)\b/,
    why: 'It is not said which value is meant: the list price, what was paid, with or without tax.',
    fix: 'Say “merchandise after discounts”, and whether it counts for the order or for each parcel.',
  },
  {
    name: 'season',
    severity: 'medium',
    used: /\b(?:during|in) the (?:holidays|holiday season|holiday period|busy season|peak season)\b|\bduring (?:peak|busy) (?:times|periods|season)\b/,
    defined: /\b(?:holiday|busy|peak) season (?:is|means|runs|lasts)\b|\bseason \(/,
    why: 'It is not said on which day the season begins and ends, nor whether the day of the order or of shipping counts.',
    fix: 'Name the first and the last day.',
  },
  {
    name: 'by-location',
    severity: 'medium',
    used: /\bdepend(?:s|ing|ent) (?:on|upon) (?:your |the )?(?:location|destination|country|shipping address|address|region)\b/,
    defined: /\bsee (?:the )?table\b/,
    why: 'It is not said which place has which time.',
    fix: 'Name the time for each country.',
  },
  {
    name: 'flash-sale',
    severity: 'medium',
    used: /\bflash[- ]sales?\b|\bspecial (?:event|sale|promotion)s?\b/,
    defined: /\bflash sale (?:is|means|items are)\b|\bmarked (?:as )?flash sale\b/,
    why: 'It is not said by what such a sale is known: a code, a date or a mark on the product.',
    fix: 'Say how customers and staff recognise it.',
  },
  {
    name: 'one-promotion',
    severity: 'high',
    used: /\b(?:only )?one (?:promotion|offer|discount)\b[a-z ]{0,20}\b(?:per order|at a time|can be)\b/,
    defined: /\bfree shipping (?:does not|doesn't|is not) count|\bapart from free shipping\b/,
    matters: /\bfree (?:shipping|delivery|gift)\b/,
    why: 'It is not said whether free shipping, a gift or an automatic discount is a promotion too.',
    fix: 'Say “one code”, and that free shipping does not count.',
    changes: [{ kind: 'set', path: 'promotions.codesPerOrder', value: 1 }],
  },
  {
    name: 'duties',
    severity: 'medium',
    used: /\binternational\b.*\b(?:orders?|customers?|shipping)\b/,
    defined: /\bdut(?:y|ies)\b|\bcustoms\b|\bimport (?:tax|fee|charge)/,
    matters: /\b(?:collect|charged?) (?:[a-z]+ )?sales tax\b/,
    why: 'Parcels go abroad, and nothing is said of duties, import taxes and who pays them.',
    fix: 'Say who pays duties and taxes abroad.',
  },
  {
    name: 'cut-off',
    severity: 'medium',
    used: /\bplaced (?:on )?(?:mon|tue|wed|thu|fri)[a-z]*\b.*\b(?:day after|next day|following day)\b|\bship (?:all orders )?the (?:morning of the )?next (?:business )?day\b/,
    defined: /\b(?:before|by|after) (?:\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m)|noon|midday|\d{1,2}:\d\d)\b/,
    why: 'It is not said until what time of the day an order still counts as that day’s.',
    fix: 'Name the cut-off time and its time zone.',
  },
  {
    name: 'gift-threshold',
    severity: 'medium',
    used: /\b(?:the )?(?:threshold|minimum|amount) (?:[a-z]+ ){0,4}(?:for|to qualify for) (?:the |a )?(?:complimentary |free |bonus )?gift\b/,
    defined: /\bgift (?:with|on|for) (?:[a-z]+ ){0,3}(?:over|above|of) [$€£]\d/,
    why: 'The amount is not named, nor whether it counts before discounts.',
    fix: 'Name the amount.',
  },
  {
    name: 'small-print',
    severity: 'low',
    used: /\bfull (?:[a-z/]+ ){0,3}policy here\b|\bsee our (?:full|complete) (?:[a-z/]+ ){0,3}policy\b|\bother store policies\b/,
    defined: /\bthis page (?:prevails|applies first)\b|\bin case of (?:conflict|doubt)\b/,
    why: 'There is a second document, and nothing says which of the two holds where they differ.',
    fix: 'Keep one document, or say which goes before the other.',
  },
];

/** Words whose meaning decides about money or days, and that the text nowhere explains. */
export const undefinedTerms: Rule = {
  name: 'undefined-term',
  find: (reading) => terms.flatMap((term) => findTerm(reading, term)),
};

function findTerm(
  reading: Reading,
  { used, defined, matters, severity, why, fix, changes }: Term,
): readonly FoundByRule[] {
  const users = saying(reading, used);
  if (users.length === 0 || saying(reading, defined).length > 0) return [];
  if (matters !== undefined && saying(reading, matters).length === 0) return [];
  return [{ severity, quotes: quotesOf(users), why, fix, ...(changes === undefined ? {} : { changes }) }];
}

/** `10-12 business days*`, and no note that begins with the mark. */
export const noteMissing: Rule = {
  name: 'note-missing',
  find: (reading) => {
    const marked = reading.sentences.filter(({ plain }) => /[a-z\d)]\*(?!\*)/.test(plain));
    const isExplained = reading.sentences.some(({ plain }) => /^\*{1,3} ?[a-z(]/.test(plain));
    return isExplained
      ? []
      : marked.map((sentence) => ({
          severity: 'low',
          quotes: quotesOf([sentence]),
          why: 'The mark leads to no note.',
          fix: 'Write the note, or take the mark out.',
        }));
  },
};
