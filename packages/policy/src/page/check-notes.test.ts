import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales, type Locale } from '../document/locales.ts';
import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { everyRow } from '../testing/every-row.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import { readerIn } from '../testing/reader.ts';
import { checkNotes, checkTexts, noteReader, type NoteReader } from './check-notes.ts';
import { writePage } from './write-page.ts';

const countries = ['US', 'CA', 'HK', 'JP', 'KR', 'SG', 'CN', 'DE', 'GB', 'GE', 'PG', 'GN', 'IN', 'ID', 'SD'];
const readers = new Map<Locale, NoteReader>(
  locales.map((locale) => [locale, noteReader(readerIn(locale), countries)]),
);
const inLanguage = (locale: Locale): NoteReader => readers.get(locale) ?? noteReader(readerIn(locale), []);

const noting = (text: string, locale: Locale = 'en'): Policy => ({
  ...aallyn,
  page: { ...aallyn.page, notes: [{ question: 'about-us', text: { en: 'We sew.', [locale]: text } }] },
});

/** What is refused in a note, as it is quoted. */
const refused = (text: string, locale: Locale = 'en'): readonly string[] =>
  checkNotes(noting(text, locale), inLanguage).map(
    ({ message }) => /^“(.*?)” is (an? \w+)/.exec(message)?.slice(1, 3).join(', ') ?? message,
  );

test.each<readonly [Locale, string, readonly string[]]>([
  ['en', 'Returns cost $15.00.', ['$15.00, an amount']],
  ['en', 'It costs 15 dollars or 20 USD.', ['15 dollars, an amount', '20 USD, an amount']],
  ['en', 'Prices are in dollars.', ['dollars, a currency']],
  ['en', 'You have 21 days.', ['21, a number']],
  ['en', 'You have twenty-one days, or two weeks.', ['one days, a number', 'two weeks, a number']],
  ['en', 'Until December 12, 2024 or 12/12.', ['December 12, 2024, a date', '12/12, a date']],
  ['en', 'We may march on. See you in May 2027.', ['May 2027, a date']],
  ['en', 'We ship to Japan and the U.S. only.', ['Japan, a country', 'U.S., a country']],
  ['en', 'Our peaches come from Georgia, our wool from Papua New Guinea.', ['Papua New Guinea, a country']],
  ['en', 'An American company.', []],
  ['en', 'Bags of two pounds that won a prize for their 25 cents.', ['25 cents, an amount']],
  ['en', 'Email us; we may help. One of us answers.', []],
  [
    'fr',
    'Comptez 14,95 € et 3 jours, dès le 1er mai.',
    ['1er mai, a date', '14,95 €, an amount', '3, a number'],
  ],
  ['fr', 'Nous livrons en Corée du Sud sous dix jours.', ['Corée du Sud, a country', 'dix jours, a number']],
  [
    'ja',
    '日本とアメリカへは３日、12月25日まで。',
    ['日本, a country', 'アメリカ, a country', '3, a number', '12月25日, a date'],
  ],
  ['ja', 'インドネシアの職人がお届けします。', ['インドネシア, a country']],
  ['ko', '결제 수단은 15,000원부터입니다.', ['15,000원, an amount']],
  [
    'ko',
    '미국으로 12월 25일까지, 일주일 안에.',
    ['미국, a country', '12월 25일, a date', '일주일, a number'],
  ],
  ['zh-TW', '三天內寄往美國，運費 25 美元。', ['三天內, a number', '美國, a country', '25 美元, an amount']],
  ['zh-HK', '香港滿 HK$1,000 免運費。', ['香港, a country', 'HK$1,000, an amount']],
])('[FAQ-01] in %s a note that says “%s” is refused for what it says by itself', (locale, text, found) => {
  expect([...refused(text, locale)].sort()).toEqual([...found].sort());
});

test('[FAQ-01] whoever writes a bare amount is told which values have it, by names that stay when rows move', () => {
  const [fee] = checkNotes(noting('Returns cost $15.00.'), inLanguage);
  expect(fee).toEqual({
    path: 'page.notes.0.text.en',
    code: 'not-allowed',
    message:
      '“$15.00” is an amount of its own. Bind it to a policy value, so that it cannot become wrong: {returnedParcels.fee} (Parcels that come back › Fee for a parcel that comes back), {returnedParcels.reshipFirst} (Parcels that come back › Shipping it again), {returns.fee} (Returns › Return fee), {exchanges.fee} (Exchanges › Exchange fee).',
  });
  const [days] = checkNotes(noting('You have 28 days.'), inLanguage);
  expect(days?.message).toContain('{calendar.transit.CA.most}');
  const [country] = checkNotes(noting('We love Japan.'), inLanguage);
  expect(country?.message).toContain('{destinations.served.JP.country}');
  const [nothing] = checkNotes(noting('Since 2015.'), inLanguage);
  expect(nothing?.message).toContain('add it to the facts for your notes');
});

test('[FAQ-01] a slot that names no value, one by its place in a list, and one that cannot be said are refused', () => {
  expect(
    refused('{returns.fee} {merchant.contact} {returns.countries} {destinations.served.US.flat}'),
  ).toEqual([]);
  const wrong = ['{returns.fees}', '{destinations.served.0.flat}', '{returns}', '{addresses.poBox}', '{}'];
  expect(refused(wrong.join(' ')).map((message) => message.split(' ')[0])).toEqual(wrong);
});

test('[FAQ-01] the notes of the preset are accepted in every language', () => {
  expect(checkNotes(aallyn, inLanguage)).toEqual([]);
  expect(checkNotes(everyRow, inLanguage)).toEqual([]);
});

test('[FAQ-01] whatever merchants write, a page with a number of nobody’s is refused', () => {
  fc.assert(
    fc.property(arbitraryPolicies, fc.constantFrom(...locales), (policy, locale) => {
      const { sections } = writePage(policy, readerIn(locale));
      const words = sections.flatMap(({ questions }) =>
        questions.flatMap(({ blocks }) =>
          blocks.flatMap(({ pieces }) => pieces.flatMap(({ text, path }) => (path === null ? [text] : []))),
        ),
      );
      if (words.some((text) => /\p{Nd}/u.test(text))) expect(checkNotes(policy, inLanguage)).not.toEqual([]);
    }),
  );
});

test('a note of any signs is read in time that grows with its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1500 }), (text) => {
      checkNotes(noting(text), inLanguage);
    }),
  );
  expect(refused('1 '.repeat(750)).length).toBeGreaterThan(0);
});

test.each<readonly [string, Policy, readonly string[]]>([
  [
    'missingParcels.liability.en',
    {
      ...aallyn,
      missingParcels: {
        ...aallyn.missingParcels,
        liability: { en: 'Lost parcels are paid within 99 days, up to $500, in Brazil too.' },
      },
    },
    ['99', '$500', 'Brazil'],
  ],
  [
    'addresses.responsibility.ja',
    {
      ...aallyn,
      addresses: {
        ...aallyn.addresses,
        responsibility: { ...aallyn.addresses.responsibility, ja: '３日以内にお知らせください。' },
      },
    },
    ['3'],
  ],
])('[MISS-05] [ADDR-04] what %s says by itself is refused where it stands', (path, policy, quoted) => {
  const known = new Map([...readers, ['en' as const, noteReader(readerIn('en'), [...countries, 'BR'])]]);
  const found = checkTexts(policy, (locale) => known.get(locale) ?? noteReader(readerIn(locale), []));
  expect(found.map((problem) => problem.path)).toEqual(quoted.map(() => path));
  expect(found.map(({ message }) => /^“(.*?)”/.exec(message)?.[1])).toEqual(quoted);
});

test('[MISS-03] a phone number at a carrier is no promise, and the texts of the preset say nothing by themselves', () => {
  const [first, ...carriers] = aallyn.missingParcels.carriers;
  const called = first
    ? [{ ...first, steps: { en: 'Call 1-800-275-8777 and ask for a search.' } }, ...carriers]
    : [];
  const policy = { ...aallyn, missingParcels: { ...aallyn.missingParcels, carriers: called } };
  for (const each of [policy, aallyn, everyRow]) expect(checkTexts(each, inLanguage)).toEqual([]);
});
