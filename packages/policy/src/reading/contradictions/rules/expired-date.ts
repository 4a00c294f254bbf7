import type { DayNumber } from '../../../calendar/plain-date.ts';
import { dayOf, daysInMonth } from '../../../calendar/plain-date.ts';
import type { DateFact } from '../../fact.ts';
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
    return [...new Set(over.map(({ sentence }) => sentence))].map((sentence) => ({
      severity: 'high',
      quotes: sentencesOf(reading, [{ sentence }]),
      why: 'The date has passed: what it allows or forbids is not in force any more, or was meant for this year.',
      fix: 'Renew the date, or take the sentence out.',
    }));
  },
};

function isOver({ year, month, day }: DateFact, today: DayNumber): boolean {
  if (year === null) return false;
  return dayOf({ year, month, day: day ?? daysInMonth(year, month) }) < today;
}

/** `Orders placed by December 15`: of which year? */
export const dateWithoutYear: Rule = {
  name: 'date-without-year',
  find: (reading) => {
    const open = factsOf(reading, 'date').filter(
      (date) =>
        date.year === null &&
        date.edge !== null &&
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
