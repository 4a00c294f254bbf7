import { federalCalendar, unitedStates } from '../../../calendar/united-states.ts';
import type { Rule } from '../rule.ts';
import { factsOf, quotesOf, saying, sentenceOf, sentencesOf } from '../rule.ts';

/** Holidays without a space between them: whoever reads the list by a program loses one. */
export const joinedNames: Rule = {
  name: 'joined-names',
  find: (reading) => {
    const joined = factsOf(reading, 'holiday').filter(({ isJoined }) => isJoined);
    return joined.length === 0
      ? []
      : [
          {
            severity: 'high',
            quotes: sentencesOf(reading, joined),
            why: 'Two days are written as one word.',
            fix: 'Put each day on a line of its own.',
          },
        ];
  },
};

const isFederal = (name: string): boolean =>
  federalCalendar.holidays.some((holiday) => holiday.name === name);

/** A list of U.S. holidays without some that the post keeps, or that does not say what happens when one falls on a weekend. */
export const missingHolidays: Rule = {
  name: 'missing-holidays',
  find: (reading) => {
    const named = factsOf(reading, 'holiday').filter(
      ({ name, sentence }) =>
        isFederal(name) && !/\bthru\b|\bthrough\b|\bbefore\b/.test(reading.sentences[sentence]?.plain ?? ''),
    );
    const missing = federalCalendar.holidays.filter(({ name }) => !named.some((fact) => fact.name === name));
    if (
      new Set(named.map(({ name }) => name)).size < 3 ||
      missing.length === 0 ||
      !isAmerican(named.map(({ name }) => name))
    )
      return [];
    const observed = saying(reading, /\bobserved\b/).length > 0;
    return [
      {
        severity: 'high',
        quotes: sentencesOf(reading, named),
        why: `The post is closed on ${missing.map(({ name }) => name).join(', ')} as well${observed ? '' : ', and nothing is said of a holiday that falls on a weekend'}.`,
        fix: 'Name every day on which you are closed, and whether the day before or after a weekend is kept instead.',
        ...(observed
          ? {}
          : {
              changes: [
                { kind: 'set', path: 'calendar.warehouse.observed', value: 'nearest-weekday' } as const,
              ],
            }),
      },
    ];
  },
};

/** Days that only the United States keep: New Year and Christmas alone say nothing of a country. */
const isAmerican = (names: readonly string[]): boolean =>
  [
    unitedStates.memorialDay,
    unitedStates.independenceDay,
    unitedStates.thanksgivingDay,
    unitedStates.presidentsDay,
    unitedStates.laborDay,
  ].some(({ name }) => names.includes(name));

/** Two closed days in a row beside a promise for the day after. */
export const closedInARow: Rule = {
  name: 'closed-in-a-row',
  find: (reading) => {
    const promise = saying(reading, /\bthe (?:day after|(?:next|following) (?:business )?day)\b/).find(
      ({ topic }) => topic === 'dispatch',
    );
    const days = factsOf(reading, 'holiday').filter(
      ({ name }) => name === unitedStates.newYearsEve.name || name === unitedStates.newYearsDay.name,
    );
    if (promise === undefined || new Set(days.map(({ name }) => name)).size < 2) return [];
    return [
      {
        severity: 'medium',
        quotes: quotesOf([promise, ...days.flatMap((day) => sentenceOf(reading, day) ?? [])]),
        why: 'With both days closed and a weekend beside them, an order leaves up to five days later and not the day after.',
        fix: 'Say how long orders take over the New Year.',
      },
    ];
  },
};

/** The same weekday with holidays left out in one sentence, and without a word of them in another. */
export const holidayClause: Rule = {
  name: 'holiday-clause',
  find: (reading) => {
    const weekdays = factsOf(reading, 'weekdays').filter(
      ({ topic }) => topic === 'dispatch' || topic === 'tracking' || topic === 'delivery',
    );
    const withClause = weekdays.find(
      ({ sentence }) =>
        /\bholidays?\b/.test(reading.sentences[sentence]?.plain ?? '') &&
        /\bplaced\b/.test(reading.sentences[sentence]?.plain ?? ''),
    );
    const without =
      withClause === undefined
        ? undefined
        : weekdays.findLast(
            ({ sentence, weekdays: days }) =>
              sentence !== withClause.sentence &&
              days.length > 1 === withClause.weekdays.length > 1 &&
              /\bplaced\b/.test(reading.sentences[sentence]?.plain ?? '') &&
              !/\bholidays?\b/.test(reading.sentences[sentence]?.plain ?? ''),
          );
    if (withClause === undefined || without === undefined) return [];
    return [
      {
        severity: 'high',
        quotes: sentencesOf(
          reading,
          weekdays.filter(({ sentence }) => /\bplaced\b/.test(reading.sentences[sentence]?.plain ?? '')),
        ),
        why: 'One sentence leaves holidays out, the other promises the same day of the week without a word of them.',
        fix: 'Say in both what happens when the day is a holiday.',
      },
    ];
  },
};
