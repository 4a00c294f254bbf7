import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales, type Locale } from '../../document/locales.ts';
import type { Policy } from '../../document/policy.ts';
import { placeAt } from '../../document/schema/look-up.ts';
import { aallyn } from '../../presets/aallyn.ts';
import { statementIds, type StatementId } from '../../statements.ts';
import { arbitraryPolicies } from '../../testing/arbitrary-policies.ts';
import { readerIn } from '../../testing/reader.ts';
import type { PolicyExample } from './example.ts';
import { examplesOf, examplesToTry } from './examples-of.ts';
import { sayExample } from './say-example.ts';

const allOf = (policy: Policy) => statementIds.flatMap((id) => examplesToTry(policy, id));
const say = (example: PolicyExample, locale: Locale = 'en') =>
  sayExample(example, readerIn(locale))
    .map(({ text }) => text)
    .join('');
const told = (policy: Policy, ...ids: readonly StatementId[]) =>
  ids.flatMap((id) => examplesOf(policy, id)).map((example) => say(example));

/** Statements that decide nothing which an example could show, and why. */
const withoutExamples = {
  'SHIP-07': 'It has no amount of its own: no refund has shipping in it.',
  'ADDR-04': 'The merchant’s own words.',
  'CAL-01': 'The examples of CAL-02 show it.',
  'CAL-07': 'The examples of ORD-01 show it.',
  'PROT-02': 'What the shopper turns on and off.',
  'SIGN-02': 'When it is read; the examples of SIGN-01 show when it is needed.',
  'MISS-03': 'Where to ask the carrier.',
  'MISS-04': 'One fee; PROT-01 and PROT-06 show it beside the protection.',
  'MISS-05': 'The merchant’s own words.',
  'PROMO-02': 'Its days are its own example.',
  'TAX-01': 'Shopify computes taxes.',
  'PAY-01': 'A list.',
  'RET-03': 'A person looks at what came back.',
  'RET-05': 'A person looks at what came back.',
  'GIFT-01': 'The preset names no amount; see below.',
  'FORM-01': 'A form.',
  'ACCT-01': 'The merchant’s own words.',
  'FAQ-01': 'About the page itself.',
  'LINT-01': 'About the page itself.',
} as const satisfies { readonly [Id in StatementId]?: string };

test('[FAQ-01] every statement of the preset that decides something has examples', () => {
  const without = statementIds.filter((id) => examplesOf(aallyn, id).length === 0);
  expect([...without].sort()).toEqual(Object.keys(withoutExamples).sort());
});

test.each<readonly [readonly StatementId[], readonly string[]]>([
  [
    ['SHIP-01', 'SHIP-02', 'SHIP-03', 'SHIP-04'],
    [
      'An order of $100.00 to the United States ships free.',
      'An order of $99.99 to the United States pays $5.00 for shipping.',
      'An order of HK$1,000.00 to Hong Kong ships free.',
      'An order of $128.00 to Hong Kong ships free.',
      'An order to Canada pays $25.00 for shipping, whatever it is worth.',
      'An order to Japan pays $25.00 for shipping, whatever it is worth.',
      'An order of HK$999.99 to Hong Kong pays $25.00 for shipping.',
      'An order of $127.99 to Hong Kong pays $25.00 for shipping.',
    ],
  ],
  [
    ['RET-02', 'RET-07'],
    [
      'A return requested 21 days after delivery: a refund, an exchange or store credit.',
      'A return requested 22 days after delivery: no longer possible.',
      'An order placed during “Holiday Event”, its return requested 21 days after delivery: a refund, an exchange or store credit.',
      'An order placed during “Holiday Event”, its return requested 22 days after delivery: an exchange or store credit.',
      'An order placed during “Holiday Event”, its return requested 45 days after delivery: an exchange or store credit.',
      'An order placed during “Holiday Event”, its return requested 46 days after delivery: not possible.',
    ],
  ],
  [
    ['CAL-02', 'CAL-03', 'CAL-04', 'CAL-05', 'CAL-06', 'ORD-01', 'ORD-02'],
    [
      'In an ordinary week, an order placed on a Monday ships on Tuesday.',
      'In an ordinary week, an order placed on a Friday ships on Monday.',
      'An order placed on Presidents’ Day ships on Tuesday.',
      'In a week of “Thanksgiving through Christmas” without a holiday, an order placed on a Monday ships at most 2 days later.',
      'In ordinary weeks, a parcel to the United States that ships on a Monday should arrive 1 to 9 days later.',
      'In ordinary weeks, a parcel to Canada that ships on a Monday should arrive 14 to 38 days later.',
      'In an ordinary week, an order placed on a Friday has its tracking number by the end of Monday.',
      'An order that ships on a Tuesday, cancellation asked for that day at 8:59 AM: we can most likely still stop it.',
      'An order that ships on a Tuesday, cancellation asked for that day at 9:00 AM: there is little chance.',
      'An order that ships on a Tuesday, cancellation asked for that day at 9:00 PM: it has left.',
      'An order that ships on a Tuesday, another way to pay asked for that day at 8:59 AM: we cancel it, and you order again.',
      'An order that ships on a Tuesday, another way to pay asked for that day at 9:00 AM: too late.',
    ],
  ],
  [
    ['RET-01', 'RET-04', 'RET-06', 'RET-08', 'EXCH-01', 'INTL-01', 'PROD-01', 'MISS-01', 'MISS-02'],
    [
      'A return of several items of an order: $15.00 in all.',
      'A return shipped 7 days after you got its label: in time.',
      'A return shipped 8 days after you got its label: it may be denied.',
      'A return of a flash-sale item requested 21 days after delivery: store credit.',
      'A return of a final sale item requested 21 days after delivery: not possible.',
      'In ordinary weeks, a return that arrives on a Monday is refunded 14 to 16 days later.',
      'An exchange requested 21 days after delivery: possible.',
      'An exchange requested 22 days after delivery: no longer possible.',
      'A return of an international order requested 21 days after it was shipped: a refund.',
      'A return of an international order requested 22 days after it was shipped: no longer possible.',
      'An international return of several items: $15.00 in all, and your own postage.',
      'A problem with an item reported 14 days after delivery: in time.',
      'A problem with an item reported 15 days after delivery: too late.',
      'In ordinary weeks, a parcel marked as delivered on a Monday can be reported as missing 7 days later.',
      'In ordinary weeks, a parcel marked as delivered on a Monday cannot be reported as missing yet 6 days later.',
      'A parcel ordered more than 1 month ago and expected 21 days ago at the latest can still be reported as missing.',
      'A parcel ordered more than 1 month ago and expected 22 days ago at the latest can no longer be reported as missing.',
    ],
  ],
  [
    ['PROT-01', 'PROT-03', 'PROT-04', 'PROT-05', 'PROT-06', 'RTS-01', 'RTS-02'],
    [
      'With “Free returns”, the fee for returns is $0.00 instead of $15.00.',
      'With “Free returns”, the fee for exchanges is $0.00 instead of $15.00.',
      'With “Free returns”, the fee for parcels that come back undelivered is $0.00 instead of $15.00.',
      'An order to the United States can have “Free returns” for $2.98.',
      'An order to Canada cannot have “Free returns”.',
      'An order of nothing but final sale items cannot have “Free returns”.',
      'An order of $99.99 to the United States with “Free returns” pays $5.00 for shipping: its fee does not count.',
      'With “Free returns”, too, the fee for replacements of parcels that went missing after delivery is $25.00.',
      'With “Free returns”, too, the fee for parcels that are shipped again is $15.00.',
      'A parcel that comes back because nobody was there: $15.00.',
      'Two items shipped again: $23.00.',
    ],
  ],
  [
    [
      'PRICE-01',
      'PRICE-02',
      'PRICE-03',
      'PROMO-01',
      'SHIP-05',
      'SHIP-06',
      'ADDR-01',
      'ADDR-02',
      'ADDR-03',
      'SIGN-01',
      'SIGN-03',
    ],
    [
      'A full-price item costs less 7 days after the order: the difference as a refund.',
      'An item costs less 8 days after the order: no adjustment any more.',
      'An item bought on sale costs less 7 days after the order: the difference as store credit.',
      'An item costs less in a flash sale 7 days after the order: no adjustment.',
      'An order with 2 codes keeps 1 code, the newest first.',
      'An order to Germany is not accepted at checkout.',
      'An order of $99.99 to Puerto Rico pays $5.00 for shipping.',
      'An order to “PO Box 12” is refused at checkout.',
      'An order to “12 High Street” is accepted.',
      'An order that reaches us with the address “PO Box 12” is on hold until it is settled.',
      'An order to “100 Main Street PMB 214” is accepted.',
      'An order to “RR 2 Box 15” is accepted.',
      'An order to “General Delivery” is accepted, and waits until the address is confirmed.',
      'An order to “12 Main Street, PO Box 12” is refused at checkout.',
      'An order of $250.00 that is shipped via UPS needs no signature.',
      'An order of $250.01 that is shipped via UPS needs a signature.',
      'An order of $250.01 that is shipped another way needs no signature.',
    ],
  ],
])('[FAQ-01] %s have examples that are told in words', (ids, words) => {
  expect(told(aallyn, ...ids)).toEqual(words);
});

test('[FAQ-01] whatever a merchant sets, the engine decides the examples as they are told', () => {
  fc.assert(
    fc.property(arbitraryPolicies, (policy) => {
      for (const example of allOf(policy)) {
        expect(example.otherwise(), `${example.statement} ${say(example)}`).toBeNull();
      }
    }),
  );
});

test('[FAQ-01] in every language every amount, day and country of an example is near a value of the policy', () => {
  fc.assert(
    fc.property(arbitraryPolicies, fc.constantFrom(...locales), (policy, locale) => {
      for (const example of allOf(policy)) {
        for (const { text, path } of sayExample(example, readerIn(locale))) {
          expect(text, `${example.statement} ${example.words}`).not.toBe('');
          if (path !== null) expect(placeAt(path), path).not.toBeNull();
          // An address is nobody's value.
          else if (!('address' in example.slots)) expect(text).not.toMatch(/\p{Nd}/u);
        }
      }
    }),
  );
});
