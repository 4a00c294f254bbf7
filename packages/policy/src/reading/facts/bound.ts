import type { Bound } from '../fact.ts';

/** Words between a bound and its amount: `over the value of`, `from an order value of`. */
const between =
  '(?: (?:an?|the|your|of|in|for|order|orders|value|values|valued|total|totals|totall?ing|amount|subtotal|retail|worth|cart|basket|is|at|purchase|purchases|merchandise|goods|any)){0,5} ?$';

const before: readonly (readonly [Bound, RegExp])[] = [
  ['at-least', new RegExp(`\\b(?:not|no) (?:less|lower|below) (?:than)?${between}`)],
  ['at-most', new RegExp(`\\b(?:not|no) (?:more|over|above|exceed(?:ing)?|greater)(?: than)?${between}`)],
  [
    'above',
    new RegExp(
      `(?:\\b(?:over|above|beyond|exceed(?:s|ing)?|in excess of|(?:more|greater|higher|larger) than|topping|tops?|pass(?:es|ing)?)|>)${between}`,
    ),
  ],
  [
    'below',
    new RegExp(`(?:\\b(?:under|below|beneath|short of|(?:less|lower|smaller|fewer) than)|<)${between}`),
  ],
  ['at-most', new RegExp(`\\b(?:up to|at most|(?:a )?maximum(?: of)?|until)${between}`)],
  [
    'at-least',
    new RegExp(
      `\\b(?:at least|from|starting (?:at|from)|(?:a )?minimum(?: order| purchase| spend)?(?: of)?|reach(?:es|ed|ing)?|hits?|beginning at|starts at|upwards of|spend(?:ing)?)${between}`,
    ),
  ],
];

const behind: readonly (readonly [Bound, RegExp])[] = [
  [
    'at-least',
    /^ ?(?:\([a-z.]{2,4}\) ?)?(?:\+|(?:and|or|&) (?:up|over|above|more|higher|greater|upwards?)\b|plus\b(?! \$)|minimum\b|upwards?\b)/,
  ],
  ['at-most', /^ ?(?:\([a-z.]{2,4}\) ?)?(?:and|or|&) (?:under|below|less|fewer|lower)\b/],
];

/**
 * How an amount bounds what is said, by the words around it; `null` for an amount that is not compared with anything.
 * @param lead the words before the amount
 * @param rest the words behind it
 */
export function boundOf(lead: string, rest: string): Bound | null {
  const after = behind.find(([, words]) => words.test(rest));
  if (after !== undefined) return after[0];
  return before.find(([, words]) => words.test(lead.slice(-70)))?.[0] ?? null;
}
