import type { PlainText } from './plain/plain-text.ts';
import { plainText } from './plain/plain-text.ts';
import type { CountryCode } from '../document/country-code.ts';
import { findAmounts } from './facts/amounts.ts';
import { findCarriers, findHolidays, findWeekdays } from './facts/calendar.ts';
import { findCounts, findFree, findPercentages } from './facts/counts.ts';
import { findDates } from './facts/dates.ts';
import type { Found, Line, WholeText } from './facts/line.ts';
import { findCountries } from './facts/places.ts';
import { findAllowances, findDiscretion, findLiability } from './facts/stances.ts';
import { findWindows } from './facts/windows.ts';
import type { Fact } from './fact.ts';
import type { Heading, Quote, Reading, Sentence } from './reading.ts';
import { everywhere, isEverywhere, scopeAt, scopeOfWords, withLabelOf, withoutNamed } from './scope.ts';
import { topicAt } from './topic-at.ts';
import { findParts } from './sentences/parts.ts';
import type { Part } from './sentences/parts.ts';
import { segmentsOf } from './sentences/segments.ts';
import { findPlaces, firstHome } from './words/countries.ts';
import { dollarOf, statedCurrency } from './words/currencies.ts';
import { topicsOf } from './words/topics.ts';

/** Everything that reads facts of a sentence. */
const readers: readonly ((line: Line) => readonly Found[])[] = [
  ...[findAmounts, findWindows, findDates, findCountries, findWeekdays, findHolidays, findCarriers],
  ...[findCounts, findPercentages, findFree, findAllowances, findDiscretion, findLiability],
];

/**
 * Reads the text of a policy, as a merchant wrote it in English: its sentences, and what each of them states. Linear in the
 * length of the text; any string is allowed. What is not understood is left out, nothing is guessed from other languages.
 */
export function readText(source: string): Reading {
  const plain = plainText(source);
  const text = wholeText(plain.lower, plain.text);
  const sentences: Sentence[] = [];
  const facts: Fact[] = [];
  const headings: Reading['headings'][number][] = [];
  let heading: Heading | null = null;
  const headingAt = ({ from, to }: Pick<Part, 'from' | 'to'>, above: Heading | null): Heading =>
    headingOf(quoteOf(source, plain, from, to), plain.text.slice(from, to), text.home, above);
  for (const part of findParts(plain)) {
    const quote = quoteOf(source, plain, part.from, part.to);
    const section = (): Heading | null => (part.section === null ? null : headingAt(part.section, null));
    if (part.kind === 'heading') {
      heading = headingAt(part, part.isLead ? section() : null);
      // A title such as `The Press: posting and returning books` tells of everything, and of nothing.
      if (headings.length === 0 && quote.text.split(' ').length > 3) heading = { ...heading, topic: null };
      headings.push({ ...heading, before: sentences.length });
      continue;
    }
    if (part.leavesLead) heading = section();
    const cased = plain.text.slice(part.from, part.to).replaceAll('\n', ' ');
    const lower = cased.toLowerCase();
    const line: Line = { lower, cased, segments: segmentsOf(lower), places: findPlaces(lower, cased), text };
    const above = sentences.at(-1)?.paragraph === part.paragraph ? (sentences.at(-1) ?? null) : null;
    const own = withoutNamed(scopeOfWords(line, heading), lower, sentences, part.paragraph);
    const scope = part.goesOn ? withLabelOf(own, sentences.at(-1) ?? null) : own;
    const sentence: Sentence = {
      ...quote,
      heading,
      topic: topicAt(line, null, above, heading),
      scope,
      plain: lower,
      paragraph: part.paragraph,
    };
    const found = readers.flatMap((read) => read(line)).toSorted((one, other) => one.from - other.from);
    for (const fact of found)
      facts.push({
        ...fact,
        ...quoteOf(source, plain, part.from + fact.from, part.from + fact.to),
        topic: topicAt(line, fact, above, heading),
        scope: withoutNamed(scopeAt(line, fact, scope), lower, sentences, part.paragraph),
        sentence: sentences.length,
      });
    sentences.push(sentence);
  }
  return { source, headings, sentences, facts, home: text.home };
}

function wholeText(lower: string, cased: string): WholeText {
  const place = findPlaces(lower.slice(0, 20_000), cased.slice(0, 20_000))[0];
  const part = firstHome(lower);
  const first =
    part !== null && (place === undefined || part.at <= place.from)
      ? part.country
      : (place?.countries[0] ?? null);
  const stated = statedCurrency(lower);
  const home = first;
  return { home, dollar: stated ?? dollarOf(home), isDollarNamed: stated !== null };
}

function headingOf(quote: Quote, words: string, home: CountryCode | null, above: Heading | null): Heading {
  const lower = words.toLowerCase();
  const places = findPlaces(lower, words);
  const own = scopeOfWords(
    {
      lower,
      cased: words,
      places,
      segments: segmentsOf(lower),
      text: { home, dollar: 'USD', isDollarNamed: false },
    },
    null,
  );
  const [first, second] = topicsOf(lower);
  // `Shipping and returns` is about neither.
  const topic = first === undefined || (second !== undefined && second[1] * 2 > first[1]) ? null : first[0];
  return {
    ...quote,
    topic: topic ?? above?.topic ?? null,
    scope: isEverywhere(own) ? (above?.scope ?? everywhere) : own,
  };
}

function quoteOf(source: string, { origin }: PlainText, start: number, end: number): Quote {
  const from = origin[start] ?? source.length;
  const to = end > start ? (origin[end - 1] ?? source.length - 1) + 1 : from;
  return { text: source.slice(from, to), from, to };
}
