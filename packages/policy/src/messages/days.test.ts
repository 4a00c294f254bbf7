import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate, partsOf } from '../calendar/plain-date.ts';
import { locales, type Locale } from '../document/locales.ts';
import { arrivalNote } from './arrival.ts';
import { sayDay, sayDays } from './days.ts';

const parts = (date: string) => partsOf(parseDate(date) ?? 0);
const said = (first: string, last: string, locale: Locale, year = 2026) =>
  sayDays(parts(first), parts(last), locale, year);

test.each<readonly [string, string, readonly [Locale, string][]]>([
  [
    '2026-12-01',
    '2026-12-10',
    [
      ['en', 'Dec 1–10'],
      ['fr', 'du 1er au 10 déc.'],
      ['fr-CA', 'du 1er au 10 déc.'],
      ['ja', '12月1日〜10日'],
      ['ko', '12월 1일~10일'],
      ['zh-TW', '12月1日至10日'],
      ['zh-HK', '12月1日至10日'],
    ],
  ],
  [
    '2026-11-30',
    '2026-12-01',
    [
      ['en', 'Nov 30 – Dec 1'],
      ['fr', 'du 30 nov. au 1er déc.'],
      ['ja', '11月30日〜12月1日'],
      ['ko', '11월 30일~12월 1일'],
      ['zh-TW', '11月30日至12月1日'],
    ],
  ],
  [
    '2026-12-30',
    '2027-01-04',
    [
      ['en', 'Dec 30 – Jan 4, 2027'],
      ['fr', 'du 30 déc. au 4 janv. 2027'],
      ['ja', '12月30日〜2027年1月4日'],
      ['ko', '12월 30일~2027년 1월 4일'],
      ['zh-HK', '12月30日至2027年1月4日'],
    ],
  ],
  [
    '2027-01-04',
    '2027-02-01',
    [
      ['en', 'Jan 4 – Feb 1, 2027'],
      ['fr', 'du 4 janv. au 1er févr. 2027'],
      ['ja', '2027年1月4日〜2月1日'],
      ['ko', '2027년 1월 4일~2월 1일'],
      ['zh-TW', '2027年1月4日至2月1日'],
    ],
  ],
  [
    '2027-01-04',
    '2027-01-09',
    [
      ['en', 'Jan 4–9, 2027'],
      ['fr', 'du 4 au 9 janv. 2027'],
      ['ja', '2027年1月4日〜9日'],
    ],
  ],
  [
    '2026-12-01',
    '2026-12-01',
    [
      ['en', 'Dec 1'],
      ['fr', 'le 1er déc.'],
      ['fr-CA', 'le 1er déc.'],
      ['ja', '12月1日'],
      ['ko', '12월 1일'],
    ],
  ],
])('[CAL-05] %s to %s is said in each language’s own way', (first, last, expected) => {
  expect(expected.map(([locale]) => [locale, said(first, last, locale)])).toEqual(expected);
});

test('a year is said exactly where it is another one than the reader’s', () => {
  const day = fc.integer({ min: 20_000, max: 22_000 });
  fc.assert(
    fc.property(day, fc.nat(60), fc.constantFrom(...locales), (from, length, locale) => {
      const [first, last] = [partsOf(from), partsOf(from + length)];
      const text = sayDays(first, last, locale, first.year);
      expect(text.includes(String(last.year))).toBe(last.year !== first.year);
      const alone = sayDay(first, locale, first.year);
      expect([alone, `le ${alone}`]).toContain(sayDays(first, first, locale, first.year));
    }),
  );
});

test.each<readonly [Locale, string]>([
  ['en', 'estimated delivery Dec 4'],
  ['fr', 'livraison estimée\u00a0: le 4 déc.'],
  ['fr-CA', 'livraison estimée\u00a0: le 4 déc.'],
  ['ja', 'お届け予定：12月4日'],
  ['ko', '도착 예정: 12월 4일'],
  ['zh-TW', '預計12月4日送達'],
  ['zh-HK', '預計12月4日送達'],
])('[CAL-05] in %s an arrival on a single day names it once', (locale, note) => {
  const day = parts('2026-12-04');
  expect(arrivalNote(day, day, locale)).toBe(note);
});
