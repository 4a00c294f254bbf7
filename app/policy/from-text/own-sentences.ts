import {
  inverseOf,
  isExample,
  locales,
  pageLayout,
  pageSections,
  pageQuestions,
  tablesOf,
  territories,
  textIn,
  questionTitle,
  unsayPage,
} from '@doorstep/policy';
import type {
  Locale,
  Paragraph,
  Policy,
  QuestionId,
  Quote,
  StatementId,
  ValueChange,
} from '@doorstep/policy';

import { destinationCodes } from '../../country-choices.ts';
import { rememberFormats } from '../../formats.ts';
import { readerIn } from '../../reader.ts';

/** What of a text is a page that this app wrote, in whatever language. */
export interface OwnSentences {
  /** Whether a piece of the text stands in a paragraph of it. */
  has(piece: Piece): boolean;
  /** How many paragraphs there are. */
  readonly count: number;
  /** What they say of a policy, each with the paragraphs that say it. */
  readonly changes: readonly OwnChange[];
  /** Names of what they do not say all of, such as a holiday without its day. */
  readonly lacking: readonly string[];
}

/** A change of a policy that paragraphs of the text say. */
export type OwnChange = ValueChange & { readonly quotes: readonly Quote[] };

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** So many of the page's questions tell its language: a merchant's own page has hardly one of them word for word. */
const telling = 5;
/** Characters; no paragraph of the page comes near. */
const longestParagraph = 4_000;

/** The paragraphs of a text that are sentences of the policy's page, and what they say; `null` where it is no such page [FAQ-01]. */
export function ownSentencesIn(text: string, base: Policy): OwnSentences | null {
  const lines = linesOf(text);
  const locale = languageOf(lines.map((line) => line.text));
  if (locale === null) return null;
  const currency = base.merchant.shopCurrency;
  const read = paragraphsOf(lines, base, locale).filter(
    ({ text: words }) => words.length <= longestParagraph,
  );
  const { heard, changes, lacking } = unsayPage(read, tablesIn(`${locale} ${currency}`), base);
  const own = [...new Set(heard.map(({ paragraph }) => paragraph))].flatMap((index) => read[index] ?? []);
  // They say nothing that the sentences between them do not. Where sentences have an example's words, they say something: Japanese and Chinese are short.
  const beside = lines.filter(
    (line) =>
      !own.some(({ from }) => from === line.from) &&
      (isTitle(line.text, base, locale) || isExample(line.text, locale)),
  );
  return {
    has: ({ from, to }) => [...own, ...beside].some((line) => line.from <= from && to <= line.to),
    count: own.length,
    changes: changes.map(({ paragraphs, ...change }) => ({
      ...change,
      quotes: paragraphs.flatMap((index) => read[index] ?? []),
    })),
    lacking: lacking.map(({ name }) => name),
  };
}

const isTitle = (line: string, base: Policy, locale: Locale): boolean =>
  asked.some(({ id }) => asks(line, id, base, locale)) ||
  Object.values(pageSections).some((title) => textIn(title, locale) === line);

/** Whether a line is a question of the page, in our words or in those of a draft. */
const asks = (line: string, id: QuestionId, base: Policy, locale: Locale): boolean =>
  textIn(pageQuestions[id], locale) === line || questionTitle(base, id, locale) === line;

/** The lines between titles, each with the answers of the question that it stands under. */
function paragraphsOf(lines: readonly Line[], base: Policy, locale: Locale): readonly (Line & Paragraph)[] {
  let answers: readonly StatementId[] | null = null;
  return lines.flatMap((line) => {
    if (!isTitle(line.text, base, locale)) return [{ ...line, answers }];
    answers = asked.find(({ id }) => asks(line.text, id, base, locale))?.answeredBy ?? null;
    return [];
  });
}

const asked = pageLayout.flatMap(({ questions }) => questions);

interface Line extends Piece {
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/g)) {
    const words = line.trim();
    const from = index + line.indexOf(words);
    if (words !== '') lines.push({ text: words, from, to: from + words.length });
  }
  return lines;
}

function languageOf(lines: readonly string[]): Locale | null {
  const said = new Set(lines);
  const asked = locales.map((locale) => ({
    locale,
    count: Object.values(pageQuestions).filter((question) => said.has(textIn(question, locale))).length,
  }));
  const best = asked.reduce((most, each) => (each.count > most.count ? each : most));
  return best.count >= telling ? best.locale : null;
}

/** What a language calls everything, the other way round; making it takes a moment, so it is kept. */
const tablesIn = rememberFormats((name) => {
  const [language, currency = ''] = name.split(' ');
  const locale = locales.find((each) => each === language) ?? 'en';
  const currencies = [...new Set([currency, ...Intl.supportedValuesOf('currency')])];
  // The one zone that is not of a place.
  const timeZones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
  // To Shopify territories are provinces of the United States; a page names them as if they were countries.
  const countries = [...destinationCodes, ...territories];
  return tablesOf(inverseOf(readerIn(locale), { countries, currencies, timeZones }));
});
