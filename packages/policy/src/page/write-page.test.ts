import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../document/locales.ts';
import { pageQuestions } from '../document/page-questions.ts';
import { isObject } from '../document/is-object.ts';
import type { Policy } from '../document/policy.ts';
import { placeAt } from '../document/schema/look-up.ts';
import { isWeekday, itemsOf } from '../document/schema/value-kinds.ts';
import { textIn } from '../document/texts.ts';
import { sayCounts } from '../messages/count.ts';
import { sayWeekdays } from '../messages/weekdays.ts';
import { aallyn } from '../presets/aallyn.ts';
import { statementIds, type StatementId } from '../statements.ts';
import { valueAt } from '../statements/place.ts';
import type { Reader } from '../statements/reader.ts';
import { saysNone } from '../statements/say-statement.ts';
import { sayValue } from '../statements/say-value.ts';
import { ways } from '../statements/ways.ts';
import { minimalPolicy } from '../presets/minimal.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import { readerIn } from '../testing/reader.ts';
import { pageLayout } from './layout.ts';
import type { PolicyPage } from './page.ts';
import { writePage } from './write-page.ts';

const blocksOf = (page: PolicyPage) =>
  page.sections.flatMap(({ questions }) => questions.flatMap(({ blocks }) => blocks));

const statementsOf = (page: PolicyPage) => blocksOf(page).flatMap(({ statement }) => statement ?? []);

test.each(locales)(
  '[FAQ-01] in %s the preset’s page has every statement of the policy, each once',
  (locale) => {
    const said = statementsOf(writePage(aallyn, readerIn(locale)));
    expect([...said].sort()).toEqual([...statementIds].sort());
  },
);

const newShop = minimalPolicy({
  ...{ name: 'Harbour Canvas', currency: 'USD', timeZone: 'America/New_York', country: 'US' },
  contact: 'hello@harbour.example',
});

/** The sentences of a page; names of cards, carriers and seasons are of fewer words than a sentence. */
const sentencesOf = (page: PolicyPage): readonly string[] =>
  blocksOf(page)
    .flatMap(({ pieces }) =>
      pieces
        .map(({ text }) => text)
        .join('')
        .split(/(?<=[.!?:])\s+/),
    )
    .filter((sentence) => sentence.split(' ').length > 3);

const presets = { 'the preset': aallyn, 'a new shop': newShop };

test.each(
  locales
    .filter((locale) => locale !== 'en')
    .flatMap((locale) => Object.entries(presets).map(([whose, policy]) => ({ locale, whose, policy }))),
)('[FAQ-01] in $locale no block of the page of $whose holds an English sentence', ({ locale, policy }) => {
  const there = blocksOf(writePage(policy, readerIn(locale))).map(({ pieces }) =>
    pieces.map(({ text }) => text).join(''),
  );
  const english = sentencesOf(writePage(policy, readerIn('en')));
  expect(english.length).toBeGreaterThan(50);
  expect(english.filter((sentence) => there.some((text) => text.includes(sentence)))).toEqual([]);
});

test('[FAQ-01] every statement answers one question of the layout, and every question stands in it once', () => {
  const asked = pageLayout.flatMap(({ questions }) => questions.map(({ id }) => id));
  expect([...asked].sort()).toEqual(Object.keys(pageQuestions).sort());
  const answering = pageLayout.flatMap(({ questions }) => questions.flatMap(({ answeredBy }) => answeredBy));
  expect([...answering].sort()).toEqual([...statementIds].sort());
});

test('[FAQ-01] under any policy the page leaves out only what says that there is none, and what the merchant leaves out', () => {
  fc.assert(
    fc.property(arbitraryPolicies, fc.constantFrom(...locales), (policy, locale) => {
      const said = new Set(statementsOf(writePage(policy, readerIn(locale))));
      const hidden = pageLayout
        .flatMap(({ questions }) => questions)
        .filter(({ id }) => policy.page.hidden.some((each) => each === id))
        .flatMap(({ answeredBy }): readonly StatementId[] => answeredBy);
      const leftOut = statementIds.filter((id) => !said.has(id) && !hidden.includes(id));
      expect(leftOut.filter((id) => !saysNone(policy, id))).toEqual([]);
      expect(hidden.filter((id) => said.has(id))).toEqual([]);
    }),
  );
});

/** Numbers in any script that has its own digits. */
const digits = /\p{Nd}/u;

const fieldsOf = (value: unknown): object => (isObject(value) ? value : {});

/** All that may be said of the value at a path, by the value alone: the words of its kind, of a way, or of a range that it begins. */
function sayingsOf(policy: Policy, path: string, reader: Reader): readonly string[] {
  const field = placeAt(path)?.field;
  const name = path.slice(path.lastIndexOf('.') + 1);
  const now = valueAt(policy, path);
  if (field === undefined || now === undefined) return [];
  // Of a switch that is on its name is said.
  const value = field.kind === 'flags' && now === true ? name : now;
  const above = path.slice(0, path.lastIndexOf('.'));
  const unit = field.kind === 'wholeNumber' ? field.unit : undefined;
  const beside = unit === undefined ? [] : Object.values(fieldsOf(valueAt(policy, above)));
  const ranges = beside.flatMap((end) =>
    unit !== undefined && typeof end === 'number' ? [sayCounts(Number(value), end, unit, reader.locale)] : [],
  );
  const days = itemsOf(value).filter(isWeekday);
  return [
    sayValue(field, value, reader),
    ...Object.entries(ways).flatMap(([way, say]) =>
      canSay(way, name, value) ? [say(value, reader, { policy, row: '' })] : [],
    ),
    ...ranges,
    ...(days.length > 0 ? [sayWeekdays(days, reader.locale)] : []),
  ];
}

/** A reader that is asked for what is no place of its kind throws. */
const canSay = (way: string, name: string, value: unknown): boolean =>
  (way !== 'territory' || /^[A-Z]{2}$/.test(String(value))) && (way !== 'zone' || name === 'timeZone');

/** Numbers of a page that are of no value, or of another one than they are said to be. */
const untraced = (page: PolicyPage, policy: Policy, reader: Reader): readonly string[] =>
  blocksOf(page).flatMap(({ statement, pieces }) =>
    pieces.flatMap(({ text, path }) => {
      if (path === null) return statement !== null && digits.test(text) ? [`${statement}: ${text}`] : [];
      const isItsValue = sayingsOf(policy, path, reader).includes(text);
      return isItsValue ? [] : [`${statement ?? 'note'}: ${text} is not ${path}`];
    }),
  );

test('[FAQ-01] law: under any policy every number, and every value, on the page is what its path has, in words', () => {
  fc.assert(
    fc.property(arbitraryPolicies, fc.constantFrom(...locales), (policy, locale) => {
      const reader = readerIn(locale);
      expect(untraced(writePage(policy, reader), policy, reader)).toEqual([]);
    }),
    { endOnFailure: true },
  );
});

/** A page on which the value of one path is said to be that of another. */
const withPath = (page: PolicyPage, path: string, other: string): PolicyPage => ({
  ...page,
  sections: page.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => ({
      ...question,
      blocks: question.blocks.map((block) => ({
        ...block,
        pieces: block.pieces.map((piece) => (piece.path === path ? { ...piece, path: other } : piece)),
      })),
    })),
  })),
});

test.each(locales)(
  '[FAQ-01] in %s every number of the preset traces to its value, and one that is said to be another is noticed',
  (locale) => {
    const reader = readerIn(locale);
    const page = writePage(aallyn, reader);
    expect(untraced(page, aallyn, reader)).toEqual([]);
    const fee = blocksOf(page)
      .flatMap(({ pieces }) => pieces)
      .find(({ path }) => path === 'missingParcels.replacementFee');
    const elsewhere = withPath(page, 'missingParcels.replacementFee', 'exchanges.fee');
    expect(untraced(elsewhere, aallyn, reader)).toEqual([`MISS-04: ${fee?.text} is not exchanges.fee`]);
  },
);

test.each(locales)('[FAQ-01] in %s no title or question has a number of its own', (locale) => {
  const { title, sections } = writePage(aallyn, readerIn(locale));
  const titles = [title, ...sections.map((section) => section.title)];
  const questions = Object.values(pageQuestions).map((question) => textIn(question, locale));
  for (const text of [...titles, ...questions]) expect(text).not.toMatch(digits);
});
