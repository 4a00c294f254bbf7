import type { Scope, Sentence } from '../../reading.ts';
import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quotesOf, saying } from '../rule.ts';

/** One finding for all sentences with the same fault. */
const merged = (sentences: readonly Sentence[], said: Omit<FoundByRule, 'quotes'>): readonly FoundByRule[] =>
  sentences.length === 0 ? [] : [{ ...said, quotes: quotesOf(sentences) }];

/** `(i.e. left at a shop, or not collected)`: that is, or for example? */
export const thatIs: Rule = {
  name: 'that-is',
  find: (reading) =>
    merged(saying(reading, /\bi\.e\.,? [^()]*\bor\b/), {
      severity: 'medium',
      why: '“i.e.” means “that is”: read so, the list is complete. As an example it would be “e.g.”.',
      fix: 'Write “for example”, or name every case.',
    }),
};

/** A benefit that is given `typically`: nobody can rely on it. */
export const hedgedBenefit: Rule = {
  name: 'hedged-benefit',
  find: (reading) =>
    saying(
      reading,
      /\b(?:typically|usually|generally|normally|often|sometimes) (?:[a-z]+ ){0,2}(?:free|offer free|ships? free)\b/,
    ).map((sentence) => ({
      severity: 'low',
      quotes: quotesOf([sentence]),
      why: 'It is not said when it is free.',
      fix: 'Name the condition.',
    })),
};

/** What comes back to the customer: who pays for the way? */
export const whoPays: Rule = {
  name: 'who-pays',
  find: (reading) =>
    merged(
      saying(
        reading,
        /\b(?:sent|ship(?:ped)?|return(?:ed)?|returns?) (?:[a-z]+ ){0,4}back to (?:you|the customer)\b/,
      ).filter(({ plain }) => !/\bcost|\bexpense|\bpay|\bfree\b|[$€£]/.test(plain)),
      { severity: 'medium', why: 'It is not said who pays for that shipment.', fix: 'Say who pays.' },
    ),
};

/** Tax by where customers live in one sentence, by where parcels go in another. */
export const residence: Rule = {
  name: 'residence-or-destination',
  find: (reading) => {
    const [lives] = saying(reading, /\bresidents\b/).filter(
      ({ topic, plain }) => topic === 'tax' || /\btax\b/.test(plain),
    );
    const [goes] = saying(reading, /\b(?:shipping|shipped|delivered|sent) to\b/).filter(({ plain }) =>
      /\btax\b|\bvat\b/.test(plain),
    );
    if (lives === undefined || goes === undefined) return [];
    return [
      {
        severity: 'medium',
        quotes: quotesOf([lives, goes]),
        why: 'Tax follows where the customer lives by one sentence, and where the parcel goes by the other.',
        fix: 'Say “orders shipped to”.',
      },
    ];
  },
};

/** Two lines in a row that narrow what follows, and nothing follows the first. */
export const emptyHeading: Rule = {
  name: 'empty-heading',
  find: ({ headings }) => {
    const empty = headings.find((heading, index) => {
      const next = headings[index + 1];
      return narrows(heading.scope) && next?.before === heading.before && next.text.startsWith('(');
    });
    if (empty === undefined) return [];
    return [
      {
        severity: 'medium',
        quotes: quotesOf(headings.filter(({ text }) => text === empty.text)),
        why: 'Nothing stands below this line: for what follows it is not clear whom it is for.',
        fix: 'Put the line above each part that it is for, once.',
      },
    ];
  },
};

const narrows = ({ countries, except }: Scope): boolean => countries !== null || except.length > 0;
