import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../document/locales.ts';
import { pageQuestions } from '../document/page-questions.ts';
import { placeAt } from '../document/schema/look-up.ts';
import { textIn } from '../document/texts.ts';
import { aallyn } from '../presets/aallyn.ts';
import { statementIds } from '../statements.ts';
import { saysNone } from '../statements/say-statement.ts';
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

test('[FAQ-01] under any policy the page leaves out only what says that there is none', () => {
  fc.assert(
    fc.property(arbitraryPolicies, fc.constantFrom(...locales), (policy, locale) => {
      const said = new Set(statementsOf(writePage(policy, readerIn(locale))));
      expect(statementIds.filter((id) => !said.has(id) && !saysNone(policy, id))).toEqual([]);
    }),
  );
});

/** Numbers in any script that has its own digits. */
const digits = /\p{Nd}/u;

test('[FAQ-01] under any policy every number on the page is the value of a path of the policy', () => {
  fc.assert(
    fc.property(arbitraryPolicies, fc.constantFrom(...locales), (policy, locale) => {
      const page = writePage(policy, readerIn(locale));
      for (const { statement, pieces } of blocksOf(page)) {
        for (const { text, path } of pieces) {
          if (path === null && statement !== null) expect(text, statement).not.toMatch(digits);
          if (path !== null) expect(placeAt(path), path).not.toBeNull();
        }
      }
    }),
  );
});

test.each(locales)('[FAQ-01] in %s no title or question has a number of its own', (locale) => {
  const { title, sections } = writePage(aallyn, readerIn(locale));
  const titles = [title, ...sections.map((section) => section.title)];
  const questions = Object.values(pageQuestions).map((question) => textIn(question, locale));
  for (const text of [...titles, ...questions]) expect(text).not.toMatch(digits);
});
