import type { DayNumber } from '../../../calendar/plain-date.ts';
import { dayOf, daysInMonth } from '../../../calendar/plain-date.ts';
import type { DateFact } from '../../fact.ts';
import type { Reading } from '../../reading.ts';
import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { factsOf, quotesOf, sentenceOf, sentencesOf } from '../rule.ts';

/** Dates of a year that is over: an offer or a rule that nobody renewed. */
export const expiredDate: Rule = {
  name: 'expired-date',
  find: (reading, today) => {
    const dates = factsOf(reading, 'date');
    // `Since 2021` goes on; only what ends, or names one time, can be over.
    const over = dates.filter(
      (date) =>
        isOver(date, today) &&
        (date.edge !== 'from' ||
          dates.some((other) => other.sentence === date.sentence && other.edge === 'until')),
    );
    const sentences = [...new Set(over.map(({ sentence }) => sentence))];
    const stamp = sentences.find((sentence) => isStamp(reading, sentence));
    return sentences
      .filter((sentence) => !isStamp(reading, sentence))
      .map((sentence) => ({
        severity: 'high',
        // The day that the page was written on shows since when the date has been wrong.
        quotes: sentencesOf(reading, [{ sentence }, ...(stamp === undefined ? [] : [{ sentence: stamp }])]),
        why: 'The date has passed: what it allows or forbids is not in force any more, or was meant for this year.',
        fix: 'Renew the date, or take the sentence out.',
      }));
  },
};

/** `Last updated: March 2025`: says of the page itself when it was written, and allows nothing. An offer may be valid from a day, too. */
const isStamp = ({ sentences }: Reading, sentence: number): boolean =>
  /^(?:this (?:page|policy) (?:was|is) )?(?:(?:last )?(?:updated|revised|reviewed|changed|modified)\b|(?:version|effective|valid|as) (?:of|from|since|:))[^,;]{0,30}$/.test(
    sentences[sentence]?.plain ?? '',
  );

function isOver({ year, month, day }: DateFact, today: DayNumber): boolean {
  if (year === null) return false;
  return dayOf({ year, month, day: day ?? daysInMonth(year, month) }) < today;
}

/** What there is once, or on other days each year; a season of the trade comes round on the same days. */
const once =
  /^(?!.*\b(?:each|every) year\b).*\b(?:christmas|holidays?|closed|break|offer|promotion|sale|deadline|last (?:day|order))\b/s;

/** A weekday of a month is another date each year, and a season is one of every year. */
const everyYear =
  /\bthe (?:1st|2nd|3rd|4th|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day of\b|\bthe season ["“]/;

/** `Orders placed by December 15`: of which year? */
export const dateWithoutYear: Rule = {
  name: 'date-without-year',
  find: (reading) => {
    const open = factsOf(reading, 'date').filter(
      (date) =>
        date.year === null &&
        date.edge !== null &&
        once.test(sentenceOf(reading, date)?.plain ?? '') &&
        !everyYear.test(sentenceOf(reading, date)?.plain ?? '') &&
        !factsOf(reading, 'date').some((other) => other.sentence === date.sentence && other.year !== null),
    );
    const quotes = quotesOf(open.flatMap((date) => sentenceOf(reading, date) ?? []));
    if (quotes.length === 0) return [];
    const finding: FoundByRule = {
      severity: 'medium',
      quotes,
      why: 'The date has no year: nobody knows whether it is this year’s, or holds every year.',
      fix: 'Write the year, or “every year”.',
    };
    return [finding];
  },
};
