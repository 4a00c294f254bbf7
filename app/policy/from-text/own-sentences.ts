import {
  inverseOf,
  isExample,
  locales,
  pageLayout,
  pageQuestions,
  tablesOf,
  territories,
  textIn,
  unsayPage,
} from '@doorstep/policy';
import type { Locale, Policy, ValueChange } from '@doorstep/policy';

import { destinationCodes } from '../../country-choices.ts';
import { rememberFormats } from '../../formats.ts';
import { readerIn } from '../../reader.ts';

/** What of a text is a page that this app wrote, in whatever language. */
export interface OwnSentences {
  /** Whether a piece of the text stands in a paragraph of it. */
  has(piece: Piece): boolean;
  /** How many paragraphs there are. */
  readonly count: number;
  /** What they say of a policy. */
  readonly changes: readonly ValueChange[];
  /** Names of what they do not say all of, such as a holiday without its day. */
  readonly lacking: readonly string[];
}

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
  const read = lines.filter((line) => line.text.length <= longestParagraph && !isTitle(line.text, locale));
  const { heard, changes, lacking } = unsayPage(
    read.map((line) => ({ text: line.text, statement: null })),
    tablesIn(`${locale} ${currency}`),
    base,
  );
  const own = [...new Set(heard.map(({ paragraph }) => paragraph))].flatMap((index) => read[index] ?? []);
  // They say nothing that the sentences between them do not. Where sentences have an example's words, they say something: Japanese and Chinese are short.
  const beside = lines.filter(
    (line) => !own.includes(line) && (isTitle(line.text, locale) || isExample(line.text, locale)),
  );
  return {
    has: ({ from, to }) => [...own, ...beside].some((line) => line.from <= from && to <= line.to),
    count: own.length,
    changes,
    lacking: lacking.map(({ name }) => name),
  };
}

const isTitle = (line: string, locale: Locale): boolean =>
  [...Object.values(pageQuestions), ...pageLayout.map(({ title }) => title)].some(
    (title) => textIn(title, locale) === line,
  );

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

/** Currencies that a page may name besides its shop's. */
const others = ['USD', 'CAD', 'HKD', 'JPY', 'KRW', 'SGD', 'TWD', 'EUR', 'GBP', 'AUD'];

/** What a language calls everything, the other way round; making it takes a moment, so it is kept. */
const tablesIn = rememberFormats((name) => {
  const [language, currency = ''] = name.split(' ');
  const locale = locales.find((each) => each === language) ?? 'en';
  const currencies = [...new Set([currency, ...others])];
  const timeZones = Intl.supportedValuesOf('timeZone');
  // To Shopify territories are provinces of the United States; a page names them as if they were countries.
  const countries = [...destinationCodes, ...territories];
  return tablesOf(inverseOf(readerIn(locale), { countries, currencies, timeZones }));
});
