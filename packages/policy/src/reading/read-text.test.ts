import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from './fact.ts';
import type { Reading } from './reading.ts';
import { readText } from './read-text.ts';

const kinds = (reading: Reading): readonly string[] =>
  reading.facts.map(({ kind, text }) => `${kind} ${text}`);

test('[LINT-01] every quote of a reading stands in the text exactly where it says, whatever the text', () => {
  const words = fc.constantFrom(
    ...[
      '$100',
      'over',
      'free',
      ' ',
      '\n',
      '\n\n',
      '21 days',
      'of',
      'delivery',
      '.',
      '\u00ad',
      '\u200f',
      '\u00a0',
      'İ',
      '：',
      '€',
      '😀',
      '• ',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (given) => {
      const { sentences, facts, source } = readText(given);
      expect(source).toBe(given);
      for (const { text: quote, from, to } of [...sentences, ...facts])
        expect(given.slice(from, to)).toBe(quote);
    }),
    { numRuns: 60 },
  );
});

test('[LINT-01] unseen marks and odd spaces change nothing of what is read, and stay in the quotes', () => {
  const plain = readText('Orders of $100 and up ship free. Return within 21 days of delivery.');
  const marked = readText(
    'Orders\u00a0of $1\u200b00 and\u2009up sh\u00adip free. Return with\u2060in 21\u202fdays of deli\u00advery.',
  );
  const meanings = ({ facts }: Reading) =>
    facts.map(({ kind, topic, scope }: Fact) => ({ kind, topic, scope }));
  expect(meanings(marked)).toEqual(meanings(plain));
  expect(marked.facts[0]?.text).toBe('$1\u200b00');
});

test('[LINT-01] lines that a page ran together are two holidays', () => {
  const { facts } = readText('We are closed on:\nPresident’s DayMemorial Day\nIndependence DayLabor Day');
  expect(facts.flatMap((fact) => (fact.kind === 'holiday' ? [fact.name] : []))).toEqual([
    "Presidents' Day",
    'Memorial Day',
    'Independence Day',
    'Labor Day',
  ]);
});

test('[LINT-01] amounts are read in the notations of policies', () => {
  const read = (text: string) =>
    readText(text).facts.flatMap((fact) =>
      fact.kind === 'amount' || fact.kind === 'threshold' ? [fact.amount] : [],
    );
  expect(
    read('Shipping costs $4.95, 14,95 €, US$8, 1000 HKD, HK$1,000.50, £5, twenty dollars and 1.000,00 €.'),
  ).toEqual([
    { minor: 495, currency: 'USD' },
    { minor: 1495, currency: 'EUR' },
    { minor: 800, currency: 'USD' },
    { minor: 100_000, currency: 'HKD' },
    { minor: 100_050, currency: 'HKD' },
    { minor: 500, currency: 'GBP' },
    { minor: 2_000, currency: 'USD' },
    { minor: 100_000, currency: 'EUR' },
  ]);
});

test('[LINT-01] a heading in brackets narrows what follows it, until the next heading', () => {
  const { sentences } = readText(
    'Returns\n\n(For U.S. customers only)\n\nReturns cost $15.\n\nProducts\n\nBags are made of leather.',
  );
  expect(sentences.map(({ scope }) => scope.countries)).toEqual([['US'], null]);
});

test('[LINT-01] a text in another language gives no facts that it does not have', () => {
  expect(kinds(readText('Livraison gratuite dès la première commande. 返品は承っておりません。'))).toEqual(
    [],
  );
});
