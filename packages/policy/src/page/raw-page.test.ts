import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageQuestions } from '../document/page-questions.ts';
import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { findContradictions } from '../reading/contradictions/find-contradictions.ts';
import { readText } from '../reading/read-text.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import { readerIn } from '../testing/reader.ts';
import { writePage } from './write-page.ts';

/** The page as anybody copies it, without what tells its statements: read as a text in foreign words. */
const rawPage = (policy: Policy): string =>
  writePage(policy, readerIn('en'))
    .sections.flatMap(({ title, questions }) => [
      title,
      ...questions.flatMap(({ id, blocks }) => [
        pageQuestions[id].en,
        ...blocks.map(({ pieces }) => pieces.map(({ text }) => text).join('')),
      ]),
    ])
    .join('\n\n');

const rulesFinding = (policy: Policy): readonly string[] => [
  ...new Set(findContradictions(readText(rawPage(policy)), '2026-11-30').map(({ rule }) => rule)),
];

/** What the rules still find on the preset's page, and why it is left: what a policy has no value for, or says on purpose. */
const accepted = {
  'destination-law': 'a note: withdrawal by the law of Korea is for a lawyer to tell',
  'which-event': 'RET-07 says “can be returned” where RET-02 says “can be requested”',
  discretion: 'RET-04: late returns are for a person to decide',
  'currency-undefined': 'a bare $ is the shop’s, beside the HK$ of one threshold',
  'expired-date': 'the Holiday Event is of 2024, and has not been renewed',
  'missing-holidays': 'the merchant works on three federal holidays',
  'process-or-ship':
    'CAL-03 says that an order of a holiday is processed: with a cut-off it may ship a day later',
  'undefined-term':
    'the policy has no value for duties, nor for what else is a promotion; a tag shows a flash sale',
  'who-pays': 'RET-05: no value says who pays when what was refused goes back',
} as const;

test('[FAQ-01, LINT-01] pasted as a foreign text, the preset’s page has no finding but those that are told here', () => {
  expect([...rulesFinding(aallyn)].sort()).toEqual(Object.keys(accepted).sort());
});

/** What random policies add: values that do contradict each other, and texts of any words that are read as sentences. */
const ofRandomPolicies = {
  'two-values': 'a text of chance says “Free returns” bare; a second threshold of SHIP-01 is read as a price',
  'yes-and-no': 'P.O. boxes that are refused, and addresses with both a street and a box that are not',
  'two-windows': 'two events with days of their own',
  'turned-range': 'an estimate whose least days are more than its most',
  'two-answers': 'carriers, steps and names of chance',
  'window-too-short': 'a claim that ends before the longest delivery',
  'date-without-year': 'an event that comes back every year',
} as const;

test('[FAQ-01, LINT-01] law: pasted as a foreign text, the page of any policy has findings of no other kind', () => {
  const known = [...Object.keys(accepted), ...Object.keys(ofRandomPolicies)];
  fc.assert(
    fc.property(arbitraryPolicies, (policy) => {
      expect(rulesFinding(policy).filter((rule) => !known.includes(rule))).toEqual([]);
    }),
    { numRuns: 200, endOnFailure: true },
  );
}, 180_000);
