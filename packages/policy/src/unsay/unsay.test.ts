import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales, type Locale } from '../document/locales.ts';
import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import { minimalPolicy } from '../presets/minimal.ts';
import { statementIds } from '../statements.ts';
import { saysNone, sayStatement } from '../statements/say-statement.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import { readerIn as newReaderIn } from '../testing/reader.ts';
import type { Reader } from '../statements/reader.ts';
import { inverseOf } from './reader-inverse.ts';
import { tablesOf } from './tables.ts';
import type { Paragraph } from './hear-paragraphs.ts';
import { unsayPage } from './unsay.ts';

const sayable = {
  countries: ['US', 'CA', 'HK', 'JP', 'KR', 'SG', 'DE', 'PR', 'GU', 'VI', 'AS', 'MP'],
  currencies: ['USD', 'EUR', 'JPY', 'KWD', 'HKD', 'CAD', 'TWD'],
  timeZones: ['America/Los_Angeles', 'Asia/Tokyo', 'UTC', 'Europe/Berlin'],
};
/** One for each language: to ask `Intl` for a format costs more than to read a page. */
const readers = new Map(locales.map((locale) => [locale, remembering(newReaderIn(locale))]));
const readerIn = (locale: Locale): Reader => readers.get(locale) ?? newReaderIn(locale);

function remembering(reader: Reader): Reader {
  const said = new Map<string, string>();
  const once = (key: string, say: () => string): string => {
    const known = said.get(key) ?? say();
    said.set(key, known);
    return known;
  };
  return {
    locale: reader.locale,
    country: (code) => once(code, () => reader.country(code)),
    amount: (money) => once(`${money.minor} ${money.currency}`, () => reader.amount(money)),
    timeZone: (name) => once(name, () => reader.timeZone(name)),
  };
}

const tablesIn = new Map(locales.map((locale) => [locale, tablesOf(inverseOf(readerIn(locale), sayable))]));
const tables = (locale: Locale) => {
  const found = tablesIn.get(locale);
  if (found === undefined) throw new Error(locale);
  return found;
};

/** What another page is read over: a shop that has said nothing yet, with none of its values on the page. */
const newShop = (currency: string): Policy =>
  minimalPolicy({
    ...{ name: 'Harbour Canvas', currency, timeZone: 'America/New_York', country: 'DE' },
    contact: 'hello@harbour.example',
  });

const pageOf = (policy: Policy, locale: Locale): readonly Paragraph[] =>
  statementIds.flatMap((statement) =>
    saysNone(policy, statement)
      ? []
      : [{ answers: [statement], text: sayStatement(policy, statement, readerIn(locale)) }],
  );

const says = (policy: Policy, locale: Locale) =>
  Object.fromEntries(statementIds.map((id) => [id, sayStatement(policy, id, readerIn(locale))]));

test.each(locales)('[FAQ-01] the page of the preset in %s says its policy', (locale) => {
  const { policy, otherwise, heard } = unsayPage(pageOf(aallyn, locale), tables(locale), {
    ...newShop('USD'),
    page: aallyn.page,
  });
  expect(heard.map(({ statement }) => statement)).toEqual(
    pageOf(aallyn, locale).flatMap(({ answers }) => answers ?? []),
  );
  expect(otherwise).toEqual([]);
  if (!policy.ok) throw new Error(JSON.stringify(policy.error));
  expect(says(policy.value, locale)).toEqual(says(aallyn, locale));
});

test('[FAQ-01] under any policy the page says it, in every language: read back, it makes the same page', () => {
  fc.assert(
    fc.property(arbitraryPolicies, fc.constantFrom(...locales), (policy, locale) => {
      const base = newShop(policy.merchant.shopCurrency);
      const back = unsayPage(pageOf(policy, locale), tables(locale), {
        ...base,
        // What the page cannot say: the days of the holidays that it names, and where a protection that is off would be.
        calendar: {
          ...base.calendar,
          warehouse: { ...base.calendar.warehouse, holidays: policy.calendar.warehouse.holidays },
        },
        protection: { ...base.protection, countries: [] },
        // The merchant's own words are not read back.
        page: { ...policy.page, hidden: [] },
      });
      if (!back.policy.ok) throw new Error(JSON.stringify(back.policy.error));
      // Of what a shop does not sell no name stands there.
      expect(pageOf(back.policy.value, locale), locale).toEqual(pageOf(policy, locale));
    }),
    { numRuns: 200 },
  );
});

test('[FAQ-01] in plain text each sentence is known by its words, but for those that are only the merchant’s own', () => {
  const said = pageOf(aallyn, 'en');
  const { heard } = unsayPage(
    said.map(({ text }) => ({ text, answers: null })),
    tables('en'),
    newShop('USD'),
  );
  const known = new Set(heard.map(({ statement }) => statement));
  expect(said.flatMap(({ answers }) => (answers ?? []).filter((statement) => !known.has(statement)))).toEqual(
    ['ADDR-04', 'MISS-05', 'ACCT-01'],
  );
});

test('[FAQ-01] a holiday that only has a name on the page is said to lack its day', () => {
  const text =
    'Our warehouse is closed on these holidays: Labor Day and Founders’ Day. Orders placed on one of them are processed on the next working day.';
  const { changes, lacking } = unsayPage([{ text, answers: ['CAL-03'] }], tables('en'), newShop('USD'));
  const holidays = changes.find(({ path }) => path === 'calendar.warehouse.holidays');
  expect(holidays).toMatchObject({ kind: 'set', value: [{ name: 'Labor Day' }] });
  expect(lacking).toEqual([{ path: 'calendar.warehouse.holidays', name: 'Founders’ Day', needs: 'on' }]);
});

test('[FAQ-01] any text is read or left alone, in bounded time', () => {
  const words = [
    'Our warehouse ships ',
    'Monday',
    ', ',
    ' and ',
    '“',
    '” (',
    '$5.00',
    ' to ',
    'Japan',
    '.',
    'For a missing parcel shipped via ',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 60 }), (parts) => {
      const { policy } = unsayPage([{ text: parts.join(''), answers: null }], tables('en'), newShop('USD'));
      expect(policy.ok || policy.error.length > 0).toBe(true);
    }),
    { numRuns: 50 },
  );
});
